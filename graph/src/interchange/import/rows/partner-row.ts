import { onOneLine } from "../clean-text.ts";
import type { PartnerRow } from "../import-row.ts";
import { headerTokens } from "../layout/header-meaning.ts";
import { judgeName } from "../persons/judge-name.ts";
import { isNothing, tellable } from "./clean-cell.ts";
import { isStreet, readCounty, readPlace, readPostcode } from "./read-place.ts";
import { readWebsite } from "./read-website.ts";
import type { RowReading } from "./row-reading.ts";
import { refusalOfName, saysPrivate } from "./row-refusals.ts";

/** A row of attendance, stands or partners. */
export function partnerRow(row: RowReading): PartnerRow {
  const named = readName(row);
  if (saysPrivate(row.cell("category")) || saysPrivate(row.cell("role"))) row.refuse("PRIVATE_PERSON");
  if (row.refused) return refusedRow(row, named.name);
  const { place, postcode } = readLocation(row, named);
  const county = countyOf(row);
  const email = row.reader.email(row.cell("email"), [named.name, place, county]);
  const { day, precision, problem } = row.reading.dateOf(row.cell("date"));
  if (problem) row.reader.tell(problem, "date", tellable(row.cell("date")));
  return {
    row: row.row,
    name: named.name,
    category: row.text("category"),
    place,
    county,
    postcode,
    email,
    website: websiteOf(row),
    role: row.text("role"),
    stand: row.text("stand"),
    date: day,
    datePrecision: precision,
    problems: row.problems,
    refused: row.refused,
  };
}

/** A row that is not taken in: what it calls itself, unless a person's name may be in that. */
function refusedRow({ row, problems }: RowReading, name: string): PartnerRow {
  const isNote = problems.some(({ code }) => code === "NOTE_ROW");
  const mayTell = isNote || judgeName(name) === "person" || name.includes("@");
  return {
    row,
    name: mayTell ? "" : name,
    category: null,
    place: null,
    county: null,
    postcode: null,
    email: null,
    website: null,
    role: null,
    stand: null,
    date: null,
    datePrecision: "UNKNOWN",
    problems,
    refused: true,
  };
}

interface NameRead {
  name: string;
  place: string | null;
  postcode: string | null;
}

/** The name without persons, and the place where the column holds both. */
function readName(row: RowReading): NameRead {
  const cell = row.cell("name");
  const nothing = { name: "", place: null, postcode: null };
  const whole = onOneLine(cell.slice(0, 400));
  if (row.refused) return { ...nothing, name: whole };
  const refusal = refusalOfName(whole);
  if (refusal) {
    row.refuse(refusal);
    return { ...nothing, name: whole };
  }
  const { text, place, postcode } = takeAddress(cell, row);
  const name = row.reader.text(text, "name") ?? "";
  const later = refusalOfName(name);
  if (later)
    row.refuse(
      later === "EMPTY_NAME" && row.reader.problems.some(({ code }) => code === "PERSON_DROPPED")
        ? "PRIVATE_PERSON"
        : later,
    );
  else if (judgeName(name) === "maybe") row.reader.tell("MAYBE_PERSON", "name");
  return { name, place, postcode };
}

/** Street, postcode and place that stand after a name: "Verein XY, Musterstr. 5, 26122 Oldenburg". */
function takeAddress(
  cell: string,
  row: RowReading,
): { text: string; place: string | null; postcode: string | null } {
  const none = { text: cell, place: null, postcode: null };
  const pieces = cell.split(/\s*[,;\n|]\s*/);
  if (pieces.length < 2 || cell.length > 300) return none;
  const [first = "", ...rest] = pieces;
  const streets = rest.filter(isStreet);
  const placed = rest.find((piece) => /^(?:D-)?\d{5}\s+\p{L}/u.test(piece));
  const last = pieces.at(-1) ?? "";
  const holdsPlace =
    placed === undefined &&
    holdsNameAndPlace(row) &&
    /^\p{Lu}[\p{L}\s.()/-]+$/u.test(last) &&
    judgeName(last) !== "person";
  if (streets.length === 0 && placed === undefined && !holdsPlace) return none;
  if (streets.length > 0) row.reader.tell("ADDRESS_DROPPED", "name");
  const taken = new Set([...streets, placed, holdsPlace ? last : undefined]);
  const kept = [first, ...rest.filter((piece) => !taken.has(piece))];
  const { place, postcode } = readPlace(placed ?? (holdsPlace ? last : ""));
  return { text: kept.join(", "), place, postcode };
}

const PLACE_WORDS = new Set(["ort", "stadt", "sitz", "city", "town", "place", "standort"]);

function holdsNameAndPlace({ reading }: RowReading): boolean {
  const header = reading.byField.get("name")?.header ?? "";
  return headerTokens(header).some((token) => PLACE_WORDS.has(token));
}

function readLocation(row: RowReading, named: NameRead): { place: string | null; postcode: string | null } {
  const cell = row.cell("place");
  const read = readPlace(cell.slice(0, 300));
  if (read.street) row.reader.tell("ADDRESS_DROPPED", "place");
  const place = read.place ? row.reader.text(read.place, "place") : null;
  const own = row.cell("postcode");
  const postcode = readPostcode(own.slice(0, 20));
  // "26122 Oldenburg" may stand under "PLZ" too.
  const both = postcode === null ? readPlace(own.slice(0, 100)) : null;
  if (!postcode && !both?.postcode && !isNothing(onOneLine(own)))
    row.reader.tell("POSTCODE_UNREADABLE", "postcode", tellable(own));
  return {
    place: place ?? (both?.postcode ? both.place : null) ?? named.place,
    postcode: postcode ?? both?.postcode ?? read.postcode ?? named.postcode,
  };
}

function countyOf(row: RowReading): string | null {
  const text = row.text("county");
  return text === null ? null : readCounty(text);
}

function websiteOf(row: RowReading): string | null {
  const cell = row.cell("website");
  const own = readWebsite(cell);
  if (!own && !isNothing(onOneLine(cell.slice(0, 100)))) row.reader.tell("WEBSITE_UNREADABLE", "website");
  return own ?? row.reader.websites.map(readWebsite).find((address) => address !== null) ?? null;
}
