import { DESK_WORDS } from "../../model/organisation-names.ts";
import { foldWord } from "../../model/words.ts";

/** One way to read a name: the whole of it, its beginning, an abbreviation given with it. */
export interface NameVariant {
  text: string;
  /** Something that follows was left out: a subtitle, a remark in brackets. */
  short: boolean;
  /** A department or office was left out. */
  desk: boolean;
  /** The title of a project, which is a partner beside its carrier. */
  project: string | null;
}

/** The ways to read a name, the fullest first. */
export function variantsOf(name: string): NameVariant[] {
  const text = tidied(name);
  const project = projectIn(text);
  const bracketed = [...text.matchAll(/\(([^()]*)\)/gu)].map(([, inner = ""]) => inner.trim());
  const bare = text
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const { kept, desk } = withoutDesks(bare.split(BREAKS));
  const [head = "", ...others] = kept;
  const whole = kept.join(" ");
  const variant = (one: string, short = false): NameVariant => ({ text: one, short, desk, project });
  const acronyms = [...bracketed, ...(others.length > 0 ? [head] : [])].filter(
    (one) => isAcronym(one) || isSpelledIn(one, whole),
  );
  const remarks = bracketed.filter((inner) => !acronyms.includes(inner) && /\p{L}/u.test(inner));
  const variants = [
    ...(remarks.length > 0 ? [variant([whole, ...remarks].join(" "))] : []),
    variant(whole, remarks.length > 0),
    ...(others.length > 0 ? [variant(head, true)] : []),
    ...(others.length > 0 && isAcronym(head) ? [variant(others.join(" "))] : []),
    ...acronyms.filter((one) => one !== head).map((one) => variant(one)),
    ...(project ? [variant(project)] : []),
  ];
  const distinct = new Map(
    variants.filter(({ text: one }) => /[\p{L}\p{N}]/u.test(one)).map((one) => [one.text, one]),
  );
  return [...distinct.values()];
}

/** What stands between the parts of a name; a comma only before a department (see `withoutDesks`). */
const BREAKS = /\s+[–-]\s+|\s*:\s+|\s+[/|]\s+|\s*;\s+/u;

function tidied(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[„“”»«‚‘"]/gu, '"')
    .replace(/[’'´`]/gu, "")
    .replace(/[\u2010-\u2012\u2014]/gu, "–")
    .replace(/\s+/gu, " ")
    .trim();
}

/** `(Projekt „Fuß fassen“)`, `Projekt Sprachlotsen der VHS`, `(„Buntes Leben“)`: the project's title. */
function projectIn(text: string): string | null {
  const named =
    /(?:^|[(,–:/]|\s-)\s*(?:\p{L}+[- ]?)?(?:projekt|programm)(?:s|es)?\s+("[^"]+"|\p{Lu}[^,()"]*)/iu.exec(
      text,
    );
  const keyword = named?.[1] && /^["\p{Lu}]/u.test(named[1]) ? named[1] : null;
  const title = keyword ?? /\(\s*("[^"]+")\s*\)/u.exec(text)?.[1] ?? null;
  return title === null
    ? null
    : title
        .replace(/"/gu, "")
        .replace(/\s+(?:der|des|von|vom)\s.*$/u, "")
        .trim();
}

/** Parts that are a department or an office are left out. */
function withoutDesks(parts: readonly string[]): { kept: string[]; desk: boolean } {
  let desk = false;
  const ofPublic = PUBLIC_BODY.test(parts[0] ?? "");
  const kept = parts.flatMap((part, position) => {
    const pieces = part.split(/,\s+/u);
    const telling = pieces.filter(
      (piece, at) => (position === 0 && at === 0) || !(isDesk(piece) || (ofPublic && isDepartment(piece))),
    );
    if (telling.length < pieces.length) desk = true;
    return telling.length > 0 ? [telling.join(", ")] : [];
  });
  return { kept, desk };
}

/** Whatever follows the name of an authority or a university is a part of it, unless it is a body of another kind. */
const PUBLIC_BODY =
  /^(?:(?:landes|hanse|universitäts)?(?:haupt)?stadt|landkreis|lk|gemeinde|samtgemeinde|region hannover|(?:\p{L}+-)*universität|tu|hochschule|fachhochschule|leibniz universität|georg-august-universität)\s/iu;

function isDepartment(part: string): boolean {
  const words = [...part.matchAll(/\p{L}+/gu)].map(([word]) => foldWord(word));
  return (
    words.length > 0 &&
    !/projekt|programm|"|gmbh|e\.\s?v\./iu.test(part) &&
    !words.some((word) => OWN_BODIES.some((body) => word.endsWith(body))) &&
    // A single word may be another town.
    (words.length > 1 || isAcronym(part.trim()) || SINGLE_DEPARTMENT.test(part))
  );
}

const SINGLE_DEPARTMENT =
  /(?:stelle|amt|referat|zentrum|büro|dienst|dezernat|abteilung|behörde|beauftragter?)\s*$/iu;

const OWN_BODIES: readonly string[] =
  "jobcenter volkshochschule vhs kvhs stiftung musikschule schule gymnasium museum theater bibliothek feuerwehr stadtwerke klinikum krankenhaus verein verband sparkasse kita netzwerk werk landkreis".split(
    " ",
  );

const DESKS: ReadonlySet<string> = new Set(DESK_WORDS.map(foldWord));

/** Whether one of its words, or the end of one, is that of a department. */
function isDesk(part: string): boolean {
  const words = [...part.matchAll(/\p{L}+/gu)].map(([word]) => foldWord(word));
  if (words.length > 8) return false;
  return (
    words.some((word) => DESKS.has(word)) ||
    DESKS.has(words.join("")) ||
    /^(?:abt|ref|fb)$/.test(words[0] ?? "")
  );
}

/** `NLQ`, `BNW`, `SkF`; small letters only where they are the first ones of the name. */
function isAcronym(text: string): boolean {
  if (!/^[\p{L}\d.&-]{2,9}$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (capitals >= 2 && !/\p{Ll}{3}/u.test(text)) || /^\p{Ll}{3}$/u.test(text);
}

function isSpelledIn(letters: string, name: string): boolean {
  const firsts = [...name.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toLowerCase());
  let at = 0;
  for (const letter of firsts) if (letter === letters[at]) at++;
  return /^\p{Ll}{4,6}$/u.test(letters) && at === letters.length;
}
