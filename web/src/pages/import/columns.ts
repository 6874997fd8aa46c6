import type { ImportField, ImportKind } from "../../gql/graphql.ts";

const OF_PARTNERS: readonly ImportField[] = [
  "NAME",
  "CATEGORY",
  "PLACE",
  "COUNTY",
  "POSTCODE",
  "EMAIL",
  "WEBSITE",
  "ROLE",
  "STAND",
  "DATE",
];

/** What columns of each kind of list may hold; no row can do without the first. */
export const FIELDS_OF: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  ATTENDANCE: OF_PARTNERS,
  STANDS: OF_PARTNERS,
  PARTNERS: OF_PARTNERS,
  CONFERENCES: ["TITLE", "START", "END", "PLACE", "COUNTY", "KIND", "SCOPE", "TOPICS", "ATTENDANCE"],
  COLLABORATIONS: ["A", "B", "SINCE", "UNTIL", "TEXT"],
  PROPOSALS: ["TEXT", "EVENT", "BY", "TOPIC", "KIND", "DATE"],
};

interface HoldsField {
  index: number;
  field?: ImportField | null | undefined;
}

/** The changes that put a field into a column: where another holds it, that one lets go, since two cannot. */
export function choiceOfField(columns: readonly HoldsField[], index: number, field: ImportField | null) {
  const others = columns.filter(
    (column) => field !== null && column.field === field && column.index !== index,
  );
  return [...others.map((other) => ({ index: other.index, field: null })), { index, field }];
}

/** Fields without which no row of the list can be taken in, and that no column holds. */
export function missingFields(kind: ImportKind, columns: readonly HoldsField[]): ImportField[] {
  const needed = kind === "COLLABORATIONS" ? FIELDS_OF[kind].slice(0, 2) : FIELDS_OF[kind].slice(0, 1);
  return needed.filter((field) => !columns.some((column) => column.field === field));
}

/** A column as a spreadsheet names it: A to Z, AA, AB … */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
