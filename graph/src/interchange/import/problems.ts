import type { Field } from "./fields.ts";

/** Reasons for which a row is not taken in. */
export const REFUSALS = [
  /** The field without which the row says nothing is empty. */
  "EMPTY_NAME",
  /** "N. N.", "-", "keine Angabe", "entfällt". */
  "NOBODY",
  /** "privat", "Frau Dr. Meier", "Müller, Anna". */
  "PRIVATE_PERSON",
  /** "Summe", "Anzahl: 80". */
  "TOTAL_ROW",
  /** A remark below or between: "Stand: 3. März", "* angefragt". */
  "NOTE_ROW",
  /** A heading between the rows: "Kommunen". */
  "SECTION_ROW",
  /** The header once more, as on each printed page. */
  "REPEATED_HEADER",
] as const;

/** What an editor should know of a row that is taken in. */
export const REMARKS = [
  /** A person's name was taken out of a cell. */
  "PERSON_DROPPED",
  /** It may be a person; nothing was taken out. */
  "MAYBE_PERSON",
  "PHONE_DROPPED",
  "PERSONAL_EMAIL_DROPPED",
  /** A street was taken out of a cell. */
  "ADDRESS_DROPPED",
  "EMAIL_UNREADABLE",
  "WEBSITE_UNREADABLE",
  "POSTCODE_UNREADABLE",
  "NUMBER_UNREADABLE",
  /** A day that the calendar does not have, as 30.02.2016; no other day is taken for it. */
  "IMPOSSIBLE_DATE",
  "DATE_UNREADABLE",
  "DATE_WITHOUT_YEAR",
  /** Before 1900 or after 2100. */
  "DATE_OUT_OF_RANGE",
  /** The end is before the start; the end is left out. */
  "END_BEFORE_START",
  /** The spreadsheet hides the row. It is read all the same. */
  "HIDDEN_ROW",
  /** Longer than the field can be; it is left out. */
  "TEXT_TOO_LONG",
  /** Control, direction or zero-width characters were taken out. */
  "CHARACTERS_REMOVED",
  /** Letters that were lost before the file came here ("M�ller"). */
  "LETTERS_LOST",
  /** Letters put right that another program had read wrongly ("GÃ¶ttingen"). */
  "LETTERS_MENDED",
  /** "#REF!" and the like; the cell counts as empty. */
  "CELL_ERROR",
  /** The workbook holds a formula and not what it came to; nothing is computed here, the cell counts as empty. */
  "FORMULA_WITHOUT_VALUE",
] as const;

export type Refusal = (typeof REFUSALS)[number];
export type ProblemCode = Refusal | (typeof REMARKS)[number];

/** One thing about a row. `data` never holds what was dropped. */
export interface Problem {
  code: ProblemCode;
  /** The field it is about; null: the row. */
  field: Field | null;
  /** For the message: `value` is the cell's text where it is no person's. */
  data: Readonly<Record<string, string | number>>;
}

const REFUSING: ReadonlySet<string> = new Set(REFUSALS);

/** Whether a row with this problem is not taken in. */
export function refuses({ code }: Problem): boolean {
  return REFUSING.has(code);
}
