import type { DatePrecision, Day } from "../../model/dates.ts";
import type { ImportKind } from "./fields.ts";
import type { Problem } from "./problems.ts";

interface Row {
  /** As a spreadsheet shows it. */
  row: number;
  problems: readonly Problem[];
  /** Not to be taken in; one of the problems says why. */
  refused: boolean;
}

/** A day, or the first day of a month or year; null and UNKNOWN where nothing or nothing readable is given. */
interface Dated {
  date: Day | null;
  datePrecision: DatePrecision;
}

/** A row of attendance, stands or partners. Texts are on one line, without persons; null where nothing is given. */
export interface PartnerRow extends Row, Dated {
  /** Empty only in a refused row. */
  name: string;
  category: string | null;
  place: string | null;
  /** Name, number-plate code or AGS as given; an AGS that lost its leading 0 has it again. */
  county: string | null;
  /** Five digits. */
  postcode: string | null;
  /** Of the organisation, in small letters. */
  email: string | null;
  /** With http:// or https:// before it. */
  website: string | null;
  role: string | null;
  stand: string | null;
}

export interface ConferenceRow extends Row {
  title: string;
  start: Day | null;
  startPrecision: DatePrecision;
  end: Day | null;
  endPrecision: DatePrecision;
  place: string | null;
  county: string | null;
  postcode: string | null;
  kind: string | null;
  scope: string | null;
  topics: string[];
  /** As stated, "rund 350". */
  attendance: string | null;
}

export interface CollaborationRow extends Row {
  a: string;
  b: string;
  since: Day | null;
  sincePrecision: DatePrecision;
  until: Day | null;
  untilPrecision: DatePrecision;
  text: string | null;
}

export interface ProposalRow extends Row, Dated {
  text: string;
  event: string | null;
  /** The partners that put it forward. */
  by: string[];
  topic: string | null;
  kind: string | null;
}

export interface RowOfKind {
  attendance: PartnerRow;
  stands: PartnerRow;
  partners: PartnerRow;
  conferences: ConferenceRow;
  collaborations: CollaborationRow;
  proposals: ProposalRow;
}

export type ImportRow = RowOfKind[ImportKind];
