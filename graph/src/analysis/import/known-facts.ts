import type { DatePrecision, Day } from "../../model/dates.ts";
import type { PlaceTables } from "../places/place-tables.ts";

/** What is on record, as far as rows are compared with it. */
export interface KnownFacts {
  /** Of the facts. */
  revision: number;
  partners: KnownPartner[];
  places: PlaceTables;
  /** Of a list of attendance or stands. */
  event: KnownEvent | null;
  participations: { partner: string; role: string; present: boolean }[];
  /** All events, for conferences and proposals. */
  events: KnownEvent[];
  topics: { id: string; nameDe: string; nameEn: string }[];
  collaborations: { a: string; b: string }[];
  proposals: { id: string; text: string; event: string | null; by: string[] }[];
}

export interface KnownPartner {
  id: string;
  name: string;
  otherNames: string[];
  category: string | null;
  place: string | null;
  /** AGS of the county it is based in. */
  region: string | null;
  /** Counties it is active in. */
  activeIn: string[];
  outsideState: boolean;
  website: string | null;
  email: string | null;
}

export interface KnownEvent {
  id: string;
  kind: string;
  scope: string | null;
  title: string;
  shortLabel: string;
  startsOn: Day | null;
  endsOn: Day | null;
  datePrecision: DatePrecision;
  place: string | null;
  region: string | null;
  topics: string[];
  /** What sources state of those present, in their words. */
  statements: string[];
}
