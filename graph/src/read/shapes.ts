/**
 * What the reads answer with. A node comes at least as its card (the required fields); a read that
 * knows more fills the optional fields too, and whoever needs them without asks for the node by id.
 */
import type { DatePrecision, Day } from "../model/dates.ts";

export interface Text {
  de: string;
  en: string | null;
}

export interface SourceShape {
  id: string;
  /** Null for a list that was brought in and has no public address. */
  url: string | null;
  title: string | null;
  publisher: string;
  readOn: string;
}

export interface StatementShape {
  id: string;
  text: string;
  number: number | null;
  bound: "ABOUT" | "MORE_THAN" | "LESS_THAN" | "EXACT";
  of: "PRESENT" | "EXPECTED" | "INVITED" | "APPLICANTS" | "STANDS" | "SUPPORTERS" | "OTHER";
  whom: string | null;
  on: Day | null;
  onPrecision: DatePrecision;
  preferred: boolean;
  source: SourceShape | null;
}

export interface DateStatementShape {
  text: string;
  on: Day | null;
  onPrecision: DatePrecision;
  preferred: boolean;
  source: SourceShape | null;
}

export type RegionLevel = "STATE" | "DISTRICT" | "COUNTY";

export interface RegionShape {
  id: string;
  name: string;
  shortName: string;
  level: RegionLevel;
  type?: string | null;
  seat?: string | null;
  nuts?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  population?: number | null;
  area?: number | null;
  parent?: RegionShape | null;
  children?: RegionShape[];
}

export interface TopicShape {
  id: string;
  name: Text;
  fieldOfAction: boolean;
  partnerCount?: number;
  eventCount?: number;
}

export type PartnerKind = "ORGANISATION" | "INITIATIVE" | "COMPANY";

export interface PartnerShape {
  id: string;
  name: string;
  kind: PartnerKind;
  category: string | null;
  place: string | null;
  outsideState: boolean;
  degree: number;
  firstSeen: Day | null;
  lastSeen: Day | null;
  otherNames?: string[];
  summary?: Text | null;
  website?: string | null;
  email?: string | null;
  phone?: string | null;
  until?: Day | null;
  carrierName?: string | null;
  placeBasis?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  basedIn?: RegionShape | null;
  activeIn?: RegionShape[];
  topics?: PartnerTopicShape[];
  offers?: OfferShape[];
  seeks?: OfferShape[];
  allianceRoles?: AllianceRoleShape[];
  participations?: ParticipationShape[];
  mentions?: MentionShape[];
  contributions?: ContributionShape[];
  sources?: SourceShape[];
}

export interface PartnerTopicShape {
  topic: TopicShape;
  evidence: TopicEvidenceShape[];
}

export interface TopicEvidenceShape {
  basis: "OFFER" | "PROPOSAL" | "EVENT" | "STATED";
  id: string;
  text: Text;
  on: Day | null;
  sources: SourceShape[];
}

export interface OfferShape {
  id: string;
  text: Text;
  topics: TopicShape[];
  sources: SourceShape[];
}

export interface AllianceRoleShape {
  kind: "CARRIES" | "INITIATED" | "SUPPORTS" | "JOINED" | "SPREAD" | "CONTRIBUTED";
  wording: string;
  partner: PartnerShape;
  since: Day | null;
  sources: SourceShape[];
}

export type ParticipationRole =
  | "ORGANISED"
  | "HOSTED"
  | "TOOK_PART"
  | "SPOKE"
  | "PANEL"
  | "CONTRIBUTED"
  | "EXHIBITED"
  | "WON"
  | "PROJECT_PARTNER"
  | "DONATED"
  | "VISITED"
  | "RECEIVED"
  | "INITIATED";

export interface ParticipationShape {
  partner: PartnerShape;
  event: EventShape;
  role: ParticipationRole;
  wording: string;
  present: boolean;
  sources: SourceShape[];
}

export interface MentionShape {
  wording: string;
  on: Day | null;
  onPrecision: DatePrecision;
  sources: SourceShape[];
}

export interface TieShape {
  partner: PartnerShape;
  weight: number;
  metAt: EventShape[];
  collaboration: CollaborationShape | null;
  since: Day | null;
}

export interface CollaborationShape {
  text: string;
  since: Day | null;
  sincePrecision: DatePrecision;
  until: Day | null;
  sources: SourceShape[];
}

/** Two partners one after the other on a path, with all that joins them. */
export interface PathStepShape {
  from: PartnerShape;
  to: PartnerShape;
  metAt: EventShape[];
  collaboration: CollaborationShape | null;
}

export interface PathShape {
  steps: PathStepShape[];
}

/** Somebody like a partner that no path leads to. */
export interface ApproachShape {
  partner: PartnerShape;
  near: PartnerShape;
  region: RegionShape | null;
  topics: TopicShape[];
  path: PathShape | null;
}

export type EventKind =
  | "CONFERENCE"
  | "DIALOGUE"
  | "FOLLOW_UP"
  | "KICK_OFF"
  | "FOUNDING"
  | "ANNIVERSARY"
  | "MEETING"
  | "JOB_FAIR"
  | "AWARD"
  | "OTHER";

export type ConferenceScope = "CENTRAL" | "REGIONAL";

export interface EventShape {
  id: string;
  kind: EventKind;
  scope: ConferenceScope | null;
  title: string;
  shortLabel: string;
  startsOn: Day | null;
  endsOn: Day | null;
  datePrecision: DatePrecision;
  place: string | null;
  gathering: boolean;
  attendance: number | null;
  recordedPartners: number;
  venue?: string | null;
  outsideState?: boolean;
  region?: RegionShape | null;
  topics?: TopicShape[];
  attendanceStatements?: StatementShape[];
  market?: MarketShape | null;
  participations?: ParticipationShape[];
  newPartners?: PartnerShape[];
  forums?: ForumShape[];
  workingGroups?: WorkingGroupShape[];
  problems?: ProblemShape[];
  proposals?: ProposalShape[];
  measures?: MeasureShape[];
  publications?: PublicationShape[];
  note?: string | null;
  series?: SeriesShape | null;
  sources?: SourceShape[];
}

export interface SeriesShape {
  id: string;
  title: string;
  shortLabel: string;
  startsOn: Day | null;
  endsOn: Day | null;
  datePrecision: DatePrecision;
  members?: EventShape[];
  statements?: StatementShape[];
  note?: string | null;
  sources?: SourceShape[];
}

export interface MarketShape {
  id: string;
  title: string;
  event: EventShape;
  statements: StatementShape[];
  exhibitors: ParticipationShape[];
  sources: SourceShape[];
}

export interface PublicationShape {
  id: string;
  title: string;
  format: string | null;
  size: number | null;
  url: string | null;
  event: EventShape | null;
  sources: SourceShape[];
}

/** What forums, working groups, problems and proposals have in common. */
interface Ascribed {
  id: string;
  event: EventShape | null;
  topics: TopicShape[];
  ascribedTo: PartnerShape[];
  sources: SourceShape[];
}

export interface ForumShape extends Ascribed {
  label: "Forum";
  title: Text;
}

export interface WorkingGroupShape extends Ascribed {
  label: "WorkingGroup";
  title: Text;
}

export interface ProblemShape extends Ascribed {
  label: "Problem";
  text: Text;
}

export interface ProposalShape extends Ascribed {
  label: "Proposal";
  kind: "PROPOSAL" | "DEMAND" | "GOOD_PRACTICE";
  text: Text;
}

export type ContributionShape = ForumShape | WorkingGroupShape | ProblemShape | ProposalShape;

export interface MeasureShape {
  id: string;
  title: Text;
  startsOn: Day | null;
  datePrecision: DatePrecision;
  amount: number | null;
  announced: boolean;
  follows: EventShape | null;
  statedBySource: boolean;
  sources: SourceShape[];
}

export interface FacetCountShape {
  value: string;
  label: Text | null;
  count: number;
}
