import type { DatePrecision, Day } from "./dates.ts";

/**
 * All facts of an alliance as they are loaded into an empty store, by what they are about. Names of
 * nodes and fields are those of README.md beside this file; `sources` holds ids of sources.
 */
export interface Facts {
  alliance: AllianceFact;
  allianceNames: AllianceNameFact[];
  sources: SourceFact[];
  regions: RegionFact[];
  neighbours: { a: string; b: string }[];
  municipalities: MunicipalityFact[];
  placeNames: PlaceNameFact[];
  topics: TopicFact[];
  partners: PartnerFact[];
  series: SeriesFact[];
  events: EventFact[];
  markets: MarketFact[];
  participations: ParticipationFact[];
  allianceRoles: AllianceRoleFact[];
  mentions: MentionFact[];
  collaborations: CollaborationFact[];
  offers: OfferFact[];
  contributions: ContributionFact[];
  adoptions: AdoptionFact[];
  measures: MeasureFact[];
  publications: PublicationFact[];
  statements: StatementFact[];
  dateStatements: DateStatementFact[];
  notFound: { id: string; textDe: string; textEn: string; position: number }[];
}

interface Sourced {
  sources: string[];
}

export interface AllianceFact extends Sourced {
  id: string;
  name: string;
  summaryDe: string;
  summaryEn: string;
  appeal: string | null;
  founding: string | null;
}

export interface AllianceNameFact extends Sourced {
  id: string;
  nameDe: string;
  nameEn: string;
  validFrom: Day | null;
  validTo: Day | null;
}

export interface SourceFact {
  id: string;
  url: string;
  title: string | null;
  publisher: string;
  readOn: string;
}

export interface RegionFact {
  id: string;
  level: "STATE" | "DISTRICT" | "COUNTY";
  name: string;
  shortName: string;
  type: string | null;
  parent: string | null;
  seat: string | null;
  nuts: string | null;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  area: number | null;
}

export interface MunicipalityFact {
  id: string;
  key: string;
  county: string;
  name: string;
  type: string;
  latitude: number;
  longitude: number;
}

/**
 * What a name or a number plate tells about where something is, beside the names of counties and
 * municipalities; seed/README.md says what each sense means.
 */
export const PLACE_NAME_SENSES = [
  "PLATE",
  "FORMER_COUNTY",
  "LANDSCAPE",
  "PART",
  "ELSEWHERE",
  "COMMON_WORD",
  "TELLING",
] as const;

export interface PlaceNameFact {
  id: string;
  name: string;
  sense: (typeof PLACE_NAME_SENSES)[number];
  /** Ids of counties; empty where it tells of none in the state. */
  counties: string[];
  /** Key of the municipality that it is a part of. */
  municipality: string | null;
  /** The first two digits of postcodes there, where they matter. */
  postcodes: string[];
}

export interface TopicFact {
  id: string;
  nameDe: string;
  nameEn: string;
  fieldOfAction: boolean;
  position: number;
}

export interface PartnerFact extends Sourced {
  id: string;
  name: string;
  otherNames: string[];
  kind: "ORGANISATION" | "INITIATIVE" | "COMPANY";
  category: string;
  carrierName: string | null;
  place: string | null;
  placeBasis: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  outsideState: boolean;
}

interface Dated {
  startsOn: Day | null;
  endsOn: Day | null;
  datePrecision: DatePrecision;
}

export interface SeriesFact extends Dated, Sourced {
  id: string;
  title: string;
  shortLabel: string;
  note: string | null;
}

export interface EventFact extends Dated, Sourced {
  id: string;
  kind: string;
  scope: string | null;
  title: string;
  shortLabel: string;
  topics: string[];
  place: string | null;
  venue: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  outsideState: boolean;
  gathering: boolean;
  series: string | null;
  note: string | null;
}

export interface MarketFact extends Sourced {
  id: string;
  event: string;
  title: string;
}

export interface ParticipationFact extends Sourced {
  partner: string;
  event: string;
  role: string;
  wording: string;
  present: boolean;
}

export interface AllianceRoleFact extends Sourced {
  partner: string;
  role: "CARRIES" | "INITIATED" | "SUPPORTS" | "JOINED" | "SPREAD" | "CONTRIBUTED";
  wording: string;
}

export interface MentionFact extends Sourced {
  partner: string;
  wording: string;
  on: Day | null;
  onPrecision: DatePrecision;
}

export interface CollaborationFact extends Sourced {
  a: string;
  b: string;
  text: string;
  validFrom: Day | null;
  validTo: Day | null;
  sincePrecision: DatePrecision;
}

export interface OfferFact extends Sourced {
  id: string;
  partner: string;
  direction: "OFFERS" | "SEEKS";
  textDe: string;
  textEn: string;
  topics: string[];
}

export interface ContributionFact extends Sourced {
  id: string;
  label: "Proposal" | "Problem" | "Forum" | "WorkingGroup";
  kind: string | null;
  event: string | null;
  textDe: string;
  textEn: string;
  by: string[];
  topics: string[];
  /** Of a forum or working group: problems and proposals that a source says it dealt with. */
  discusses: string[];
  /** Of a proposal: problems that a source says it answers. */
  answers: string[];
}

/** A partner took a proposal up, as a source says. */
export interface AdoptionFact extends Sourced {
  partner: string;
  proposal: string;
  wording: string;
  on: Day | null;
  onPrecision: DatePrecision;
}

export interface MeasureFact extends Sourced {
  id: string;
  titleDe: string;
  titleEn: string;
  startsOn: Day | null;
  datePrecision: DatePrecision;
  amount: number | null;
  announced: boolean;
  /** The event or proposal it followed. */
  follows: string | null;
  statedBySource: boolean;
}

export interface PublicationFact extends Sourced {
  id: string;
  title: string;
  format: string | null;
  size: number | null;
  url: string | null;
  event: string | null;
}

export interface StatementFact extends Sourced {
  id: string;
  subject: string;
  text: string;
  number: number | null;
  bound: string;
  of: string;
  whom: string | null;
  on: Day | null;
  onPrecision: DatePrecision;
  preferred: boolean;
  position: number;
}

export interface DateStatementFact extends Sourced {
  id: string;
  subject: string;
  text: string;
  on: Day | null;
  onPrecision: DatePrecision;
  preferred: boolean;
  position: number;
}
