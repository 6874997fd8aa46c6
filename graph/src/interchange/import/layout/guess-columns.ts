import { onOneLine } from "../clean-text.ts";
import { FIELDS, type Field, type ImportKind } from "../fields.ts";
import type { Column, DropReason, SheetRow } from "../uploaded-table.ts";
import { type ColumnContent, columnContent } from "./cell-content.ts";
import type { FoundHeader } from "./find-header.ts";
import { type HeaderRead, headerMeaning } from "./header-meaning.ts";
import type { HeaderMeaning } from "./header-words.ts";

const DROP_REASONS: ReadonlySet<string> = new Set<DropReason>([
  "PERSON_NAME",
  "PERSON_DETAIL",
  "PERSON_EMAIL",
  "PHONE",
  "ADDRESS",
  "REMARKS",
]);
const SAMPLES = 5;
const LONGEST_SAMPLE = 80;
const LONGEST_HEADER = 200;

/** A column under consideration. */
interface Candidate {
  index: number;
  header: string;
  meaning: HeaderMeaning | null;
  sureness: number;
  content: ColumnContent;
}

/** What each column is taken for, by its header and by what is in it. Persons' columns are dropped; a field has one column. */
export function guessColumns(
  { headers, own }: Pick<FoundHeader, "headers" | "own">,
  rows: readonly SheetRow[],
  kind: ImportKind,
  hidden: ReadonlySet<number>,
): Column[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const candidates = Array.from({ length: width }, (_, index): Candidate => {
    const header = headers[index] ?? "";
    const content = columnContent(rows.map(({ cells }) => cells[index] ?? ""));
    return { index, header: headerText(header), content, ...meaningIn(header, own?.[index] ?? "", kind) };
  });
  const meanings = settle(candidates, kind);
  return candidates.map(({ index, header }) => {
    const meaning = meanings[index] ?? null;
    const dropped = meaning && DROP_REASONS.has(meaning) ? (meaning as DropReason) : null;
    const field = meaning && isField(meaning, kind) ? meaning : null;
    return {
      index,
      header,
      field,
      dropped,
      hidden: hidden.has(index),
      sample: dropped ? [] : sampleOf(rows, index),
    };
  });
}

/** What a column is called within its group ("Sitz": "PLZ", "Ort"), unless the group is a person. */
function meaningIn(header: string, own: string, kind: ImportKind): HeaderRead {
  const whole = headerMeaning(header, kind);
  if (own === "" || own === header || whole.meaning?.startsWith("PERSON_")) return whole;
  const within = headerMeaning(own, kind);
  const open = within.meaning === null || within.meaning === "BARE_NAME" || within.meaning === "CONTACT";
  return open || within.sureness < 0.75 ? whole : within;
}

/** On one line, with words whole that were broken at its end. */
function headerText(header: string): string {
  return onOneLine(header.replace(/(\p{L})-\n\s*(?=\p{Ll})/gu, "$1")).slice(0, LONGEST_HEADER);
}

function isField(meaning: HeaderMeaning, kind: ImportKind): meaning is Field {
  return (FIELDS[kind] as readonly string[]).includes(meaning);
}

function sampleOf(rows: readonly SheetRow[], index: number): string[] {
  const sample = new Set<string>();
  for (const { cells } of rows) {
    const cell = onOneLine((cells[index] ?? "").slice(0, LONGEST_SAMPLE));
    if (cell !== "") sample.add(cell);
    if (sample.size === SAMPLES) break;
  }
  return [...sample];
}

/** One meaning a column, each field at most once. */
function settle(candidates: readonly Candidate[], kind: ImportKind): (HeaderMeaning | null)[] {
  const read = candidates.map((candidate) => ({ ...candidate, meaning: byContent(candidate, kind) }));
  const meanings: (HeaderMeaning | null)[] = read.map(() => null);
  for (const field of FIELDS[kind]) {
    if (field === "name") continue;
    const best = bestOf(read.filter(({ meaning }) => meaning === field));
    if (best) meanings[best.index] = field;
  }
  for (const { index, meaning } of read)
    if (meaning && (DROP_REASONS.has(meaning) || meaning === "UNUSED")) meanings[index] = meaning;
  if (isOfPartners(kind)) settleName(read, meanings);
  fillGaps(read, meanings, kind);
  return meanings;
}

function isOfPartners(kind: ImportKind): boolean {
  return kind === "attendance" || kind === "stands" || kind === "partners";
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => rank(b) - rank(a) || a.index - b.index)[0];
}

/** How well a column serves as what its header says: an empty one hardly. */
function rank({ sureness, content }: Candidate): number {
  return sureness + (content.filled > 0 ? 1 : 0);
}

/** The meaning of the header, corrected where the cells plainly say another. */
function byContent({ meaning, content, header }: Candidate, kind: ImportKind): HeaderMeaning | null {
  const { filled, email, phone, website, person, organisation, date, postcodeWithPlace, number } = content;
  if (meaning === "CONTACT") {
    if (content.withEmail > 0.4) return isOfPartners(kind) ? "email" : "PERSON_EMAIL";
    return phone > 0.5 ? "PHONE" : "PERSON_NAME";
  }
  if (filled === 0) return meaning;
  // "Stand" over dates says as of when; "Region" over days nothing.
  if (meaning === "stand" && date > 0.6) return "UNUSED";
  if (meaning === "website" && email > 0.5) return "email";
  if (meaning === "email" && website > 0.8) return "website";
  if (meaning === "date" && number > 0.8 && date === 0 && content.length < 4) return "UNUSED";
  if (meaning === "postcode" && postcodeWithPlace > 0.5) return "place";
  if (meaning === "ADDRESS" && postcodeWithPlace > 0.5) return "place";
  // Persons under a header that promises none.
  if (meaning === "UNUSED" || meaning === null) {
    if (person > 0.5 && organisation < 0.2 && header !== "") return "PERSON_NAME";
    if (phone > 0.5) return "PHONE";
    if (email > 0.5 && meaning === null) return isOfPartners(kind) ? "email" : "PERSON_EMAIL";
    if (content.street > 0.5) return "ADDRESS";
  }
  return meaning;
}

/** Which column holds the partners' names: a bare "Name" beside an organisation's is a person's, and so is one that holds persons. */
function settleName(read: readonly Candidate[], meanings: (HeaderMeaning | null)[]): void {
  const holdsPersons = ({ content }: Candidate) =>
    content.person > 0.4 && content.organisation < content.person;
  const named = read.filter(({ meaning }) => meaning === "name");
  const bare = read.filter(({ meaning }) => meaning === "BARE_NAME");
  const bodies = named.filter((candidate) => !holdsPersons(candidate));
  const best = bestName(bodies);
  const bareBest = bestName(bare.filter((candidate) => !holdsPersons(candidate)));
  // "Name | Träger": the name of the project, and who carries it.
  const carrierOnly =
    best &&
    bareBest &&
    bareBest.content.organisation > 0.4 &&
    bareBest.content.distinct >= best.content.distinct;
  // A column that is called an organisation's stays it, and its rows are refused one by one.
  const chosen = carrierOnly ? bareBest : (best ?? bareBest ?? bestName(named));
  for (const { index } of [...bare, ...named.filter(holdsPersons)]) meanings[index] = "PERSON_NAME";
  if (chosen) meanings[chosen.index] = "name";
  else {
    // "Vertreter" over a list of organisations.
    const bodiesAllTheSame = read.find(
      ({ meaning, content }) => meaning === "PERSON_NAME" && content.organisation > 0.5,
    );
    if (bodiesAllTheSame) meanings[bodiesAllTheSame.index] = "name";
  }
  if (carrierOnly) for (const { index } of bare) if (index !== chosen?.index) meanings[index] = "PERSON_NAME";
}

function bestName(candidates: readonly Candidate[]): Candidate | undefined {
  const value = (candidate: Candidate) => rank(candidate) + candidate.content.organisation * 0.4;
  return candidates.toSorted((a, b) => value(b) - value(a) || a.index - b.index)[0];
}

/** Fields that no header named, by what is in the columns that are left. */
function fillGaps(read: readonly Candidate[], meanings: (HeaderMeaning | null)[], kind: ImportKind): void {
  const isFree = ({ index, meaning, header }: Candidate) =>
    meanings[index] === null && (meaning === null || header === "");
  const take = (field: HeaderMeaning, value: (content: ColumnContent) => number, least: number) => {
    if (!isField(field, kind) || meanings.includes(field)) return;
    const best = read
      .filter((candidate) => isFree(candidate) && candidate.content.filled > 0)
      .toSorted((a, b) => value(b.content) - value(a.content))[0];
    if (best && value(best.content) >= least) meanings[best.index] = field;
  };
  take("email", ({ email }) => email, 0.5);
  take("website", ({ website }) => website, 0.5);
  take("postcode", ({ postcode }) => postcode, 0.7);
  take("place", ({ postcodeWithPlace }) => postcodeWithPlace, 0.5);
  const nameLike = ({ organisation, distinct, number, county }: ColumnContent) =>
    organisation * 0.8 + distinct * 0.2 - number - county;
  take("name", nameLike, 0.35);
  take("county", ({ county }) => county, 0.6);
  for (const candidate of read) {
    if (!isFree(candidate)) continue;
    const { phone, person, organisation, street } = candidate.content;
    if (phone > 0.5) meanings[candidate.index] = "PHONE";
    else if (person > 0.4 && organisation < person / 2) meanings[candidate.index] = "PERSON_NAME";
    else if (street > 0.5) meanings[candidate.index] = "ADDRESS";
  }
  // Without a header, a place stands beside its postcode.
  const postcodeAt = meanings.indexOf("postcode");
  const beside = read.filter(
    ({ index, header, content }) =>
      header === "" && postcodeAt >= 0 && Math.abs(index - postcodeAt) === 1 && content.placeLike > 0.7,
  );
  const [place] = beside.filter(isFree);
  if (place && isField("place", kind) && !meanings.includes("place")) meanings[place.index] = "place";
  const dated = kind === "conferences" ? "start" : "date";
  const isBare = ({ index, header }: Candidate) => header === "" && meanings[index] === null;
  // Under a header that is not known, a day may be anything's.
  const [day] = read.filter((candidate) => isBare(candidate) && candidate.content.date > 0.7);
  if (day && isField(dated, kind) && !meanings.includes(dated)) meanings[day.index] = dated;
}
