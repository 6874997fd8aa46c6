import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AllianceShape } from '@buendnisgraph/graph/read/alliance';
import type { ImportShape, Finding } from '@buendnisgraph/graph/model/imports';
import type { Column as UploadedColumn } from '@buendnisgraph/graph/interchange/import/uploaded-table';
import type { ShownRow, ShownPartner, ShownCandidate, ShownProgress, ShownQuestion, ShownPlace } from './import/shown.ts';
import type { RefusalOf } from '@buendnisgraph/graph/interchange/import/import-refused';
import type { MatchReason as MatchReasonShape } from '@buendnisgraph/graph/analysis/import/preview-row';
import type { AllianceRoleShape, PartnerShape, PartnerTopicShape, TopicEvidenceShape, OfferShape, ParticipationShape, MentionShape, TieShape, CollaborationShape, RegionShape, TopicShape, EventShape, SeriesShape, MarketShape, PublicationShape, ForumShape, WorkingGroupShape, ProblemShape, ProposalShape, MeasureShape, SourceShape, StatementShape, DateStatementShape, PathStepShape, PathShape, ApproachShape } from '@buendnisgraph/graph/read/shapes';
import type { EventChange as EventChangeShape, PartnerAtEvent as PartnerAtEventShape } from '@buendnisgraph/graph/analysis/event-change/event-change';
import type { PairsList, PairAtEvent as PairAtEventShape, LaterCollaboration as LaterCollaborationShape } from '@buendnisgraph/graph/analysis/event-change/pairs-at-event';
import type { EventComparison as EventComparisonShape, ComparedEvent as ComparedEventShape, PartnerAtSeveral as PartnerAtSeveralShape, EventGroup as EventGroupShape, GroupComparison as GroupComparisonShape } from '@buendnisgraph/graph/read/compare-events';
import type { Overlap } from '@buendnisgraph/graph/analysis/event-change/compare-events';
import type { PlaceShape } from '@buendnisgraph/graph/read/places';
import type { SuggestionShape } from '@buendnisgraph/graph/read/collaborators';
import type { MetBeforeShape, PartnersInCommonShape, SameRegionShape, TopicsInCommonShape, OfferMeetsRequestShape, SameWorkingGroupShape, TookPartOnTopicShape, OffersOnTopicShape, KnowsParticipantsShape } from '@buendnisgraph/graph/analysis/suggestions/reasons';
import type { NetworkColumns } from '@buendnisgraph/graph/read/network';
import type { ImpactChainShape, ImpactStepShape, ImpactLinkShape } from '@buendnisgraph/graph/read/impact-shapes';
import type { ImpactLinksShape, ImpactEndShape, AdoptionShape } from '@buendnisgraph/graph/read/impact-links';
import type { ImpactSummaryShape } from '@buendnisgraph/graph/read/impact-summary';
import type { SnapshotShape } from '@buendnisgraph/graph/read/snapshots';
import type { MetricsAnswer, CommunityShape } from '@buendnisgraph/graph/read/metrics';
import type { GrowthPointShape, GrowthSeries } from '@buendnisgraph/graph/read/growth';
import type { SearchHitShape } from '@buendnisgraph/graph/read/search';
import type { CompletenessShape, ConflictShape } from '@buendnisgraph/graph/read/completeness';
import type { CoverageAsked } from './coverage/asked.ts';
import type { CoverageCellShape } from '@buendnisgraph/graph/read/coverage';
import type { Correction as CorrectionShape } from '@buendnisgraph/graph/model/correction';
import type { ChangeShape } from '@buendnisgraph/graph/read/history/changes';
import type { ChangedThing as ChangedThingShape, ChangedTie as ChangedTieShape } from '@buendnisgraph/graph/read/history/changed-things';
import type { NearestHelpShape } from '@buendnisgraph/graph/read/nearest-help';
import type { Viewer as ViewerShape } from '../security/viewer.ts';
import type { InvitationShape as LinkShape, PasskeyShape, SessionShape, TokenShape, AccountShape, InvitationShape } from '@buendnisgraph/graph/read/accounts/accounts';
import type { OwnAccountShape } from './account/own-account-resolvers.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `2016-03-16`. Where only a month or year is known, the first day of it stands here and a precision beside it. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `2026-11-24T16:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

export type AcceptPayload = LinkInvalid | NameRefused | PasskeyRefused | PasswordRefused | SignedIn;

export type Account = {
  __typename?: 'Account';
  /** Null where it is not blocked. */
  blockedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Whether an organisation's sign-in vouches for it, and says its name and role. */
  fromOrganisation: Scalars['Boolean']['output'];
  hasPassword: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  passkeys: Scalars['Int']['output'];
  role: AccountRole;
  /** Null where it never was. */
  signedInAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AccountDeleted = {
  __typename?: 'AccountDeleted';
  id: Scalars['ID']['output'];
};

export type AccountInvitation = {
  __typename?: 'AccountInvitation';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** For whom, in the words of who invited; of a RESET the name of the account. Null where nothing was said. */
  label?: Maybe<Scalars['String']['output']>;
  purpose: InvitationPurpose;
  role: AccountRole;
};

/** What somebody may do, from least to most; each may all that stands before it. */
export type AccountRole =
  /** Invites accounts and gives roles. */
  | 'ADMINISTRATOR'
  /** Runs the data: imports, edits, reviews. */
  | 'EDITOR'
  | 'MEMBER'
  /** Not signed in. */
  | 'VISITOR';

export type AddPasskeyPayload = OwnAccount | PasskeyRefused;

/** A partner took a proposal up. */
export type Adoption = {
  __typename?: 'Adoption';
  /** Null where no date is recorded. */
  on?: Maybe<Scalars['Date']['output']>;
  onPrecision: DatePrecision;
  partner: Partner;
  sources: Array<Source>;
  /** As the source says it. */
  wording: Scalars['String']['output'];
};

export type AdoptionInput = {
  /** `2016-03-16`, `2016-03` or `2016`. */
  on?: InputMaybe<Scalars['String']['input']>;
  partner: Scalars['ID']['input'];
  wording?: InputMaybe<Scalars['String']['input']>;
};

export type Alliance = Node & {
  __typename?: 'Alliance';
  /** The joint appeal the alliance grew from; null in a store without it. */
  appeal?: Maybe<Event>;
  carriers: Array<AllianceRole>;
  /** Which facts this store holds: `sourced`, `example` or `empty`. */
  dataset: Scalars['String']['output'];
  /** Its presentation to the public; null in a store without it. */
  founding?: Maybe<Event>;
  /** Days that sources give for the founding; they disagree. */
  foundingStatements: Array<DateStatement>;
  id: Scalars['ID']['output'];
  /** The name in use now. */
  name: Scalars['String']['output'];
  names: Array<AllianceName>;
  publications: Array<Publication>;
  /** The revision of the store these answers were read at. */
  revision: Scalars['Int']['output'];
  /** All recorded ties to the alliance itself: carriers, initiators, supporters, those who joined or spread the appeal. */
  roles: Array<AllianceRole>;
  summary: Text;
  /** Supporters as stated by sources, oldest first; not the partners recorded here. */
  supporters: Array<Statement>;
};

export type AllianceName = {
  __typename?: 'AllianceName';
  name: Text;
  sources: Array<Source>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day it was no longer in use; null while it is. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** What a partner is to the alliance as a whole. */
export type AllianceRole = {
  __typename?: 'AllianceRole';
  kind: AllianceRoleKind;
  partner: Partner;
  /** Null where no source gives a date. */
  since?: Maybe<Scalars['Date']['output']>;
  sources: Array<Source>;
  /** The source's own word. */
  wording: Scalars['String']['output'];
};

export type AllianceRoleKind =
  | 'CARRIES'
  | 'CONTRIBUTED'
  | 'INITIATED'
  | 'JOINED'
  | 'SPREAD'
  | 'SUPPORTS';

export type AlreadyDecided = {
  __typename?: 'AlreadyDecided';
  correction: Correction;
};

export type AlreadyUndone = {
  __typename?: 'AlreadyUndone';
  change: Change;
};

/** The nearest that recorded ties come to a partner without them. */
export type Approach = {
  __typename?: 'Approach';
  /** The partner it is near to: the one of the two that no tie leads to. */
  near: Partner;
  partner: Partner;
  /** From the other of the two; null where nothing leads there either. */
  path?: Maybe<Path>;
  /** The county both are based in; null where it is not the same. */
  region?: Maybe<Region>;
  /** Topics both are on record with. */
  topics: Array<Topic>;
};

export type AtEvent =
  | 'NEW'
  | 'PRESENT'
  /** On record again later. */
  | 'RETAINED'
  | 'RETURNING';

/** Bodies on record beside persons stated: two different things, side by side. */
export type AttendanceCoverage = {
  __typename?: 'AttendanceCoverage';
  event: Event;
  recordedPartners: Scalars['Int']['output'];
  stated: Scalars['Int']['output'];
};

/** Why a topic stands at a partner. */
export type Basis =
  /** It took part in an event on the topic. */
  | 'EVENT'
  /** Its own offer or request names the topic. */
  | 'OFFER'
  /** A proposal, problem or forum that a source ascribes to it is on the topic. */
  | 'PROPOSAL'
  /** A source says so in as many words. */
  | 'STATED';

export type BeginInvitedPasskeyPayload = LinkInvalid | NameRefused | PasskeyStep;

/** How a source limits the number it gives. */
export type Bound =
  | 'ABOUT'
  | 'EXACT'
  | 'LESS_THAN'
  | 'MORE_THAN';

export type Centrality =
  /** Share of the shortest paths between all others that lead through one, 0 to 1. */
  | 'BETWEENNESS'
  /** Burt's constraint: low for who spans structural holes. */
  | 'CONSTRAINT'
  /** The largest k so that one belongs to a part where all have k ties. */
  | 'CORE'
  /** How many partners one is tied to. */
  | 'DEGREE'
  /** Tied to those who are well tied; on the largest component, of length 1. */
  | 'EIGENVECTOR'
  /** Mean of 1 / distance to all others, 0 to 1. */
  | 'HARMONIC'
  /** Pairs of contacts of two kinds who are not tied themselves. */
  | 'KIND_BROKERAGE'
  /** 0 to 1, sums to 1. */
  | 'PAGERANK'
  /** How evenly one's ties lead into all communities, 0 to 1. */
  | 'PARTICIPATION'
  /** Pairs of contacts of two counties who are not tied themselves. */
  | 'REGION_BROKERAGE'
  /** Weights of one's ties, summed (Newman 2001). */
  | 'STRENGTH';

export type Change = {
  __typename?: 'Change';
  at: Scalars['DateTime']['output'];
  /** Who made it, for editors; null for everybody else, for a command, and where the account is deleted. */
  author?: Maybe<Scalars['String']['output']>;
  /** For editors; null for others. */
  correction?: Maybe<Scalars['ID']['output']>;
  /** As in `change-42`. */
  id: Scalars['ID']['output'];
  /** For editors; null for others. */
  import?: Maybe<Scalars['ID']['output']>;
  kind: ChangeKind;
  origin: ChangeOrigin;
  /** The revision of the data that it made. */
  revision: Scalars['Int']['output'];
  /** What it did, of what was asked about. `first` is 1 to 50. */
  things: ChangedThingConnection;
  /** What it was about: the name of a partner, the title of an event, the file of an import. */
  title: Scalars['String']['output'];
  /** How many things it touched, those at the other end of ties too. */
  touched: Scalars['Int']['output'];
  /** The change that this one takes back; null for others than UNDO. */
  undoes?: Maybe<Scalars['ID']['output']>;
  /** The change that took this one back; null while it holds. */
  undoneBy?: Maybe<Scalars['ID']['output']>;
};


export type ChangeThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeAccountPayload = Account | LastAdministrator;

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  nodes: Array<Change>;
  pageInfo: PageInfo;
};

export type ChangeKind =
  | 'IMPORT'
  | 'MERGE_PARTNERS'
  | 'RECORD_COLLABORATION'
  | 'RECORD_PARTICIPATION'
  | 'REMOVE'
  | 'RETIRE_PARTNER'
  | 'SAVE_CONTRIBUTION'
  | 'SAVE_EVENT'
  | 'SAVE_MEASURE'
  | 'SAVE_PARTNER'
  | 'UNDO';

export type ChangeOrigin =
  /** A command from the shell. */
  | 'COMMAND'
  /** Somebody proposed it, and it was accepted. */
  | 'CORRECTION'
  /** A form of the explorer, or a script with a token. */
  | 'EDIT'
  /** A list that was brought in. */
  | 'IMPORT';

export type ChangeUndone = {
  __typename?: 'ChangeUndone';
  /** The change that took the other one back. */
  change: Change;
};

export type ChangeUntold =
  /** It gathered nobody in one place, so that nobody met. */
  | 'NO_GATHERING'
  /** No source gives a date: nothing can be said of before and after. */
  | 'UNDATED';

/** One property. A list has several values; null where it was or is not there. */
export type ChangedField = {
  __typename?: 'ChangedField';
  after?: Maybe<Array<Scalars['String']['output']>>;
  before?: Maybe<Array<Scalars['String']['output']>>;
  /** Its name in the graph, as in `website`. */
  name: Scalars['String']['output'];
  /** True where the values are for editors only: e-mail addresses and telephone numbers. */
  withheld: Scalars['Boolean']['output'];
};

export type ChangedThing = {
  __typename?: 'ChangedThing';
  fields: Array<ChangedField>;
  happened: Happened;
  thing: ThingMention;
  ties: Array<ChangedTie>;
};

export type ChangedThingConnection = {
  __typename?: 'ChangedThingConnection';
  nodes: Array<ChangedThing>;
  pageInfo: PageInfo;
};

export type ChangedTie = {
  __typename?: 'ChangedTie';
  /** What it carries or carried. */
  fields: Array<ChangedField>;
  from: ThingMention;
  happened: Happened;
  to: ThingMention;
  /** Its type in the graph: `TOOK_PART`, `BASED_IN` … */
  type: Scalars['String']['output'];
};

export type Collaboration = {
  __typename?: 'Collaboration';
  since?: Maybe<Scalars['Date']['output']>;
  sincePrecision: DatePrecision;
  sources: Array<Source>;
  /** What they do together, in the source's language. */
  text: Scalars['String']['output'];
  /** The first day after it ended; null while it runs or where no end is recorded. */
  until?: Maybe<Scalars['Date']['output']>;
};

export type CollaborationInput = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  /** As in PartnerInput, of what is on record between these two. */
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** `2016-03-16`, `2016-03` or `2016`; null where it is not known. */
  since?: InputMaybe<Scalars['String']['input']>;
  source: SourceInput;
  /** What they do together, 1 to 500 characters. */
  text: Scalars['String']['input'];
  /** The last day, month or year, itself included. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** Why a column is left out and never stored. */
export type ColumnDropReason =
  /** Streets. */
  | 'ADDRESS'
  /** What else tells of a person: salutation, title, date of birth, occupation, signature. */
  | 'PERSON_DETAIL'
  | 'PERSON_EMAIL'
  /** Names of persons. */
  | 'PERSON_NAME'
  /** Any telephone or fax number. */
  | 'PHONE'
  /** Free remarks, in which anything may stand. */
  | 'REMARKS';

export type ColumnMapping = {
  /** Null: not to be read. */
  field?: InputMaybe<ImportField>;
  index: Scalars['Int']['input'];
};

export type Community = {
  __typename?: 'Community';
  /** Its number within this answer. */
  id: Scalars['Int']['output'];
  kinds: Array<CountedKind>;
  /** Those with most ties first; `first` is 1 to 200. */
  members: Array<Partner>;
  /** Where most of them are based, at most five. */
  regions: Array<CountedRegion>;
  size: Scalars['Int']['output'];
  /** What most of them are on record with, at most five. */
  topics: Array<CountedTopic>;
};


export type CommunityMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Company = Node & Partner & {
  __typename?: 'Company';
  activeIn: Array<Region>;
  allianceRoles: Array<AllianceRole>;
  basedIn?: Maybe<Region>;
  carrierName?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  contributions: Array<Contribution>;
  degree: Scalars['Int']['output'];
  email?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: PartnerKind;
  lastSeen?: Maybe<Scalars['Date']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  mentions: Array<Mention>;
  name: Scalars['String']['output'];
  offers: Array<Offer>;
  otherNames: Array<Scalars['String']['output']>;
  outsideState: Scalars['Boolean']['output'];
  participations: Array<Participation>;
  phone?: Maybe<Scalars['String']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  placeBasis?: Maybe<Scalars['String']['output']>;
  seeks: Array<Offer>;
  sources: Array<Source>;
  summary?: Maybe<Text>;
  ties: TieConnection;
  topics: Array<PartnerTopic>;
  /** The first day it no longer exists; null where no end is on record. */
  until?: Maybe<Scalars['Date']['output']>;
  website?: Maybe<Scalars['String']['output']>;
};


export type CompanyParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CompanyTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ComparedEvent = {
  __typename?: 'ComparedEvent';
  event: Event;
  figures: EventFigures;
};

export type Completeness = {
  __typename?: 'Completeness';
  /** Events with a stated attendance: what is recorded of it. */
  attendance: Array<AttendanceCoverage>;
  collaborations: Scalars['Int']['output'];
  /** Where sources disagree; both are kept. */
  conflicts: Array<Conflict>;
  events: Scalars['Int']['output'];
  eventsByKind: Array<FacetCount>;
  eventsByPrecision: Array<FacetCount>;
  measures: Scalars['Int']['output'];
  /** Collected so far and known not to be found, in plain words. */
  notFound: Array<Text>;
  offers: Scalars['Int']['output'];
  participations: Scalars['Int']['output'];
  partners: Scalars['Int']['output'];
  /** By kind. */
  partnersByKind: Array<FacetCount>;
  partnersOutsideState: Array<Partner>;
  /** Place known, resting on general knowledge: no source backs it. */
  partnersPlacedWithoutSource: Array<Partner>;
  partnersWithoutParticipation: Scalars['Int']['output'];
  /** Neither a place nor a county. */
  partnersWithoutPlace: Array<Partner>;
  proposals: Scalars['Int']['output'];
  /** By host, most cited first. */
  publishers: Array<FacetCount>;
  series: Scalars['Int']['output'];
  sources: Scalars['Int']['output'];
  undatedEvents: Array<Event>;
  undatedParticipations: Scalars['Int']['output'];
};

export type ConferenceScope =
  /** For the whole state, in Hannover. */
  | 'CENTRAL'
  /** Run by one of the four offices for regional development. */
  | 'REGIONAL';

export type Conflict = {
  __typename?: 'Conflict';
  /** What the disagreement is about: a Counted value, `DATE` or `FOUNDING`. */
  about: Scalars['String']['output'];
  /** Null where it is about the alliance itself. */
  event?: Maybe<Event>;
  statements: Array<ConflictStatement>;
};

export type ConflictStatement = {
  __typename?: 'ConflictStatement';
  preferred: Scalars['Boolean']['output'];
  source?: Maybe<Source>;
  text: Scalars['String']['output'];
};

/** A proposal, demand, good practice, problem, forum or working group that a source ascribes to a partner. */
export type Contribution = Forum | Problem | Proposal | WorkingGroup;

export type ContributionType =
  | 'FORUM'
  | 'PROBLEM'
  | 'PROPOSAL'
  | 'WORKING_GROUP';

export type Correction = {
  __typename?: 'Correction';
  /** What it is about; null for a partner that is missing, until it is taken in. */
  about?: Maybe<ThingMention>;
  /** The change that took it over, for editors; null where nothing had to change. */
  change?: Maybe<Scalars['ID']['output']>;
  /** For editors, until it is decided. */
  contact?: Maybe<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For editors. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  erased: Scalars['Boolean']['output'];
  /** What is proposed, field by field. */
  fields: Array<ProposedField>;
  id: Scalars['ID']['output'];
  isNewPartner: Scalars['Boolean']['output'];
  /** Of an open proposal of a new partner, for editors: partners on record that it looks like, the likeliest first. */
  lookAlikes: Array<PossibleDuplicate>;
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it, for editors; null without an account. */
  proposer?: Maybe<Scalars['String']['output']>;
  /** The editors' answer. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The revision of the data that `fields` compares with: to be given to `decideCorrection`. */
  revision: Scalars['Int']['output'];
  /** What it rests on, as proposed; null where nothing was said. */
  source?: Maybe<ProposedSource>;
  state: CorrectionState;
  /** What was taken over, field by field; null while it is open. */
  taken?: Maybe<Array<TakenField>>;
  /** In the words of whoever proposed it. */
  text?: Maybe<Scalars['String']['output']>;
  /** The name of what it is about, or of the partner proposed; null once it is erased. */
  title?: Maybe<Scalars['String']['output']>;
};

export type CorrectionConnection = {
  __typename?: 'CorrectionConnection';
  nodes: Array<Correction>;
  /** How many are open, whatever is asked for; null for those who are no editors. */
  openCount?: Maybe<Scalars['Int']['output']>;
  pageInfo: PageInfo;
};

export type CorrectionDecided = {
  __typename?: 'CorrectionDecided';
  correction: Correction;
};

export type CorrectionDecision =
  | 'ACCEPT'
  | 'CHANGE'
  | 'DECLINE';

export type CorrectionErased = {
  __typename?: 'CorrectionErased';
  correction: Correction;
};

export type CorrectionInput = {
  /** A partner, event, region, proposal, problem, forum, working group or measure, by its id. */
  about: Scalars['ID']['input'];
  /** Of an event, likewise. */
  event?: InputMaybe<EventInput>;
  /** Of a partner: the fields that should be otherwise; those that are as on record are left out of account. */
  partner?: InputMaybe<PartnerInput>;
  /** Where no fields are proposed: what it rests on. */
  source?: InputMaybe<SourceInput>;
  /** `words.text` is asked for where no field is proposed. */
  words?: InputMaybe<ProposalWords>;
};

export type CorrectionProposed = {
  __typename?: 'CorrectionProposed';
  correction: Correction;
  /** Shown this once: the secret link is `/corrections/<token>`. */
  token: Scalars['String']['output'];
};

export type CorrectionState =
  /** Taken over as proposed. */
  | 'ACCEPTED'
  /** Taken over in part, or otherwise than proposed. */
  | 'CHANGED'
  | 'DECLINED'
  /** Not decided yet. */
  | 'OPEN';

/** What a stated number counts. */
export type Counted =
  | 'APPLICANTS'
  | 'EXPECTED'
  | 'INVITED'
  /** Forum participants, gifts and the like: what the wording says. */
  | 'OTHER'
  | 'PRESENT'
  | 'STANDS'
  | 'SUPPORTERS';

export type CountedKind = {
  __typename?: 'CountedKind';
  count: Scalars['Int']['output'];
  kind: PartnerKind;
};

export type CountedRegion = {
  __typename?: 'CountedRegion';
  count: Scalars['Int']['output'];
  region: Region;
};

export type CountedTopic = {
  __typename?: 'CountedTopic';
  count: Scalars['Int']['output'];
  topic: Topic;
};

/** What is on record of each topic in each region. An empty cell is a gap in what is recorded, not necessarily in what there is. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The regions above them, the state first: they have cells, too, to compare with. */
  above: Array<Region>;
  /** The day that was asked for; null counts what has no date, too. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * One for each region and topic, also where nothing is on record; in the order of the regions, `above` first, then of
   * the topics. `regions` and `topics` narrow them down by id; an empty list does not. Error: BAD_USER_INPUT for an id
   * that is none.
   */
  cells: Array<CoverageCell>;
  level: RegionLevel;
  /** Of the level, in the order of their keys. */
  regions: Array<Region>;
  /** The five fields of action first, then what events add. */
  topics: Array<Topic>;
};


/** What is on record of each topic in each region. An empty cell is a gap in what is recorded, not necessarily in what there is. */
export type CoverageCellsArgs = {
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** Conferences on the topic held in the region or below. */
  conferences: Scalars['Int']['output'];
  /** Events on the topic held in the region or below; conferences among them. */
  events: Scalars['Int']['output'];
  /**
   * The latest day on which one of these partners took part in an event on the topic or such an event began here; the
   * first day of a month or year where no more is known. Null where no dated one is on record.
   */
  lastActivity?: Maybe<Scalars['Date']['output']>;
  /** The event of `lastActivity`, with the precision of its date; null where that is. */
  lastEvent?: Maybe<Event>;
  /**
   * Only where `partners` is 0, else empty: up to three partners on record with the topic that are nearest, the nearest
   * first. Empty, too, where no partner with the topic has a place on record.
   */
  nearest: Array<NearestHelp>;
  /** Partners based or active in the region or below that are on record with the topic on any basis, each once. */
  partners: Scalars['Int']['output'];
  /** `partners` for each 100,000 inhabitants (end of 2018); null where their number is not known. */
  perHundredThousand?: Maybe<Scalars['Float']['output']>;
  regionId: Scalars['ID']['output'];
  topicId: Scalars['ID']['output'];
};

export type CreateTokenPayload = TokenCreated | TooManyTokens;

export type CurrentPasswordWrong = {
  __typename?: 'CurrentPasswordWrong';
  message: Scalars['String']['output'];
};

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  /** No source gives a date: such facts show only without a date chosen. */
  | 'UNKNOWN'
  | 'YEAR';

/** A day as a source states it, beside others that disagree. */
export type DateStatement = {
  __typename?: 'DateStatement';
  on?: Maybe<Scalars['Date']['output']>;
  onPrecision: DatePrecision;
  preferred: Scalars['Boolean']['output'];
  source?: Maybe<Source>;
  text: Scalars['String']['output'];
};

/** Days, both included; null leaves an end open. */
export type DaySpan = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type DecideCorrectionPayload = AlreadyDecided | CorrectionDecided | InvalidInput | StaleRevision;

export type DeleteAccountPayload = AccountDeleted | LastAdministrator;

/** Ties grow with partners as ties ∝ partners^exponent (Leskovec, Kleinberg, Faloutsos 2005); above 1 the network gets denser a partner. */
export type Densification = {
  __typename?: 'Densification';
  exponent: Scalars['Float']['output'];
  high: Scalars['Float']['output'];
  /** Ends of the 95 % interval. */
  low: Scalars['Float']['output'];
  /** Sizes of the network that the fit rests on. */
  points: Scalars['Int']['output'];
  /** 0 to 1. */
  rSquared: Scalars['Float']['output'];
};

export type DuplicateChoice =
  /** The row is left out; possible for every row. */
  | 'LEAVE_OUT'
  /** It is `partner` (in a list of conferences `event`), or that of the earlier row `sameAsRow`. */
  | 'LINK'
  /** It is none of them: a new one. */
  | 'NEW'
  /** Takes back what was decided. */
  | 'OPEN';

export type DuplicateDecision = {
  as: DuplicateChoice;
  /** With LINK, in a list of conferences. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** With LINK: the id of any partner on record, of the candidates or not. */
  partner?: InputMaybe<Scalars['ID']['input']>;
  /** With LINK: an earlier row of the file. */
  sameAsRow?: InputMaybe<Scalars['Int']['input']>;
  /** Which partner of the row; the first where nothing is said. */
  slot?: InputMaybe<Scalars['String']['input']>;
};

export type EraseCorrectionPayload = CorrectionErased | InvalidInput;

/** A dated gathering or act of the alliance; a conference is one of its kinds. */
export type Event = Node & {
  __typename?: 'Event';
  /** The number of the preferred statement of who was present; null where none is stated. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** All numbers that sources give of this event, of any sort. */
  attendanceStatements: Array<Statement>;
  /** What is on record as changed by it; null where `changeUntold` says why. As of a day, what began later is not told: null for a later event. */
  change?: Maybe<EventChange>;
  /** Why `change` is null; null where it is not. */
  changeUntold?: Maybe<ChangeUntold>;
  datePrecision: DatePrecision;
  /** The last day, itself included. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  forums: Array<Forum>;
  /** False for an act that gathered nobody in one place, like an appeal; no ties come of it. */
  gathering: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: EventKind;
  /** The fair of initiatives beside it; null where none is recorded. */
  market?: Maybe<Market>;
  measures: Array<Measure>;
  /** Partners first on record here. */
  newPartners: Array<Partner>;
  /** What the collection noted about it, in the words of whoever gathered it. */
  note?: Maybe<Scalars['String']['output']>;
  outsideState: Scalars['Boolean']['output'];
  /** Partners in the order of role and name. */
  participations: Array<Participation>;
  place?: Maybe<Scalars['String']['output']>;
  problems: Array<Problem>;
  proposals: Array<Proposal>;
  publications: Array<Publication>;
  /** Partners on record at it in any role, each once. */
  recordedPartners: Scalars['Int']['output'];
  /** Null where no place is recorded, it lies outside the state, or it was held at several. */
  region?: Maybe<Region>;
  /** Null unless CONFERENCE or DIALOGUE. */
  scope?: Maybe<ConferenceScope>;
  series?: Maybe<Series>;
  /** For labels, `Werkstatt Sprache 2016`. */
  shortLabel: Scalars['String']['output'];
  sources: Array<Source>;
  /** The first day of the month or year where no day is known; null where no date is. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
  topics: Array<Topic>;
  venue?: Maybe<Scalars['String']['output']>;
  workingGroups: Array<WorkingGroup>;
};


/** A dated gathering or act of the alliance; a conference is one of its kinds. */
export type EventChangeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * What a dated gathering changed in what is on record, day by day: "before" is what is on record of earlier days, and a
 * month or year counts from its first day. docs/methods.md defines each number. All counts are of what sources tell.
 */
export type EventChange = {
  __typename?: 'EventChange';
  /** The network as of its first day: with what else is on record of that day, see `orderOpen`. */
  after: NetworkCounts;
  /** The network of partners as of the day before. */
  before: NetworkCounts;
  /** Pairs who had never been at a gathering together, but collaborated before, still or not. */
  collaboratedBefore: Scalars['Int']['output'];
  /** Counties in which its partners are based, in the order of their keys. */
  counties: Array<Region>;
  /**
   * Pairs of partners who were there and had neither been at a gathering together nor collaborated before; those first
   * whose partners together had most ties. `of` asks for those of one partner, `first` is 1 to 500.
   * Error: BAD_USER_INPUT for another `first`.
   */
  firstMeetings: PairsAtEvent;
  /** Collaborations recorded as begun on the day or later between partners who met here for the first time: after it, which is not because of it. */
  laterCollaborations: Array<LaterCollaboration>;
  /** Pairs who had been at a gathering together before; arguments and error as for `firstMeetings`. */
  metAgain: PairsAtEvent;
  /** Those of them in which nobody on record before is based. */
  newCounties: Array<Region>;
  /** Partners on record at no event of an earlier day. */
  newPartners: Scalars['Int']['output'];
  /** Its topics that no event of an earlier day was on. */
  newTopics: Array<Topic>;
  /** The first day of the event. */
  on: Scalars['Date']['output'];
  /** Other events of which sources leave open whether they came before it: on the same day, or known by month or year only. */
  orderOpen: Array<Event>;
  /** Pairs of partners who were there together: n (n − 1) / 2. A pair is met first, met again or had only collaborated before. */
  pairs: Scalars['Int']['output'];
  /**
   * Its partners, those on record at most events first; `only` narrows them down. `first` is 1 to 500.
   * Error: BAD_USER_INPUT for another `first`.
   */
  partners: Array<PartnerAtEvent>;
  /** Those of them who were there; an organiser or a winner may not have been. */
  present: Scalars['Int']['output'];
  /** Partners on record at it in any role, each once: `newPartners` and `returningPartners` together. */
  recorded: Scalars['Int']['output'];
  /** Partners on record again at an event of a later day. */
  retainedPartners: Scalars['Int']['output'];
  /** Partners on record at an event of an earlier day. */
  returningPartners: Scalars['Int']['output'];
  /** How many were there in which role, most first; a partner with two roles counts in both. */
  roles: Array<RoleCount>;
  /** Of these, how many an undated event or collaboration, or an event of the same day, month or year, may have joined before. */
  uncertainMeetings: Scalars['Int']['output'];
  /** Partners of whom sources leave open if they are new or came back: they are on record, too, at an undated event or one of the same day, month or year. */
  uncertainPartners: Scalars['Int']['output'];
};


/**
 * What a dated gathering changed in what is on record, day by day: "before" is what is on record of earlier days, and a
 * month or year counts from its first day. docs/methods.md defines each number. All counts are of what sources tell.
 */
export type EventChangeFirstMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What a dated gathering changed in what is on record, day by day: "before" is what is on record of earlier days, and a
 * month or year counts from its first day. docs/methods.md defines each number. All counts are of what sources tell.
 */
export type EventChangeMetAgainArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What a dated gathering changed in what is on record, day by day: "before" is what is on record of earlier days, and a
 * month or year counts from its first day. docs/methods.md defines each number. All counts are of what sources tell.
 */
export type EventChangePartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  only?: InputMaybe<AtEvent>;
};

export type EventComparison = {
  __typename?: 'EventComparison';
  /** Partners on record at two of the events or more, at most of them first. `first` is 1 to 500; Error: BAD_USER_INPUT for another. */
  atSeveral: Array<PartnerAtSeveral>;
  /** How many there are in all. */
  atSeveralCount: Scalars['Int']['output'];
  events: Array<ComparedEvent>;
  /** Each event with each other. */
  overlaps: Array<EventOverlap>;
};


export type EventComparisonAtSeveralArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

/**
 * What events are compared by, as on record. Null: nothing stated, or not to be told of an event without a date or without
 * a gathering (`Event.changeUntold`).
 */
export type EventFigures = {
  __typename?: 'EventFigures';
  /** Counties in which its partners are based. */
  counties: Scalars['Int']['output'];
  /** Partners on record with a stand. */
  exhibitors: Scalars['Int']['output'];
  /** Pairs who were together for the first time. */
  firstMeetings?: Maybe<Scalars['Int']['output']>;
  /** Forums and working groups. */
  groups: Scalars['Int']['output'];
  /** Markets of opportunities beside it. */
  markets: Scalars['Int']['output'];
  /** Measures on record as following it: after it, which is not because of it. */
  measures: Scalars['Int']['output'];
  /** Those of them in which nobody on record before is based. */
  newCounties?: Maybe<Scalars['Int']['output']>;
  /** Partners on record at no event of an earlier day. */
  newPartners?: Maybe<Scalars['Int']['output']>;
  /** They by `recorded`, 0 to 1; null, too, where nobody is on record. */
  newShare?: Maybe<Scalars['Float']['output']>;
  /** Those of them who were there. */
  present: Scalars['Int']['output'];
  problems: Scalars['Int']['output'];
  /** Proposals, demands and good practices. */
  proposals: Scalars['Int']['output'];
  /** Partners on record in any role. */
  recorded: Scalars['Int']['output'];
  /** Partners on record again at an event of a later day. */
  retained?: Maybe<Scalars['Int']['output']>;
  returningPartners?: Maybe<Scalars['Int']['output']>;
  /** Stands as the preferred source states them. */
  stands?: Maybe<Scalars['Int']['output']>;
  /** Persons present as the preferred source states them. */
  stated?: Maybe<Scalars['Int']['output']>;
};

export type EventFilter = {
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<EventKind>>;
  /** Held in any of these regions or below. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  scope?: InputMaybe<ConferenceScope>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type EventGroup = {
  __typename?: 'EventGroup';
  events: Array<Event>;
  /** `CENTRAL` or `REGIONAL`, the id of a topic, or a year; `NONE` for events without. */
  key: Scalars['String']['output'];
  /** Of the topic; null for scopes, years and `NONE`. */
  name?: Maybe<Text>;
  /** On record at any of them, each once. */
  partners: Scalars['Int']['output'];
  spreads: FigureSpreads;
};

export type EventGrouping =
  /** Central and regional. */
  | 'SCOPE'
  | 'TOPIC'
  /** The year it began; undated events make the last group. */
  | 'YEAR';

export type EventInput = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** `2016-03-16`, `2016-03`, `2016`, or two of them joined with `/`; an empty text where no date is known. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** False for an act that gathers nobody in one place; true where nothing is said. */
  gathering?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<EventKind>;
  /** Null takes the market away, if nobody is on record with a stand. */
  market?: InputMaybe<MarketInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  outsideState?: InputMaybe<Scalars['Boolean']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  /** The county it was held in. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Of conferences and dialogues only. */
  scope?: InputMaybe<ConferenceScope>;
  series?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 characters; the title where nothing is said. */
  shortLabel?: InputMaybe<Scalars['String']['input']>;
  source: SourceInput;
  /** All numbers stated of it: what is not named here is taken away. */
  statements?: InputMaybe<Array<StatementInput>>;
  /** 1 to 300 characters; asked for in a new event, like `kind` and `date`. */
  title?: InputMaybe<Scalars['String']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type EventKind =
  | 'ANNIVERSARY'
  | 'AWARD'
  | 'CONFERENCE'
  | 'DIALOGUE'
  | 'FOLLOW_UP'
  | 'FOUNDING'
  | 'JOB_FAIR'
  | 'KICK_OFF'
  | 'MEETING'
  | 'OTHER';

export type EventOverlap = {
  __typename?: 'EventOverlap';
  a: Event;
  b: Event;
  /** Partners on record at both, in any role. */
  common: Scalars['Int']['output'];
  /** They by the partners on record at either, 0 to 1 (Jaccard 1901); null where nobody is at either. */
  jaccard?: Maybe<Scalars['Float']['output']>;
};

export type EventSaved = {
  __typename?: 'EventSaved';
  change?: Maybe<Scalars['ID']['output']>;
  event: Event;
  revision: Scalars['Int']['output'];
};

/** How many of the present choice carry this value. */
export type FacetCount = {
  __typename?: 'FacetCount';
  count: Scalars['Int']['output'];
  /** Its name; null where the client has its own word for the value. */
  label?: Maybe<Text>;
  /** The id or enum value to filter by. */
  value: Scalars['String']['output'];
};

export type FactSaved = {
  __typename?: 'FactSaved';
  change?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
};

/** The figures of the events of a group; null where none of them has the figure. */
export type FigureSpreads = {
  __typename?: 'FigureSpreads';
  counties?: Maybe<Spread>;
  exhibitors?: Maybe<Spread>;
  firstMeetings?: Maybe<Spread>;
  groups?: Maybe<Spread>;
  markets?: Maybe<Spread>;
  measures?: Maybe<Spread>;
  newCounties?: Maybe<Spread>;
  newPartners?: Maybe<Spread>;
  newShare?: Maybe<Spread>;
  present?: Maybe<Spread>;
  problems?: Maybe<Spread>;
  proposals?: Maybe<Spread>;
  recorded?: Maybe<Spread>;
  retained?: Maybe<Spread>;
  returningPartners?: Maybe<Spread>;
  stands?: Maybe<Spread>;
  stated?: Maybe<Spread>;
};

/** A break-out session of an event. */
export type Forum = Node & {
  __typename?: 'Forum';
  ascribedTo: Array<Partner>;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  title: Text;
  topics: Array<Topic>;
};

export type GroupComparison = {
  __typename?: 'GroupComparison';
  /** In the order of their keys, events without one last. */
  groups: Array<EventGroup>;
  /** Each group with each other. */
  overlaps: Array<GroupOverlap>;
};

export type GroupOverlap = {
  __typename?: 'GroupOverlap';
  /** Keys of two groups. */
  a: Scalars['String']['output'];
  b: Scalars['String']['output'];
  /** Partners on record at an event of both. */
  common: Scalars['Int']['output'];
  /** They by the partners of either, 0 to 1; null where nobody is at either. */
  jaccard?: Maybe<Scalars['Float']['output']>;
};

export type GrowthPoint = {
  __typename?: 'GrowthPoint';
  /** Mean of the local clustering coefficients of partners; high by construction, as each event joins all who were there. */
  clustering?: Maybe<Scalars['Float']['output']>;
  /** Counties with at least one partner on record. */
  countiesCovered: Scalars['Int']['output'];
  /** Of all ties, the share that joins two kinds of partner, 0 to 1. */
  crossKindShare?: Maybe<Scalars['Float']['output']>;
  /** Of ties whose ends both have a county, the share that joins two counties, 0 to 1. */
  crossRegionShare?: Maybe<Scalars['Float']['output']>;
  /** The first day of the event or of the month, quarter or year. */
  date: Scalars['Date']['output'];
  /** Ties of all pairs that could be, 0 to 1. */
  density: Scalars['Float']['output'];
  /** The E-I index by kind of partner, −1 to 1. */
  eiKind?: Maybe<Scalars['Float']['output']>;
  /** External less internal ties by their sum, −1 to 1 (Krackhardt and Stern 1988), by county. */
  eiRegion?: Maybe<Scalars['Float']['output']>;
  /** The event of the step; null for months, quarters and years. Its `recordedPartners` are those of the filter. */
  event?: Maybe<Event>;
  /** Partners of the largest component by all partners, 0 to 1. */
  giantComponentShare: Scalars['Float']['output'];
  /** Ties a partner. */
  meanDegree: Scalars['Float']['output'];
  /** Of these, first on record within the filter here. */
  newPartners: Scalars['Int']['output'];
  /** Pairs that were not joined before. */
  newTies: Scalars['Int']['output'];
  /** Partners on record up to the end of the step: by a dated participation, or by a collaboration that runs. */
  partners: Scalars['Int']['output'];
  /** Partners on record at the step's events in any role, each once. */
  recorded: Scalars['Int']['output'];
  /** Of these, the share on record again at a later event, 0 to 1; null at the last step and where nobody is on record. */
  retainedShare?: Maybe<Scalars['Float']['output']>;
  /** Of these, on record before. */
  returningPartners: Scalars['Int']['output'];
  /** Supporting organisations as the latest source up to then states them: what sources say, beside what is recorded. */
  supportersStated?: Maybe<Scalars['Int']['output']>;
  /** Pairs that were present at one gathering, or that a collaboration joins that runs at the end of the step. */
  ties: Scalars['Int']['output'];
  /** Robins and Alexander's clustering of partners and events, 0 to 1, which co-attendance does not inflate; null without a three-path. */
  twoModeClustering?: Maybe<Scalars['Float']['output']>;
  /** True where sources leave open what came first: an event known by month or year only, or two on one day. */
  uncertain: Scalars['Boolean']['output'];
  /** Participations left out of the series because their event has no date. */
  undated: Scalars['Int']['output'];
};

export type GrowthStep =
  /** Each dated event is a step. */
  | 'EVENT'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type GrowthTrend = {
  __typename?: 'GrowthTrend';
  /** Null below five sizes of the network. */
  densification?: Maybe<Densification>;
  revision: Scalars['Int']['output'];
};

export type Happened =
  | 'CAME'
  | 'CHANGED'
  | 'WENT';

export type ImpactChain = {
  __typename?: 'ImpactChain';
  /** Null for what belongs to no event. */
  event?: Maybe<Event>;
  links: Array<ImpactLink>;
  steps: Array<ImpactStep>;
  /** Steps left out because no date is recorded and one was asked for, by `from` or `asOf`. */
  undated: Scalars['Int']['output'];
};

export type ImpactEnd = {
  __typename?: 'ImpactEnd';
  id: Scalars['ID']['output'];
  /** `PROPOSAL`, `PROBLEM` or `EVENT`. */
  kind: Scalars['String']['output'];
  text: Text;
};

export type ImpactLink = {
  __typename?: 'ImpactLink';
  from: Scalars['ID']['output'];
  kind: ImpactLinkKind;
  on?: Maybe<Scalars['Date']['output']>;
  sources: Array<Source>;
  /** True where the source itself makes the connection; false: it only followed. */
  statedBySource: Scalars['Boolean']['output'];
  /** What came before: the id of a step, or of the event. */
  to: Scalars['ID']['output'];
};

export type ImpactLinkKind =
  /** From an adoption to its proposal. */
  | 'ADOPTED'
  /** From a proposal to a problem. */
  | 'ANSWERS'
  /** From a working group or forum to a problem or proposal it dealt with. */
  | 'DISCUSSED'
  /** From a measure to the proposal or event before it. */
  | 'FOLLOWED';

/** The links that start at one thing. Lists are empty where nothing is on record. */
export type ImpactLinksOf = {
  __typename?: 'ImpactLinksOf';
  /** Of a proposal: who took it up, the first first. */
  adoptions: Array<Adoption>;
  /** Of a proposal: the problems that it answers. */
  answers: Array<ImpactEnd>;
  /** Of a forum or working group: problems and proposals that it dealt with. */
  discusses: Array<ImpactEnd>;
  /** Of a measure: the proposal or event that it followed; null where none is on record. */
  follows?: Maybe<ImpactEnd>;
};

export type ImpactStage =
  /** A partner took a proposal up. */
  | 'ADOPTION'
  /** A working group or forum. */
  | 'GROUP'
  | 'MEASURE'
  | 'PROBLEM'
  | 'PROPOSAL';

export type ImpactStep = {
  __typename?: 'ImpactStep';
  /** Euros, of a measure; null where none is stated. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** True for a measure that was announced and nothing more is recorded of; null for other stages. */
  announced?: Maybe<Scalars['Boolean']['output']>;
  ascribedTo: Array<Partner>;
  /** Of a node, for `impactOf`; of an adoption its proposal's and partner's. */
  id: Scalars['ID']['output'];
  /** `PROPOSAL`, `DEMAND` or `GOOD_PRACTICE`; null for other stages. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The day of the event for groups, problems and proposals; null where none is recorded. */
  on?: Maybe<Scalars['Date']['output']>;
  onPrecision: DatePrecision;
  /** Who adopted; null for other stages. */
  partner?: Maybe<Partner>;
  sources: Array<Source>;
  stage: ImpactStage;
  /** For an adoption the partner's name. */
  text: Text;
  /** How the source words an adoption; null for other stages. */
  wording?: Maybe<Scalars['String']['output']>;
};

export type ImpactSummary = {
  __typename?: 'ImpactSummary';
  groups: Scalars['Int']['output'];
  /** Groups of which a problem or proposal they dealt with is on record. */
  groupsWithProblem: Scalars['Int']['output'];
  measures: Scalars['Int']['output'];
  /** Measures of which the source itself says what they rest on. */
  measuresStated: Scalars['Int']['output'];
  problems: Scalars['Int']['output'];
  /** Problems that a proposal answers, as a source says. */
  problemsAnswered: Scalars['Int']['output'];
  proposals: Scalars['Int']['output'];
  /** Proposals of which it is on record who took them up. */
  proposalsAdopted: Scalars['Int']['output'];
  /** Proposals that a measure followed. */
  proposalsFollowed: Scalars['Int']['output'];
};

/** A list that an editor brings in: read, compared row by row with what is on record, settled, committed, and maybe undone. */
export type Import = {
  __typename?: 'Import';
  /** The change that brought it in: to be seen in `changes` and undone by `undoChange`. Null until then, and where there was nothing to change. */
  change?: Maybe<Scalars['ID']['output']>;
  /** The last step or decision. */
  changedAt: Scalars['DateTime']['output'];
  /** Rows that would do something else than was shown, as facts changed before they were committed: nothing was written. At most 100; none once something is decided. */
  changedRows: Array<Scalars['Int']['output']>;
  columns: Array<ImportColumn>;
  counts: ImportCounts;
  createdAt: Scalars['DateTime']['output'];
  /** What separates cells: a comma, semicolon or tab; null for a workbook. */
  delimiter?: Maybe<Scalars['String']['output']>;
  /** What the rows that are settled and not left out would write, or have, all together; in the order of `ImportEffect`. */
  effects: Array<ImportEffectCount>;
  /** How the text is written (`utf-8`, `utf-8-bom`, `windows-1252`, `utf-16le`, `utf-16be`), or `xlsx`; null until it is read. */
  encoding?: Maybe<Scalars['String']['output']>;
  /** The event of a list of attendance or stands; null for other lists, and where it is no longer there. */
  event?: Maybe<Event>;
  fileName: Scalars['String']['output'];
  /** As a spreadsheet counts, from 1; 0 where no header was found. Null until it is read. */
  headerRow?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** The work was cut off: nothing of it was written. A commit can be tried again; a file that was being read has to be uploaded again. */
  interrupted: Scalars['Boolean']['output'];
  kind: ImportKind;
  /** Facts have changed since the rows were compared: a commit compares anew first. */
  outdated: Scalars['Boolean']['output'];
  /** Places that could lie in several counties, each asked once for all its rows; answered ones stay and can be answered anew. */
  placeQuestions: Array<PlaceQuestion>;
  /** Null unless it is being read, compared or committed. */
  progress?: Maybe<ImportProgress>;
  /** Why the file could not be read; null where it could. */
  refusal?: Maybe<ImportRefusal>;
  /** One row by its number; null where there is none. */
  row?: Maybe<ImportRow>;
  /**
   * In the order of the file; `first` is 1 to 500. `open` true: only rows with something to settle.
   * `text`: only rows that say it, whatever the capitals and accents, or that have it as their number.
   * Empty once the import is cancelled.
   */
  rows: ImportRowConnection;
  /** The sheet that was read, null for a text; to read another, upload the file again and name it. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** All sheets of the workbook. */
  sheets: Array<Scalars['String']['output']>;
  state: ImportState;
};


/** A list that an editor brings in: read, compared row by row with what is on record, settled, committed, and maybe undone. */
export type ImportRowArgs = {
  row: Scalars['Int']['input'];
};


/** A list that an editor brings in: read, compared row by row with what is on record, settled, committed, and maybe undone. */
export type ImportRowsArgs = {
  actions?: InputMaybe<Array<ImportAction>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What would happen with a row, or has. */
export type ImportAction =
  /** It adds to what is on record, or repeats an earlier row's partner. */
  | 'MATCHED'
  /** It brings a partner, event, collaboration or proposal that is not on record. */
  | 'NEW'
  /** It may be about something on record: to be settled. */
  | 'POSSIBLE_DUPLICATE'
  /** It is not taken in; its problems say why. */
  | 'REJECTED'
  /** All it says is on record. */
  | 'UNCHANGED';

/** Something on record, or in an earlier row, that it may be. */
export type ImportCandidate = {
  __typename?: 'ImportCandidate';
  /** Null where it is no event. */
  event?: Maybe<Event>;
  /** The same, with what a sentence about each needs. */
  evidence: Array<MatchReason>;
  name: Scalars['String']['output'];
  /** Null where it stands in an earlier row, or is no partner. */
  partner?: Maybe<Partner>;
  /** What speaks for it and against it, as codes: `SAME_NAME`, `OTHER_PLACE` … as docs/matching.md names them; of events `SAME_TITLE`, `SIMILAR_TITLE`, `SAME_DAY`. */
  reasons: Array<Scalars['String']['output']>;
  /** The earlier row; null where it is on record. */
  row?: Maybe<Scalars['Int']['output']>;
  /** How sure, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** Facts changed since the rows were compared, and rows would do something else than was shown: look at these again. Nothing was written. */
export type ImportChangedMeanwhile = {
  __typename?: 'ImportChangedMeanwhile';
  import: Import;
  message: Scalars['String']['output'];
  /** At most 100 of them. */
  rows: Array<Scalars['Int']['output']>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** Why it is left out for the sake of persons; null where it is not. Its cells are not stored: to read it after all, upload the file again with this choice. */
  dropped?: Maybe<ColumnDropReason>;
  /** Null: the column is not read. */
  field?: Maybe<ImportField>;
  /** Empty where it has none. */
  header: Scalars['String']['output'];
  /** Whether the spreadsheet hides it. */
  hidden: Scalars['Boolean']['output'];
  /** From 0; what `mapImport` names it by. */
  index: Scalars['Int']['output'];
  /** Up to five of its values; none of a dropped column. */
  sample: Array<Scalars['String']['output']>;
};

export type ImportConnection = {
  __typename?: 'ImportConnection';
  edges: Array<ImportEdge>;
  nodes: Array<Import>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Rows by what would happen with them, or has. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Rows that an editor leaves out; they are in the other counts too. */
  leftOut: Scalars['Int']['output'];
  matched: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  /** Rows with something to settle, a possible duplicate or a place; they are in the other counts too. */
  open: Scalars['Int']['output'];
  possibleDuplicate: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  rows: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportDetail = {
  __typename?: 'ImportDetail';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ImportEdge = {
  __typename?: 'ImportEdge';
  cursor: Scalars['String']['output'];
  node: Import;
};

/** One thing a row would write. */
export type ImportEffect =
  | 'COLLABORATION'
  | 'EVENT_DETAILS'
  | 'NEW_EVENT'
  | 'NEW_PARTNER'
  /** Adds another spelling to a partner's names, because an editor said that it is the same. */
  | 'OTHER_NAME'
  | 'PARTICIPATION'
  /** Adds a county, place, website, e-mail or category to a partner where none is recorded. */
  | 'PARTNER_DETAILS'
  | 'PROPOSAL'
  | 'STATEMENT';

export type ImportEffectCount = {
  __typename?: 'ImportEffectCount';
  count: Scalars['Int']['output'];
  effect: ImportEffect;
};

/** What a column holds. Lists of partners, attendance and stands: NAME to DATE; conferences: TITLE to ATTENDANCE with PLACE and COUNTY; collaborations: A to UNTIL and TEXT; proposals: TEXT, EVENT, BY, TOPIC, KIND, DATE. */
export type ImportField =
  | 'A'
  | 'ATTENDANCE'
  | 'B'
  | 'BY'
  | 'CATEGORY'
  | 'COUNTY'
  | 'DATE'
  | 'EMAIL'
  | 'END'
  | 'EVENT'
  | 'KIND'
  | 'NAME'
  | 'PLACE'
  | 'POSTCODE'
  | 'ROLE'
  | 'SCOPE'
  | 'SINCE'
  | 'STAND'
  | 'START'
  | 'TEXT'
  | 'TITLE'
  | 'TOPIC'
  | 'TOPICS'
  | 'UNTIL'
  | 'WEBSITE';

/** These columns were left out and not stored: upload the file again, with this choice in `columns`, and `replaces` naming this import. The choice is remembered. */
export type ImportFileNeeded = {
  __typename?: 'ImportFileNeeded';
  columns: Array<Scalars['Int']['output']>;
  import: Import;
  message: Scalars['String']['output'];
};

/** What the rows of a list are. */
export type ImportKind =
  /** Who took part in an event. */
  | 'ATTENDANCE'
  /** Pairs of partners that work together. */
  | 'COLLABORATIONS'
  /** Events, conferences unless a column says otherwise. */
  | 'CONFERENCES'
  | 'PARTNERS'
  | 'PROPOSALS'
  /** Who had a stand at an event's market. */
  | 'STANDS';

/** The import is in a state in which this cannot be done. */
export type ImportNotOpen = {
  __typename?: 'ImportNotOpen';
  import: Import;
  message: Scalars['String']['output'];
};

/** A partner (of conferences an event, of proposals the proposal itself) that a row names. */
export type ImportPartner = {
  __typename?: 'ImportPartner';
  /** The best first, at most five. */
  candidates: Array<ImportCandidate>;
  /** Whether an editor settled it. */
  decided: Scalars['Boolean']['output'];
  match: PartnerMatch;
  /** As the row writes it. */
  name: Scalars['String']['output'];
  /** Whom it is linked to; null where it is not, or to an earlier row's new partner. */
  partner?: Maybe<Partner>;
  /** The earlier row with the same partner; null where there is none. */
  sameAsRow?: Maybe<Scalars['Int']['output']>;
  /** Which one of the row `decideDuplicate` settles: `name`, `a`, `b`, `by1`, `by2` …, `title` or `text`. */
  slot: Scalars['String']['output'];
};

export type ImportPayload = ImportChangedMeanwhile | ImportFileNeeded | ImportNotOpen | ImportQuestionsOpen | ImportSaved | ImportUnknown;

/** One thing that an editor should know of a row. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  code: ImportProblemCode;
  /** What a message about it needs, as `value`, `row`, `on`; never what was left out for the sake of persons. */
  details: Array<ImportDetail>;
  /** Null: the row. */
  field?: Maybe<ImportField>;
  /** The row is not taken in because of it. */
  refuses: Scalars['Boolean']['output'];
};

export type ImportProblemCode =
  /** The row says, by `value`, that the partner did not come. */
  | 'ABSENT'
  /** A street was taken out of a cell. */
  | 'ADDRESS_DROPPED'
  | 'CELL_ERROR'
  /** Control, direction or zero-width characters were taken out. */
  | 'CHARACTERS_REMOVED'
  /** The row has no day, month or year. */
  | 'DATE_MISSING'
  /** Before 1900 or after 2100. */
  | 'DATE_OUT_OF_RANGE'
  | 'DATE_UNREADABLE'
  | 'DATE_WITHOUT_YEAR'
  /** `value` is not what is recorded, `recorded`; that stays. */
  | 'DIFFERS_FROM_RECORD'
  | 'EMAIL_UNREADABLE'
  /** The field without which the row says nothing is empty. */
  | 'EMPTY_NAME'
  /** The end is before the start and left out. */
  | 'END_BEFORE_START'
  /** Several events fit: `value`. */
  | 'EVENT_AMBIGUOUS'
  /** No event has this id, title or day: `value`. */
  | 'EVENT_UNKNOWN'
  /** The workbook holds a formula and not what it came to. */
  | 'FORMULA_WITHOUT_VALUE'
  /** The spreadsheet hides the row; it is read all the same. */
  | 'HIDDEN_ROW'
  /** A day that the calendar does not have: `value`. */
  | 'IMPOSSIBLE_DATE'
  /** `value` is no kind that is known; the usual one is taken. */
  | 'KIND_UNKNOWN'
  /** Letters were lost before the file came here. */
  | 'LETTERS_LOST'
  /** Letters were put right that another program had read wrongly. */
  | 'LETTERS_MENDED'
  /** It may be a person; nothing was taken out. */
  | 'MAYBE_PERSON'
  /** `N. N.`, `-`, `keine Angabe`. */
  | 'NOBODY'
  /** A remark below or between the rows. */
  | 'NOTE_ROW'
  | 'NUMBER_UNREADABLE'
  /** The day, `value`, is not the event's, `event`. */
  | 'OTHER_DATE'
  /** Whom it was linked to is no longer on record. */
  | 'PARTNER_GONE'
  /** A partner, `value`, is not on record, and the list does not tell enough to make it. */
  | 'PARTNER_UNKNOWN'
  | 'PERSONAL_EMAIL_DROPPED'
  /** A person's name was taken out of a cell. */
  | 'PERSON_DROPPED'
  | 'PHONE_DROPPED'
  /** The place, `value`, fits several counties, or place, county and postcode do not go together: asked. */
  | 'PLACE_AMBIGUOUS'
  /** The place, `value`, lies outside the state. */
  | 'PLACE_OUTSIDE'
  /** The place, `value`, is in no table: no county is recorded. */
  | 'PLACE_UNKNOWN'
  | 'POSTCODE_UNREADABLE'
  | 'PRIVATE_PERSON'
  /** The header once more. */
  | 'REPEATED_HEADER'
  /** What the role, `value`, means is not known; it is kept as wording, and the partner counts as taking part. */
  | 'ROLE_UNKNOWN'
  /** The same partner as in the earlier row `row`. */
  | 'SAME_AS_ROW'
  /** A partner cannot work together with itself. */
  | 'SAME_PARTNER_TWICE'
  /** A heading between the rows. */
  | 'SECTION_ROW'
  /** Longer than the field can be, and left out. */
  | 'TEXT_TOO_LONG'
  /** No topic has this name: `value`; it is left out. */
  | 'TOPIC_UNKNOWN'
  | 'TOTAL_ROW'
  | 'WEBSITE_UNREADABLE';

/** How far the work on an import is. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Rows done in this step, of all rows; 0 of 0 where they are not counted yet. */
  done: Scalars['Int']['output'];
  import: Import;
  of: Scalars['Int']['output'];
  /** Seconds that this step may still take; null where it cannot be told yet. */
  secondsLeft?: Maybe<Scalars['Int']['output']>;
  /** 0 to 1, of this step. */
  share: Scalars['Float']['output'];
  state: ImportState;
  step: ImportStep;
};

/** Rows are not settled: settle them, or commit with `leaveOutOpen`. */
export type ImportQuestionsOpen = {
  __typename?: 'ImportQuestionsOpen';
  import: Import;
  message: Scalars['String']['output'];
  open: Scalars['Int']['output'];
};

export type ImportRefusal = {
  __typename?: 'ImportRefusal';
  code: ImportRefusalCode;
  /** What a message needs, as `limit`, `row`, `line`, `type`, `sheet`. */
  details: Array<ImportDetail>;
};

export type ImportRefusalCode =
  /** No text and no workbook. */
  | 'BINARY_FILE'
  /** A quote that begins at `line` does not end. */
  | 'BROKEN_QUOTES'
  | 'BROKEN_WORKBOOK'
  | 'CELL_TOO_LONG'
  | 'EMPTY_FILE'
  /** Protected by a password. */
  | 'ENCRYPTED'
  | 'NOT_A_WORKBOOK'
  | 'NO_SUCH_SHEET'
  /** A workbook of Excel 97 to 2003: to be saved as .xlsx. */
  | 'OLD_XLS'
  /** A header and nothing below it. */
  | 'ONLY_HEADER'
  /** Another program's workbook, `type`: to be saved as .xlsx. */
  | 'OTHER_WORKBOOK'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MUCH_MEMORY'
  | 'TOO_MUCH_TEXT'
  /** A web page or XML under another name: to be saved as .xlsx. */
  | 'WEB_PAGE'
  | 'XML_WITH_DTD'
  | 'ZIP_BOMB';

export type ImportRow = {
  __typename?: 'ImportRow';
  action: ImportAction;
  /** What it would write, or has, in the order of `ImportEffect`. */
  effects: Array<ImportEffect>;
  /** What the row of a list of conferences or proposals is found to be on record as; of attendance and stands the event. */
  event?: Maybe<Event>;
  /** An editor leaves the row out. */
  leftOut: Scalars['Boolean']['output'];
  /** The partner's name, the event's title, both partners or the proposal's text; empty where it is a person's and was left out. */
  name: Scalars['String']['output'];
  /** True while a possible duplicate or a place is not settled. */
  open: Scalars['Boolean']['output'];
  /** Whom the row is about: one partner in lists of attendance, stands and partners, two in collaborations, those who put a proposal forward. */
  partners: Array<ImportPartner>;
  /** Null where the place is clear or not given. */
  placeQuestion?: Maybe<PlaceQuestion>;
  problems: Array<ImportProblem>;
  /** The county it was found to lie in; null where the row names none, it lies outside the state, or it is asked. */
  region?: Maybe<Region>;
  /** As a spreadsheet shows it, from 1. */
  row: Scalars['Int']['output'];
  /** What the row says, without persons. */
  values: Array<ImportValue>;
};

export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  nodes: Array<ImportRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** It is done, or has begun. */
export type ImportSaved = {
  __typename?: 'ImportSaved';
  import: Import;
};

export type ImportState =
  /** Given up before it was committed, by an editor or after 14 days. */
  | 'CANCELLED'
  | 'COMMITTED'
  | 'COMMITTING'
  /** All rows are compared; nothing is written yet. */
  | 'PREVIEW'
  /** The file is being read, or its rows are being compared with what is on record. */
  | 'READING'
  /** The file could not be read; `refusal` says why. */
  | 'REFUSED'
  /** It was committed, and taken back as a whole. */
  | 'UNDONE';

export type ImportStep =
  | 'COMPARING'
  /** Nothing goes on. */
  | 'DONE'
  | 'READING'
  /** Another file is worked on first. */
  | 'WAITING'
  | 'WRITING';

/** No import has the id. */
export type ImportUnknown = {
  __typename?: 'ImportUnknown';
  message: Scalars['String']['output'];
};

export type ImportValue = {
  __typename?: 'ImportValue';
  field: ImportField;
  value: Scalars['String']['output'];
};

/** Other facts hang on it; they have to go or to be changed first. */
export type InUse = {
  __typename?: 'InUse';
  /** How many ties of others lead to it. */
  ties: Scalars['Int']['output'];
};

export type Initiative = Node & Partner & {
  __typename?: 'Initiative';
  activeIn: Array<Region>;
  allianceRoles: Array<AllianceRole>;
  basedIn?: Maybe<Region>;
  carrierName?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  contributions: Array<Contribution>;
  degree: Scalars['Int']['output'];
  email?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: PartnerKind;
  lastSeen?: Maybe<Scalars['Date']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  mentions: Array<Mention>;
  name: Scalars['String']['output'];
  offers: Array<Offer>;
  otherNames: Array<Scalars['String']['output']>;
  outsideState: Scalars['Boolean']['output'];
  participations: Array<Participation>;
  phone?: Maybe<Scalars['String']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  placeBasis?: Maybe<Scalars['String']['output']>;
  seeks: Array<Offer>;
  sources: Array<Source>;
  summary?: Maybe<Text>;
  ties: TieConnection;
  topics: Array<PartnerTopic>;
  /** The first day it no longer exists; null where no end is on record. */
  until?: Maybe<Scalars['Date']['output']>;
  website?: Maybe<Scalars['String']['output']>;
};


export type InitiativeParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type InitiativeTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InputProblem = {
  __typename?: 'InputProblem';
  code: InputProblemCode;
  /** The limit or value that it is about; null where there is none. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Name of the field in the input, as `summary.de` or `offers.0.topics`. */
  field: Scalars['String']['output'];
};

export type InputProblemCode =
  /** Not allowed together with what else is given; `detail` names it. */
  | 'DOES_NOT_FIT'
  | 'END_BEFORE_START'
  /** No address that begins with http:// or https://. */
  | 'NOT_AN_ADDRESS'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_DATE'
  /** Larger or smaller than may be; `detail` names the bounds. */
  | 'OUT_OF_RANGE'
  /** It belongs to a person; none are recorded. */
  | 'PERSONAL'
  /** The same twice. */
  | 'REPEATED'
  | 'REQUIRED'
  | 'TOO_LONG'
  /** Nothing has the id in `detail`. */
  | 'UNKNOWN_ID';

/** Nothing was saved: each problem names the field and what is wrong. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  problems: Array<InputProblem>;
};

export type InvitationLink = {
  __typename?: 'InvitationLink';
  /** Of a RESET the name of the account; else null. */
  accountName?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  purpose: InvitationPurpose;
  role: AccountRole;
};

export type InvitationPurpose =
  /** The first administrator: only from the machine that the program runs on. */
  | 'FIRST_ADMINISTRATOR'
  /** A new account. */
  | 'INVITATION'
  /** A new password or passkey for an account that there is. */
  | 'RESET';

export type InvitePayload = Invited | TooManyInvitations;

export type Invited = {
  __typename?: 'Invited';
  invitation: AccountInvitation;
  /** The address to hand on. Shown this once. */
  link: Scalars['String']['output'];
};

/** Is tied to partners on record as taking part. */
export type KnowsParticipants = Reason & {
  __typename?: 'KnowsParticipants';
  count: Scalars['Int']['output'];
  /** At most five, the best connected first. */
  partners: Array<Partner>;
  share: Scalars['Float']['output'];
};

/** Nobody could give roles any more. */
export type LastAdministrator = {
  __typename?: 'LastAdministrator';
  message: Scalars['String']['output'];
};

/** Without it the account could not be signed in to. */
export type LastWayIn = {
  __typename?: 'LastWayIn';
  message: Scalars['String']['output'];
};

export type LaterCollaboration = {
  __typename?: 'LaterCollaboration';
  a: Partner;
  b: Partner;
  /** The first day of the month or year where no day is known. */
  since: Scalars['Date']['output'];
  /** The first day it no longer ran; null where it runs or no end is recorded. */
  until?: Maybe<Scalars['Date']['output']>;
};

export type Layout =
  /** ForceAtlas2, computed on the server and kept; units of its own. */
  | 'FORCE'
  /** x: degrees of longitude, y: degrees of latitude, spread so that marks of one place do not cover each other. */
  | 'MAP'
  /**
   * x: the first day on record, in days since 1 January 1970, or a little later where one day brought more than
   * a column holds; y: in the order of the heights in FORCE as far as others leave room.
   */
  | 'TIME';

/** The link was used, withdrawn or has expired, or does not hold where it is opened. */
export type LinkInvalid = {
  __typename?: 'LinkInvalid';
  message: Scalars['String']['output'];
};

/** A part of a text, in UTF-16 units. */
export type Mark = {
  __typename?: 'Mark';
  /** Exclusive. */
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

/** A Markt der Möglichkeiten beside an event. */
export type Market = Node & {
  __typename?: 'Market';
  event: Event;
  /** Partners on record with a stand; no full list of any market is public. */
  exhibitors: Array<Participation>;
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  /** Numbers of stands as stated; they may disagree. */
  statements: Array<Statement>;
  title: Scalars['String']['output'];
};

export type MarketInput = {
  title: Scalars['String']['input'];
};

/** Why two are taken for one, or not. */
export type MatchReason = {
  __typename?: 'MatchReason';
  code: Scalars['String']['output'];
  /** What a sentence about it needs. */
  details: Array<ImportDetail>;
};

/** An action of the state or the alliance. */
export type Measure = Node & {
  __typename?: 'Measure';
  /** Euros; null where none is stated. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** True: announced, and nothing recorded of its being carried out. */
  announced: Scalars['Boolean']['output'];
  datePrecision: DatePrecision;
  /** The event it followed, or at which the proposal was put forward that it followed; null where neither is recorded. */
  follows?: Maybe<Event>;
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** True only where the source itself ties the measure to the alliance or the event. */
  statedBySource: Scalars['Boolean']['output'];
  title: Text;
};

export type MeasureInput = {
  /** Whole euros, 0 or more. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** True where the source only announces it. */
  announced?: InputMaybe<Scalars['Boolean']['input']>;
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** `2016-03-16`, `2016-03` or `2016`. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** The event or proposal that it followed. */
  follows?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  source: SourceInput;
  /** Whether the source itself ties the measure to what it followed. */
  statedBySource?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<TextInput>;
};

export type Mention = {
  __typename?: 'Mention';
  on?: Maybe<Scalars['Date']['output']>;
  onPrecision: DatePrecision;
  sources: Array<Source>;
  /** As the source says, for example `Projekt des Monats (April 2022)`. */
  wording: Scalars['String']['output'];
};

export type MergePartnersPayload = InvalidInput | PartnerSaved | StaleRevision;

/** Both were present at these gatherings. */
export type MetBefore = Reason & {
  __typename?: 'MetBefore';
  /** Latest first. */
  events: Array<Event>;
  share: Scalars['Float']['output'];
};

export type MetricsProgress = {
  __typename?: 'MetricsProgress';
  done: Scalars['Boolean']['output'];
  /** 0 to 1. */
  progress: Scalars['Float']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Uses up a link: makes the account, or gives the account a new password, and signs in. `name` is left out where the link is for an account that there is. */
  acceptInvitation: AcceptPayload;
  /** The second step of the same with a passkey. */
  acceptInvitationWithPasskey: AcceptPayload;
  /** The second step: `name` is what its owner calls it, 1 to 60 characters; `response` is the JSON that the browser gave. */
  addPasskey: AddPasskeyPayload;
  /**
   * Answers for all rows that give a place in the same words where it lies; `region` null: no county is recorded for them.
   * Errors: BAD_USER_INPUT for a question or county that is not there.
   */
  answerPlace: ImportPayload;
  /** The first step of the same with a passkey. */
  beginInvitedPasskey: BeginInvitedPasskeyPayload;
  /** The first step of adding a passkey. Errors: FORBIDDEN where an organisation vouches for the account. */
  beginPasskey: PasskeyStep;
  /** The first step of signing in with a passkey. Errors: RATE_LIMITED. */
  beginPasskeySignIn: PasskeyStep;
  /** Blocks an account, which ends its sessions and stops its tokens, or lets it in again. Errors: NOT_FOUND. */
  blockAccount: ChangeAccountPayload;
  /** Gives an import up that is not committed, and forgets its rows; ends the reading where that goes on. */
  cancelImport: ImportPayload;
  /** Errors: NOT_FOUND; BAD_USER_INPUT for the role VISITOR; FORBIDDEN where an organisation says the role. */
  changeAccountRole: ChangeAccountPayload;
  /**
   * Writes everything that is settled, in one transaction: all of it or nothing. What the rows say of a partner is added where nothing
   * is recorded yet and never replaces what is. Answers when it is done, or after ten seconds while it goes on: then `importProgress`
   * and `state` tell its end.
   * Errors: BAD_USER_INPUT for a title longer than 200 characters or an address that is none.
   */
  commitImport: ImportPayload;
  /** Makes a token for scripts, to be sent as `Authorization: Bearer …`. `name` has 1 to 60 characters; it lasts 1 to 365 days. */
  createToken: CreateTokenPayload;
  /**
   * Decides what was proposed. ACCEPT takes all of it over; CHANGE takes over the fields named in `take` (all where it is
   * left out), with `change` or `event` in the place of some; DECLINE takes nothing and needs a reason. What is taken over is
   * saved as an editor would save it, and can be undone. NOT_FOUND where no proposal has the id. Needs an editor.
   */
  decideCorrection: DecideCorrectionPayload;
  /**
   * Settles one partner (or event, or proposal) of one row; may be settled again until the import is committed.
   * Errors: BAD_USER_INPUT for a row, a partner or an earlier row that is not there.
   */
  decideDuplicate: ImportPayload;
  /** Deletes an account for good. What it changed stays, without its name. Errors: NOT_FOUND. */
  deleteAccount: DeleteAccountPayload;
  /** Deletes one's own account for good. What it changed stays, without its name. */
  deleteOwnAccount: DeleteAccountPayload;
  /** Ends one session of one's own. Errors: NOT_FOUND. */
  endSession: OwnAccount;
  /**
   * Erases what was proposed and is decided by now, as where it names persons; that it was, what was taken over and the
   * answer stay. What is open is erased with its decision. NOT_FOUND where no proposal has the id. Needs an editor.
   */
  eraseCorrection: EraseCorrectionPayload;
  /** Makes a link to a new account with the role; it holds 7 days and once. `label` says for whom, at most 120 characters. Errors: BAD_USER_INPUT for the role VISITOR. */
  inviteAccount: InvitePayload;
  /**
   * Corrects what columns hold and compares all rows anew; columns that are not named stay as they are, an empty
   * list only compares anew. The choice is remembered for the next file with the same headers.
   * Errors: BAD_USER_INPUT for a column that is not there, a field that lists of this kind do not have, or one that two columns would hold.
   */
  mapImport: ImportPayload;
  /**
   * Makes one of several partners that are the same: every tie, source, name and old id goes over to `keep`; of what
   * both have, `keep` wins. The old ids go on resolving. Needs an editor.
   */
  mergePartners: MergePartnersPayload;
  /**
   * Proposes to correct something, for an editor to decide; nothing changes until then. No account is needed: the token
   * answered with follows what becomes of it. Plain text; 20,000 characters together.
   */
  proposeCorrection: ProposeCorrectionPayload;
  /**
   * “We are missing here”: proposes a partner that is not on record, likewise. `name` and `kind` are asked for, `id` is not
   * allowed. One that looks like a known partner answers PossibleDuplicates and keeps nothing, unless `anyway` says that it
   * is another.
   */
  proposePartner: ProposeCorrectionPayload;
  /** Records that two partners work together, as a source says; the same two again change what is on record. Needs an editor. */
  recordCollaboration: RecordCollaborationPayload;
  /** Records that a partner was at an event in a role; the same role again changes what is on record. Needs an editor. */
  recordParticipation: RecordParticipationPayload;
  removeCollaboration: RemovePayload;
  /**
   * Takes away an event, partner, proposal, problem, forum, working group or measure that was entered by mistake.
   * InUse where other facts hang on it. What has ended is not removed: see `retirePartner`. Needs an editor.
   */
  removeFact: RemovePayload;
  removeParticipation: RemovePayload;
  /** Errors: NOT_FOUND. */
  removePasskey: RemovePasskeyPayload;
  renameOwnAccount: RenamePayload;
  /** Makes a link by which somebody who cannot sign in sets a new password or passkey; it holds a day and once. Errors: NOT_FOUND; FORBIDDEN where an organisation vouches for the account. */
  resetAccount: InvitePayload;
  /** The partner exists no longer from this day on; all that is on record stays. Needs an editor. */
  retirePartner: RetirePartnerPayload;
  /** Withdraws a token. Errors: NOT_FOUND. */
  revokeToken: OwnAccount;
  /** Makes an event or changes one, with its market and the numbers stated of it. Needs an editor. */
  saveEvent: SaveEventPayload;
  saveMeasure: SaveMeasurePayload;
  /**
   * Makes a partner (no `id`) or changes one. What the input leaves out stays as it is; null takes a value away.
   * A new one that looks like a known partner answers PossibleDuplicates, unless `anyway` says that it is another.
   * Needs an editor.
   */
  savePartner: SavePartnerPayload;
  /** Makes a proposal, problem, forum or working group, or changes one. Needs an editor. */
  saveProposal: SaveProposalPayload;
  /** Sets a password and ends all other sessions. `current` is needed where the account has one. */
  setOwnPassword: SetPasswordPayload;
  /** Signs in with a password; the session comes as a cookie. */
  signIn: SignInPayload;
  /** The second step: `response` is the JSON that the browser gave. */
  signInWithPasskey: SignInPayload;
  /** Ends the session of this browser; true also where there was none. */
  signOut: Scalars['Boolean']['output'];
  /** Ends all sessions of one's own, this one too. */
  signOutEverywhere: Scalars['Boolean']['output'];
  /**
   * Freezes a view of the network. The same view of the same data gives the snapshot that there is.
   * Errors: BAD_USER_INPUT for a title that is empty or longer than 200 characters, or a region or topic that does not exist;
   * RATE_LIMITED for more than 20 an hour without an account.
   */
  takeSnapshot: SnapshotPayload;
  /**
   * Takes a change back with all that it did, a whole import too, as a change of its own that can be undone likewise.
   * NOT_FOUND where no change has the id. Needs an editor.
   */
  undoChange: UndoPayload;
  /** Errors: NOT_FOUND. */
  withdrawInvitation: Scalars['Boolean']['output'];
};


export type MutationAcceptInvitationArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  secret: Scalars['String']['input'];
};


export type MutationAcceptInvitationWithPasskeyArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  response: Scalars['String']['input'];
  secret: Scalars['String']['input'];
  step: Scalars['ID']['input'];
};


export type MutationAddPasskeyArgs = {
  name: Scalars['String']['input'];
  response: Scalars['String']['input'];
  step: Scalars['ID']['input'];
};


export type MutationAnswerPlaceArgs = {
  importId: Scalars['ID']['input'];
  question: Scalars['ID']['input'];
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationBeginInvitedPasskeyArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  secret: Scalars['String']['input'];
};


export type MutationBlockAccountArgs = {
  blocked: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeAccountRoleArgs = {
  id: Scalars['ID']['input'];
  role: AccountRole;
};


export type MutationCommitImportArgs = {
  id: Scalars['ID']['input'];
  leaveOutOpen?: InputMaybe<Scalars['Boolean']['input']>;
  sourceTitle?: InputMaybe<Scalars['String']['input']>;
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreateTokenArgs = {
  days?: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  scopes: Array<TokenScope>;
};


export type MutationDecideCorrectionArgs = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  change?: InputMaybe<PartnerInput>;
  decision: CorrectionDecision;
  erase?: InputMaybe<Scalars['Boolean']['input']>;
  event?: InputMaybe<EventInput>;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceInput>;
  take?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationDecideDuplicateArgs = {
  decision: DuplicateDecision;
  importId: Scalars['ID']['input'];
  row: Scalars['Int']['input'];
};


export type MutationDeleteAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEraseCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationInviteAccountArgs = {
  label?: InputMaybe<Scalars['String']['input']>;
  role: AccountRole;
};


export type MutationMapImportArgs = {
  columns: Array<ColumnMapping>;
  id: Scalars['ID']['input'];
};


export type MutationMergePartnersArgs = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  keep: Scalars['ID']['input'];
  merge: Array<Scalars['ID']['input']>;
};


export type MutationProposeCorrectionArgs = {
  input: CorrectionInput;
};


export type MutationProposePartnerArgs = {
  input: PartnerInput;
  words?: InputMaybe<ProposalWords>;
};


export type MutationRecordCollaborationArgs = {
  input: CollaborationInput;
};


export type MutationRecordParticipationArgs = {
  input: ParticipationInput;
};


export type MutationRemoveCollaborationArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  basedOn?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveFactArgs = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationRemoveParticipationArgs = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  event: Scalars['ID']['input'];
  partner: Scalars['ID']['input'];
  role: Role;
};


export type MutationRemovePasskeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRenameOwnAccountArgs = {
  name: Scalars['String']['input'];
};


export type MutationResetAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetirePartnerArgs = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type MutationRevokeTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveEventArgs = {
  input: EventInput;
};


export type MutationSaveMeasureArgs = {
  input: MeasureInput;
};


export type MutationSavePartnerArgs = {
  input: PartnerInput;
};


export type MutationSaveProposalArgs = {
  input: ProposalInput;
};


export type MutationSetOwnPasswordArgs = {
  current?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


export type MutationSignInArgs = {
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignInWithPasskeyArgs = {
  response: Scalars['String']['input'];
  step: Scalars['ID']['input'];
};


export type MutationTakeSnapshotArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  projection?: InputMaybe<Projection>;
  title: Scalars['String']['input'];
};


export type MutationUndoChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawInvitationArgs = {
  id: Scalars['ID']['input'];
};

export type NameFault =
  /** The organisation that vouches for the account says its name. */
  | 'FROM_ORGANISATION'
  /** Another account has it. */
  | 'TAKEN'
  /** More than 80 letters. */
  | 'TOO_LONG'
  /** Fewer than 2 letters, or signs that cannot be seen. */
  | 'TOO_SHORT';

export type NameRefused = {
  __typename?: 'NameRefused';
  fault: NameFault;
  message: Scalars['String']['output'];
};

export type Near = {
  /** 1 to 500 kilometres as the crow flies; null limits nothing and only orders. */
  km?: InputMaybe<Scalars['Float']['input']>;
  /** Id of a municipality (as `places` gives it) or of a county, whose middle then counts. */
  place: Scalars['ID']['input'];
};

/** Somebody on record with a topic near a region where nobody is. */
export type NearestHelp = {
  __typename?: 'NearestHelp';
  /** As the crow flies, to the partner's place from the county's point; for a district or the state from the middle of its counties. */
  kilometres: Scalars['Float']['output'];
  partner: Partner;
};

/** Columns of one length each: the nth entry of every node column tells of the nth id. */
export type Network = {
  __typename?: 'Network';
  /** Stated attendance for an event; null where none is stated, and for partners. */
  attendance: Array<Maybe<Scalars['Int']['output']>>;
  /** False where the answer was cut at its limit; `cut` then says how. */
  complete: Scalars['Boolean']['output'];
  cut?: Maybe<Scalars['String']['output']>;
  /** In the network as drawn. */
  degree: Array<Scalars['Int']['output']>;
  /** `TOOK_PART`, `MET` or `COLLABORATES`. */
  edgeKinds: Array<Scalars['String']['output']>;
  /** The first day it is recorded for; null where no date is. */
  edgeSince: Array<Maybe<Scalars['Date']['output']>>;
  /** Index into ids. */
  edgeSource: Array<Scalars['Int']['output']>;
  edgeTarget: Array<Scalars['Int']['output']>;
  /** The first day it no longer holds, of a collaboration that ended; null for what lasts. */
  edgeUntil: Array<Maybe<Scalars['Date']['output']>>;
  edgeWeight: Array<Scalars['Float']['output']>;
  firstSeen: Array<Maybe<Scalars['Date']['output']>>;
  groups: Array<Maybe<NodeGroup>>;
  ids: Array<Scalars['ID']['output']>;
  /** `ORGANISATION`, `INITIATIVE`, `COMPANY`, or `EVENT`. */
  kinds: Array<Scalars['String']['output']>;
  labels: Array<Scalars['String']['output']>;
  /** Ids of counties; null without one. */
  regions: Array<Maybe<Scalars['ID']['output']>>;
  revision: Scalars['Int']['output'];
  /** For a label where space is short. */
  shortLabels: Array<Scalars['String']['output']>;
  /** For an event its kind and scope, `CONFERENCE:CENTRAL`; for a partner its category. */
  subkinds: Array<Maybe<Scalars['String']['output']>>;
  totalEvents: Scalars['Int']['output'];
  /** Partners and events of the whole store that the same date allows: n of N. */
  totalPartners: Scalars['Int']['output'];
  /** Participations and events left out because no date is recorded and one was asked for. */
  undated: Scalars['Int']['output'];
  /** Null where the node stands in a marked group. */
  x: Array<Maybe<Scalars['Float']['output']>>;
  y: Array<Maybe<Scalars['Float']['output']>>;
};

export type NetworkChange = {
  __typename?: 'NetworkChange';
  /** Adds one with every change of the data; a larger one than before says that what was read may be out of date. */
  revision: Scalars['Int']['output'];
};

/** The network of partners in numbers. */
export type NetworkCounts = {
  __typename?: 'NetworkCounts';
  /** Counties in which a partner is based. */
  counties: Scalars['Int']['output'];
  /** Partners of the largest component. */
  largestComponent: Scalars['Int']['output'];
  /** Ties a partner: 2 · ties / partners; 0 without partners. */
  meanDegree: Scalars['Float']['output'];
  /** Partners on record at a dated event, or in a collaboration that runs. */
  partners: Scalars['Int']['output'];
  /** Pairs that were present at one gathering, or that a collaboration joins that runs. */
  ties: Scalars['Int']['output'];
};

export type NetworkFilter = {
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  eventKinds?: InputMaybe<Array<EventKind>>;
  kinds?: InputMaybe<Array<PartnerKind>>;
  offers?: InputMaybe<Scalars['Boolean']['input']>;
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<ConferenceScope>;
  seeks?: InputMaybe<Scalars['Boolean']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Columns of one length each: the nth entry tells of the nth id. */
export type NetworkMetrics = {
  __typename?: 'NetworkMetrics';
  averageClustering?: Maybe<Scalars['Float']['output']>;
  betweenness: Array<Scalars['Float']['output']>;
  /** Numbers of communities, the largest 0. */
  community: Array<Scalars['Int']['output']>;
  components: Scalars['Int']['output'];
  /** Null without a tie. */
  constraint: Array<Maybe<Scalars['Float']['output']>>;
  core: Array<Scalars['Int']['output']>;
  degree: Array<Scalars['Int']['output']>;
  /** 0 to 1. */
  density: Scalars['Float']['output'];
  /** Null outside the largest component. */
  eigenvector: Array<Maybe<Scalars['Float']['output']>>;
  harmonic: Array<Scalars['Float']['output']>;
  ids: Array<Scalars['ID']['output']>;
  kindBrokerage: Array<Scalars['Int']['output']>;
  /** Partners in the largest component. */
  largestComponent: Scalars['Int']['output'];
  /** Of the communities, by tie weight. */
  modularity: Scalars['Float']['output'];
  nodes: Scalars['Int']['output'];
  pageRank: Array<Scalars['Float']['output']>;
  /** Null without a tie. */
  participation: Array<Maybe<Scalars['Float']['output']>>;
  regionBrokerage: Array<Scalars['Int']['output']>;
  revision: Scalars['Int']['output'];
  /** How many seeds were tried. */
  runs: Scalars['Int']['output'];
  /** From how many partners BETWEENNESS and HARMONIC were estimated; null where they are exact. */
  sampledSources?: Maybe<Scalars['Int']['output']>;
  /** Mean adjusted Rand index of runs from other seeds with the one shown: 1 where all agree. */
  stability: Scalars['Float']['output'];
  strength: Array<Scalars['Float']['output']>;
  ties: Scalars['Int']['output'];
  /** Participations and events left out because they have no date and one was asked for. */
  undated: Scalars['Int']['output'];
  /** The column of one metric; null where a partner has no value. */
  values: Array<Maybe<Scalars['Float']['output']>>;
};


/** Columns of one length each: the nth entry tells of the nth id. */
export type NetworkMetricsValuesArgs = {
  by: Centrality;
};

/** Anything with an id of its own that a permalink can point to. */
export type Node = {
  /** Readable and stable for ever, as in `2016-03-16-werkstatt-sprache`; the id of a merged partner keeps resolving to the survivor. */
  id: Scalars['ID']['output'];
};

/** Why a node stands in a marked group beside the picture instead of in it. */
export type NodeGroup =
  /** No dated participation on record; only in the layout TIME. */
  | 'NO_DATE'
  | 'NO_PLACE'
  /** No participation and no collaboration on record that the projection draws. */
  | 'NO_TIE'
  | 'OUTSIDE_STATE';

/** What a partner offers or seeks. */
export type Offer = {
  __typename?: 'Offer';
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  text: Text;
  /** By the words of the text; the rule and its word list stand in seed/data/topic-words.csv. */
  topics: Array<Topic>;
};

export type OfferInput = {
  /** Null makes a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  text: TextInput;
  topics: Array<Scalars['ID']['input']>;
};

/** One offers on a topic what the other seeks. */
export type OfferMeetsRequest = Reason & {
  __typename?: 'OfferMeetsRequest';
  offer: Offer;
  request: Offer;
  share: Scalars['Float']['output'];
  /** True where the suggested partner offers, false where it seeks. */
  suggestedOffers: Scalars['Boolean']['output'];
  topic: Topic;
};

/** Offers something on the topic. */
export type OffersOnTopic = Reason & {
  __typename?: 'OffersOnTopic';
  offers: Array<Offer>;
  share: Scalars['Float']['output'];
};

export type Organisation = Node & Partner & {
  __typename?: 'Organisation';
  activeIn: Array<Region>;
  allianceRoles: Array<AllianceRole>;
  basedIn?: Maybe<Region>;
  carrierName?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  contributions: Array<Contribution>;
  degree: Scalars['Int']['output'];
  email?: Maybe<Scalars['String']['output']>;
  firstSeen?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: PartnerKind;
  lastSeen?: Maybe<Scalars['Date']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  mentions: Array<Mention>;
  name: Scalars['String']['output'];
  offers: Array<Offer>;
  otherNames: Array<Scalars['String']['output']>;
  outsideState: Scalars['Boolean']['output'];
  participations: Array<Participation>;
  phone?: Maybe<Scalars['String']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  placeBasis?: Maybe<Scalars['String']['output']>;
  seeks: Array<Offer>;
  sources: Array<Source>;
  summary?: Maybe<Text>;
  ties: TieConnection;
  topics: Array<PartnerTopic>;
  /** The first day it no longer exists; null where no end is on record. */
  until?: Maybe<Scalars['Date']['output']>;
  website?: Maybe<Scalars['String']['output']>;
};


export type OrganisationParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganisationTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OwnAccount = {
  __typename?: 'OwnAccount';
  createdAt: Scalars['DateTime']['output'];
  /** Whether an organisation's sign-in vouches for it, and says its name and role. */
  fromOrganisation: Scalars['Boolean']['output'];
  hasPassword: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  passkeys: Array<Passkey>;
  role: AccountRole;
  sessions: Array<Session>;
  tokens: Array<Token>;
};

/** Where a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Hand it to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PairAtEvent = {
  __typename?: 'PairAtEvent';
  a: Partner;
  b: Partner;
  /** Whether an undated event or collaboration, or an event of the same day, month or year, may have joined them before. */
  uncertain: Scalars['Boolean']['output'];
};

/** A list of pairs, cut to what was asked for. */
export type PairsAtEvent = {
  __typename?: 'PairsAtEvent';
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  pairs: Array<PairAtEvent>;
};

export type Participation = {
  __typename?: 'Participation';
  event: Event;
  partner: Partner;
  /** False where the wording does not say that it was there, as for a partner in a project that won. */
  present: Scalars['Boolean']['output'];
  role: Role;
  sources: Array<Source>;
  /** The source's own word for the role. */
  wording: Scalars['String']['output'];
};

export type ParticipationInput = {
  /** As in PartnerInput: others' changes since of what is on record of this partner at this event answer StaleRevision. */
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  event: Scalars['ID']['input'];
  /** The role it was recorded with so far, if it is another: this takes its place. */
  insteadOf?: InputMaybe<Role>;
  partner: Scalars['ID']['input'];
  /** Whether it was there; true where nothing is said. */
  present?: InputMaybe<Scalars['Boolean']['input']>;
  role: Role;
  source: SourceInput;
  /** In the source's words; the role's own where nothing is said. */
  wording?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation, initiative or company on record with the alliance; a body, never a person. */
export type Partner = {
  activeIn: Array<Region>;
  /** What it is to the alliance as a whole: carries, initiated, supports, joined, spread. */
  allianceRoles: Array<AllianceRole>;
  /** Its county; null: no place recorded, or outside the state. */
  basedIn?: Maybe<Region>;
  /** The body that carries it, where it is a project of one; as the source names it. */
  carrierName?: Maybe<Scalars['String']['output']>;
  /** The finer sort, in German as in the sources: `Verein`, `Behörde`, `Kammer`. */
  category?: Maybe<Scalars['String']['output']>;
  /** What sources ascribe to it: proposals, demands, good practice, problems, forums, working groups. */
  contributions: Array<Contribution>;
  /** Number of partners it has a tie to, as kept with the last write. */
  degree: Scalars['Int']['output'];
  /** Of the organisation, never of a person. */
  email?: Maybe<Scalars['String']['output']>;
  /** First recorded participation with a date, not first in the world; null where none is dated. */
  firstSeen?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: PartnerKind;
  lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Degrees, of its place; null without one. */
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Newsletter, film, podcast, project of the month: told of, which is not taking part. */
  mentions: Array<Mention>;
  name: Scalars['String']['output'];
  offers: Array<Offer>;
  otherNames: Array<Scalars['String']['output']>;
  outsideState: Scalars['Boolean']['output'];
  /** Oldest first, undated last. */
  participations: Array<Participation>;
  phone?: Maybe<Scalars['String']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  /** What the place rests on: `source`, `source or name`, or `general knowledge`, which no source backs. */
  placeBasis?: Maybe<Scalars['String']['output']>;
  seeks: Array<Offer>;
  sources: Array<Source>;
  summary?: Maybe<Text>;
  /** Recorded collaborations and meetings at the same gathering, strongest first. `first` is 1 to 200. */
  ties: TieConnection;
  /** Each with what it rests on; nothing else puts a topic here. */
  topics: Array<PartnerTopic>;
  /** The first day it no longer exists; null where no end is on record. */
  until?: Maybe<Scalars['Date']['output']>;
  website?: Maybe<Scalars['String']['output']>;
};


/** An organisation, initiative or company on record with the alliance; a body, never a person. */
export type PartnerParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation, initiative or company on record with the alliance; a body, never a person. */
export type PartnerTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnerAtEvent = {
  __typename?: 'PartnerAtEvent';
  /** Events of later days that it is on record at, the earliest first. */
  after: Array<Event>;
  /** Events of earlier days that it is on record at, the latest first. */
  before: Array<Event>;
  /** On record at no event of an earlier day. */
  isNew: Scalars['Boolean']['output'];
  /** The latest of them; null where it is new. */
  lastBefore?: Maybe<Event>;
  partner: Partner;
  present: Scalars['Boolean']['output'];
  roles: Array<Role>;
  /** Whether sources leave open if it is new or came back. */
  uncertain: Scalars['Boolean']['output'];
};

export type PartnerAtSeveral = {
  __typename?: 'PartnerAtSeveral';
  /** Which of the compared events, in their order. */
  events: Array<Event>;
  partner: Partner;
};

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  facets: PartnerFacets;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  /** All that fit the filter, not just this page. */
  totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Partner;
};

/** Counts over all partners that fit the filter. Each facet leaves its own filter aside, so that a count tells what choosing it would show. */
export type PartnerFacets = {
  __typename?: 'PartnerFacets';
  categories: Array<FacetCount>;
  kinds: Array<FacetCount>;
  /** By topic of what is offered, and of what is sought. */
  offersOn: Array<FacetCount>;
  outsideState: Scalars['Int']['output'];
  /** Counties, districts and the state; a partner counts once in each region above it. */
  regions: Array<FacetCount>;
  roles: Array<FacetCount>;
  seeksOn: Array<FacetCount>;
  tookPart: Array<FacetCount>;
  topics: Array<FacetCount>;
  withoutPlace: Scalars['Int']['output'];
};

export type PartnerFilter = {
  /** As in the list of `facets.categories`. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Took part in any of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First recorded participation within these days; undated ones are left out unless both ends are open. */
  firstSeen?: InputMaybe<DaySpan>;
  /** Any of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<PartnerKind>>;
  lastSeen?: InputMaybe<DaySpan>;
  /** Within a radius of a place; partners without a place are left out. */
  near?: InputMaybe<Near>;
  /** With `regions`: in the counties that border them, too. */
  neighboursToo?: InputMaybe<Scalars['Boolean']['input']>;
  offers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offers something on any of these topics. */
  offersOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `regions`: based there, or active there; either where nothing is said. */
  regionBasis?: InputMaybe<RegionBasis>;
  /** Based or active in it or below it; ids of regions, any of them. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  roles?: InputMaybe<Array<Role>>;
  seeks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seeks something on any of these topics. */
  seeksOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of a name or how they begin, in any order; at most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  tookPart?: InputMaybe<TookPart>;
  /** Any of these topics, on any basis. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: without a county, whether no place is recorded or it lies outside the state. */
  withoutRegion?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartnerInput = {
  /** Further regions it is active in. */
  activeIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: it is another partner than those it looks like. */
  anyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** The county it is based in; null where it is not known or lies outside the state. */
  basedIn?: InputMaybe<Scalars['ID']['input']>;
  /** The revision of the data that the form was filled from; others' changes since answer StaleRevision. Null asks no such thing. */
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  carrierName?: InputMaybe<Scalars['String']['input']>;
  /** As in `partners.facets.categories`; `other` where nothing is said. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Of the organisation, never of a person. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Null makes a new partner. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<PartnerKind>;
  /** 1 to 300 characters; asked for in a new partner, like `kind`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All that it offers: what is not named here is taken away. */
  offers?: InputMaybe<Array<OfferInput>>;
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  outsideState?: InputMaybe<Scalars['Boolean']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  /** All that it seeks, likewise. */
  seeks?: InputMaybe<Array<OfferInput>>;
  /** What all this rests on. Asked for; a correction's own words may stand in its title. */
  source: SourceInput;
  summary?: InputMaybe<TextInput>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type PartnerKind =
  | 'COMPANY'
  /** A group, project or local association; the rule stands in docs/decisions. */
  | 'INITIATIVE'
  | 'ORGANISATION';

export type PartnerMatch =
  /** It may be one of the candidates, or is not on record and the list does not tell enough to make it: to be settled. */
  | 'ASK'
  /** It is this one, or an editor said so. */
  | 'LINKED'
  /** Nobody on record: it would be made. */
  | 'NEW';

export type PartnerOrder =
  /** Most ties first. */
  | 'DEGREE'
  /** Nearest to `filter.near` first, those without a place last. */
  | 'DISTANCE'
  /** Earliest first, undated last. */
  | 'FIRST_SEEN'
  /** Latest recorded participation first. */
  | 'LAST_SEEN'
  | 'NAME';

export type PartnerRole = {
  __typename?: 'PartnerRole';
  betweennessRank: Scalars['Int']['output'];
  /** Partners in its community, itself included; 1 where it has none. */
  communitySize: Scalars['Int']['output'];
  core: Scalars['Int']['output'];
  degree: Scalars['Int']['output'];
  /** Rank by DEGREE; equals share one. */
  degreeRank: Scalars['Int']['output'];
  kindBrokerage: Scalars['Int']['output'];
  /** All partners of the network. */
  nodes: Scalars['Int']['output'];
  regionBrokerage: Scalars['Int']['output'];
  /** As in NetworkMetrics. */
  sampledSources?: Maybe<Scalars['Int']['output']>;
};

export type PartnerSaved = {
  __typename?: 'PartnerSaved';
  /** Id of the change in the history, for its undoing; null where nothing had to change. */
  change?: Maybe<Scalars['ID']['output']>;
  partner: Partner;
  revision: Scalars['Int']['output'];
};

/** A topic at a partner, with each thing it rests on. */
export type PartnerTopic = {
  __typename?: 'PartnerTopic';
  evidence: Array<TopicEvidence>;
  topic: Topic;
};

/** Both are tied to these partners, and not only by a gathering where all three were: they could introduce one to the other. */
export type PartnersInCommon = Reason & {
  __typename?: 'PartnersInCommon';
  /** How many there are in all, among the 40 strongest ties. */
  count: Scalars['Int']['output'];
  /** At most five, those with the fewest other ties first. */
  partners: Array<Partner>;
  share: Scalars['Float']['output'];
};

export type Passkey = {
  __typename?: 'Passkey';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Null where it was not used yet. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The browser's answer could not be checked, or came too late. */
export type PasskeyRefused = {
  __typename?: 'PasskeyRefused';
  message: Scalars['String']['output'];
};

/** What the browser is to be asked. */
export type PasskeyStep = {
  __typename?: 'PasskeyStep';
  /** Come back with it within 10 minutes. */
  id: Scalars['ID']['output'];
  /** JSON for `navigator.credentials`. */
  options: Scalars['String']['output'];
};

export type PasswordFault =
  /** It has the name of the account in it. */
  | 'LIKE_NAME'
  /** More than 200 characters. */
  | 'TOO_LONG'
  /** Fewer than 5 different characters. */
  | 'TOO_PLAIN'
  /** Fewer than 12 characters. */
  | 'TOO_SHORT';

export type PasswordRefused = {
  __typename?: 'PasswordRefused';
  fault: PasswordFault;
  message: Scalars['String']['output'];
};

export type Path = {
  __typename?: 'Path';
  /** From `from` to `to`, each step with all that is on record between its two partners. */
  steps: Array<PathStep>;
};

export type PathAnswer = {
  __typename?: 'PathAnswer';
  /** Only where there is no path: whom one can reach that is like the one that cannot be reached. */
  approaches: Array<Approach>;
  /** False where the time was over before all was looked through: then there may be paths that are not shown. */
  complete: Scalars['Boolean']['output'];
  from: Partner;
  /** Best first; empty where no recorded tie leads from one to the other. */
  paths: Array<Path>;
  to: Partner;
};

export type PathStep = {
  __typename?: 'PathStep';
  collaboration?: Maybe<Collaboration>;
  from: Partner;
  /** Gatherings both are on record as present at, oldest first, undated last. */
  metAt: Array<Event>;
  to: Partner;
};

/** A municipality or county to measure from; the municipalities as of 2018, from seed/data/municipalities.csv. */
export type Place = {
  __typename?: 'Place';
  county: Region;
  id: Scalars['ID']['output'];
  /** Degrees. */
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  /** `Stadt`, `Gemeinde`, `Landkreis` and so on. */
  type?: Maybe<Scalars['String']['output']>;
};

export type PlaceAnswer = {
  __typename?: 'PlaceAnswer';
  /** The municipality or part of town that was found there. */
  place: Scalars['String']['output'];
  region: Region;
};

/** A place as rows write it that fits several counties, or none for sure. */
export type PlaceQuestion = {
  __typename?: 'PlaceQuestion';
  answered: Scalars['Boolean']['output'];
  candidates: Array<PlaceAnswer>;
  id: Scalars['ID']['output'];
  place: Scalars['String']['output'];
  /** The answer; null where none is given or it is: no county. */
  region?: Maybe<Region>;
  /** How many rows it is about, and the first of them. */
  rowCount: Scalars['Int']['output'];
  rows: Array<Scalars['Int']['output']>;
};

export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  partner: Partner;
  /** 0 to 1: how alike they are. */
  score: Scalars['Float']['output'];
};

/** The name given looks like these partners: choose one of them, or save with `anyway`. */
export type PossibleDuplicates = {
  __typename?: 'PossibleDuplicates';
  candidates: Array<PossibleDuplicate>;
};

export type Problem = Node & {
  __typename?: 'Problem';
  ascribedTo: Array<Partner>;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  text: Text;
  topics: Array<Topic>;
};

export type Projection =
  /** Partners among themselves, by meetings and collaborations. */
  | 'PARTNERS'
  /** A partner hangs on the events it took part in. */
  | 'PARTNERS_AND_EVENTS';

export type Proposal = Node & {
  __typename?: 'Proposal';
  /** Empty where the source names no one. */
  ascribedTo: Array<Partner>;
  /** Null where it was put forward at no event; a date then stands in the text. */
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  kind: ProposalKind;
  sources: Array<Source>;
  text: Text;
  topics: Array<Topic>;
};

export type ProposalInput = {
  /** Of a proposal: who took it up. */
  adoptions?: InputMaybe<Array<AdoptionInput>>;
  /** Of a proposal: problems that a source says it answers. */
  answers?: InputMaybe<Array<Scalars['ID']['input']>>;
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** Partners that a source ascribes it to. */
  by?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of a forum or working group: problems and proposals that a source says it dealt with. */
  discusses?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The event it was put forward, raised or held at. */
  event?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Of a proposal: PROPOSAL where nothing is said. */
  kind?: InputMaybe<ProposalKind>;
  source: SourceInput;
  text?: InputMaybe<TextInput>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Asked for in a new one; it never changes. */
  type?: InputMaybe<ContributionType>;
};

export type ProposalKind =
  | 'DEMAND'
  | 'GOOD_PRACTICE'
  | 'PROPOSAL';

/** What goes with a proposal, besides what it proposes. */
export type ProposalWords = {
  /** An e-mail address for the answer, shown to editors only and erased once it is decided. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** The language of the answer: `de` or `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** To be left empty: what fills in every field is no person. */
  leaveEmpty?: InputMaybe<Scalars['String']['input']>;
  /** In one's own words; at most 4,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ProposeCorrectionPayload = CorrectionProposed | InvalidInput | PossibleDuplicates | TooManyProposals;

/** A field by its name in the input. Lists have several values; null where nothing stands there. */
export type ProposedField = {
  __typename?: 'ProposedField';
  /** What is proposed as the field of the input takes it, as JSON; `null` takes a value away. */
  asInput: Scalars['String']['output'];
  /** On record when it was proposed. */
  before?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether what is on record has changed since it was proposed. */
  changedSince: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** On record now. */
  now?: Maybe<Array<Scalars['String']['output']>>;
  proposed?: Maybe<Array<Scalars['String']['output']>>;
};

export type ProposedSource = {
  __typename?: 'ProposedSource';
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

/** A brochure, report or site of the alliance. */
export type Publication = Node & {
  __typename?: 'Publication';
  event?: Maybe<Event>;
  /** `PDF`, `web`; null where not recorded. */
  format?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Megabytes; null where not recorded. */
  size?: Maybe<Scalars['Float']['output']>;
  sources: Array<Source>;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Links to accounts that were not used yet, the latest first. */
  accountInvitations: Array<AccountInvitation>;
  /** All accounts, by name. */
  accounts: Array<Account>;
  /** The alliance itself: its names over time, appeal, founding, carriers, and supporters as sources state them. */
  alliance: Alliance;
  /** One change, with `of` what it did about that alone. Null where no change has the id, or none about that. Errors as of `changes`. */
  change?: Maybe<Change>;
  /**
   * What changed since the facts were first loaded, the latest first. `of` asks about one thing, by its id, with those
   * merged into it and what belongs to it; everybody who may read may ask that, as long as the thing is there. The list
   * of everything, `import`, `by`, and what is gone, are for editors.
   * Errors: BAD_USER_INPUT where others leave `of` out; FORBIDDEN for `import` and `by`; NOT_FOUND where nothing has the id.
   */
  changes: ChangeConnection;
  /**
   * Partners that could work with this one, best first, each with its reasons and their evidence. Left out are pairs with
   * a recorded collaboration; having met is a reason. How they are scored, and how the weights were found: docs/suggestions.md.
   * Errors: NOT_FOUND for an unknown partner; BAD_USER_INPUT as for `partners`, and where `first` is not 1 to 50.
   */
  collaborators: Array<Suggestion>;
  /** Communities of at least two partners, the largest first. Errors as for `metrics`. */
  communities: Array<Community>;
  /**
   * 2 to 6 events side by side, in the order of `ids`; as of a day, events, returns and measures after it are left out.
   * Errors: BAD_USER_INPUT for fewer or more, an id twice, or one that is no event's.
   */
  compareEvents: EventComparison;
  /** Events of these kinds in groups, conferences unless others are asked for; an event on two topics stands in both groups. */
  compareGroups: GroupComparison;
  /** What is recorded of what is stated: dates, places, sources, numbers that disagree. */
  completeness: Completeness;
  /** Null where no proposal has the id. Needs an editor. */
  correction?: Maybe<Correction>;
  /** The proposal that a secret link leads to, `/corrections/<token>`; null where the token opens nothing. For everybody who has the link. */
  correctionByToken?: Maybe<Correction>;
  /** What was proposed, for those who decide: what is open comes in the order it was proposed in, all else the latest first. `first` is 1 to 100. Needs an editor. */
  corrections: CorrectionConnection;
  /** Regions against topics: how many partners, and where nobody is recorded. */
  coverage: Coverage;
  event?: Maybe<Event>;
  /**
   * Events, conferences first unless filtered by kind, then by day, latest first, undated last.
   * Errors: BAD_USER_INPUT for a date that is none, `first` outside 1 to 200, or a cursor of another list.
   */
  events: EventConnection;
  /**
   * How the recorded network grows, one point a step from the first dated event on; docs/methods.md defines
   * each number. `from` and `to` choose which points are told; what came before still counts.
   * Errors: BAD_USER_INPUT where `from` lies after `to` or a region or topic does not exist; TOO_LARGE where the
   * filter leaves more pairs of partners than can be counted: narrow it down to a region, kind or topic.
   */
  growth: Array<GrowthPoint>;
  /** What the whole of such a series says. Arguments and errors as for `growth`. */
  growthTrend: GrowthTrend;
  /**
   * What came of events: one chain an event, the latest first, at the end what belongs to no event. Every stage
   * may be missing; none is joined by topic or guess. The filters keep what recorded links join to what fits.
   * `first` is 1 to 100 chains, `skip` how many to pass over; with a filter a chain that has nothing left is
   * not told, so a page may be shorter. `from` keeps what is dated from that day on and what recorded links join to it,
   * as the proposal that a measure followed; with `asOf` this is a period. Errors: NOT_FOUND for an id that is none,
   * BAD_USER_INPUT where `from` lies after `asOf`.
   */
  impact: Array<ImpactChain>;
  /** What is linked to one proposal, problem, working group, forum or measure itself, at an event or not; null where nothing has the id. */
  impactLinksOf?: Maybe<ImpactLinksOf>;
  /** The way of one proposal, problem, working group, forum or measure; null where nothing has the id or it belongs to no event. */
  impactOf?: Maybe<ImpactChain>;
  /** How many of each stage are on record in all, and of how many the next one is. */
  impactSummary: ImpactSummary;
  /** One list that is being, or was, brought in; null where none has the id. */
  import?: Maybe<Import>;
  /** The latest first. Errors: BAD_USER_INPUT for `first` outside 1 to 100, or a cursor of another list. */
  imports: ImportConnection;
  /** What a link invites to; null where it was used, withdrawn, has expired or does not hold where it is opened. Send it by POST: the secret belongs in no log. */
  invitationLink?: Maybe<InvitationLink>;
  /**
   * Whom to invite to an event, recorded or planned, or to a topic in a region: who is not on record as taking part.
   * Give `event`, or `topic` and `region`. Errors: BAD_USER_INPUT for another choice of arguments, NOT_FOUND for an
   * unknown id, BAD_USER_INPUT where `first` is not 1 to 50.
   */
  invitations: Array<Suggestion>;
  /**
   * Metrics of the partners among themselves, by column; docs/methods.md defines each. Ties are meetings and
   * collaborations, all of them. Waits until they are computed: for a large network ask `metricsProgress` first.
   * Errors: BAD_USER_INPUT for a region or topic that does not exist; TOO_LARGE above 20,000 partners or 3 million
   * pairs at events: narrow the filter down.
   */
  metrics: NetworkMetrics;
  /** Begins to compute where nobody has, and says how far it is. Work that nobody asks about for 15 seconds is given up. */
  metricsProgress: MetricsProgress;
  /** What the account that asks has proposed, the latest first. `first` is 1 to 100. Needs a member. */
  myCorrections: CorrectionConnection;
  /** What lies within `depth` (1 to 3) ties of a partner or event, the strongest first, at most `limit` (1 to 1000) nodes. NOT_FOUND for an unknown id. */
  neighbourhood: Network;
  /**
   * The network by column. Positions are in the layout's own units, the same for the same data revision.
   * Errors: BAD_USER_INPUT for a date that is none or a region or topic that does not exist.
   */
  network: Network;
  /** Whatever has this id; null where nothing has. */
  node?: Maybe<Node>;
  /** The account of who asks, with what belongs to it. */
  ownAccount: OwnAccount;
  /** Null where no partner has this id; the id of a merged partner answers with the survivor. */
  partner?: Maybe<Partner>;
  /** What the metrics of the whole network say of one partner; null where it is not in it on the day. Errors as for `metrics`. */
  partnerRole?: Maybe<PartnerRole>;
  /**
   * Partners, a page at a time. In a region means based or active in it or in any region below it.
   * Errors: BAD_USER_INPUT for a date that is none, a region, topic or place that does not exist, `first` outside 1 to 200,
   * a radius outside 1 to 500 km, or a cursor of another list.
   */
  partners: PartnerConnection;
  /**
   * How two partners are linked: the shortest path, then others that do without the partners of the ones before,
   * or at least without one of them.
   * A meeting at the same gathering counts two, a recorded collaboration one. The search ends after 2.5 seconds.
   * Errors: NOT_FOUND for an unknown partner, BAD_USER_INPUT where both are the same or `first` is not 1 to 10.
   */
  paths: PathAnswer;
  /** By the id that `places` gives; null where there is none. */
  place?: Maybe<Place>;
  /**
   * Municipalities and counties of this name, or else those whose name begins so; more than one means that one has to
   * be chosen. At most 20. `name` is 1 to 200 characters.
   */
  places: Array<Place>;
  /** Null where no proposal has the id. */
  proposal?: Maybe<Proposal>;
  /** Partners by one metric, the highest first (CONSTRAINT: the lowest); equals share a rank. `first` is 1 to 200. Errors as for `metrics`. */
  ranking: Array<RankedPartner>;
  /** By id (`03254`, `arl-leine-weser`, `niedersachsen`); null where there is none. */
  region?: Maybe<Region>;
  /** From north to south within a level in the order of their keys; all levels without an argument. */
  regions: Array<Region>;
  /**
   * Partners by all their names, events, series, regions, places, topics, proposals, problems and measures, best first.
   * Forgives umlauts and their spellings, legal forms, abbreviations, letters off and any order of words.
   * `text` is 1 to 200 characters, `first` 1 to 50.
   */
  search: Array<SearchHit>;
  /** Rows that stand for several events; shown, never counted beside their members. */
  series: Array<Series>;
  /** Null where no snapshot has the id. */
  snapshot?: Maybe<Snapshot>;
  /** The latest first; `first` is 1 to 200. */
  snapshots: Array<Snapshot>;
  /**
   * Sources on record whose title, publisher or address has words that begin like those of the text, for naming one
   * again. `text` is 1 to 200 characters, `first` 1 to 50.
   */
  sources: Array<Source>;
  /** The five fields of action first, then what events add. */
  topics: Array<Topic>;
  /** Who asks. A visitor is answered too: with the role VISITOR and no account. */
  viewer: Viewer;
};


export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  import?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCollaboratorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  for: Scalars['ID']['input'];
};


export type QueryCommunitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<NetworkFilter>;
};


export type QueryCompareEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCompareGroupsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: EventGrouping;
  kinds?: InputMaybe<Array<EventKind>>;
};


export type QueryCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCorrectionByTokenArgs = {
  token: Scalars['String']['input'];
};


export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CorrectionState>;
};


export type QueryCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<RegionLevel>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGrowthArgs = {
  by?: InputMaybe<GrowthStep>;
  filter?: InputMaybe<NetworkFilter>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryGrowthTrendArgs = {
  by?: InputMaybe<GrowthStep>;
  filter?: InputMaybe<NetworkFilter>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryImpactArgs = {
  adoptedBy?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  event?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImpactLinksOfArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImpactOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryImpactSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInvitationLinkArgs = {
  secret: Scalars['String']['input'];
};


export type QueryInvitationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  event?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMetricsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<NetworkFilter>;
};


export type QueryMetricsProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<NetworkFilter>;
};


export type QueryMyCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  layout?: InputMaybe<Layout>;
  projection?: InputMaybe<Projection>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerRoleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnerOrder>;
};


export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  name: Scalars['String']['input'];
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRankingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: Centrality;
  filter?: InputMaybe<NetworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  level?: InputMaybe<RegionLevel>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySnapshotArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySnapshotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

export type RankedPartner = {
  __typename?: 'RankedPartner';
  partner: Partner;
  rank: Scalars['Int']['output'];
  value: Scalars['Float']['output'];
};

/** Why a partner is suggested, with what that rests on. `share` is its part of what all reasons of the suggestion weigh, 0 to 1. */
export type Reason = {
  share: Scalars['Float']['output'];
};

export type RecordCollaborationPayload = InvalidInput | PartnerSaved | StaleRevision;

export type RecordParticipationPayload = InvalidInput | PartnerSaved | StaleRevision;

export type Region = Node & {
  __typename?: 'Region';
  /** Square kilometres. */
  area?: Maybe<Scalars['Float']['output']>;
  /** Direct children in the order of their names. */
  children: Array<Region>;
  /** Events held here or below, oldest first, undated last. */
  events: Array<Event>;
  /** The five-digit AGS for a county, else a readable id. */
  id: Scalars['ID']['output'];
  /** Degrees; of a point inside the region. Null for the state and the districts. */
  latitude?: Maybe<Scalars['Float']['output']>;
  level: RegionLevel;
  longitude?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  nuts?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Region>;
  /** Partners based or active here or below, each once. */
  partnerCount: Scalars['Int']['output'];
  /** Inhabitants at the end of 2018; summed for districts and the state. */
  population?: Maybe<Scalars['Int']['output']>;
  seat?: Maybe<Scalars['String']['output']>;
  /** Without `Landkreis`, where no other region is called the same. */
  shortName: Scalars['String']['output'];
  /** Of the partners based or active here or below: how many are on record with each topic, most first. */
  topics: Array<FacetCount>;
  /** `Landkreis`, `Kreisfreie Stadt` or `Region` for a county; null above. */
  type?: Maybe<Scalars['String']['output']>;
};


export type RegionEventsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type RegionPartnerCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type RegionTopicsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type RegionBasis =
  | 'ACTIVE'
  | 'BASED';

export type RegionLevel =
  /** Landkreis, kreisfreie Stadt or Region Hannover. */
  | 'COUNTY'
  /** One of the four areas of an Amt für regionale Landesentwicklung. */
  | 'DISTRICT'
  | 'STATE';

export type RemovePasskeyPayload = LastWayIn | OwnAccount;

export type RemovePayload = FactSaved | InUse | InvalidInput | StaleRevision;

export type RenamePayload = NameRefused | OwnAccount;

export type RetirePartnerPayload = InvalidInput | PartnerSaved | StaleRevision;

/** What a partner did at an event; from the wording of the source by seed/data/roles.csv. */
export type Role =
  | 'CONTRIBUTED'
  /** Gave a prize. */
  | 'DONATED'
  | 'EXHIBITED'
  | 'HOSTED'
  | 'INITIATED'
  | 'ORGANISED'
  | 'PANEL'
  /** Worked on the project that won, without being named as winner. */
  | 'PROJECT_PARTNER'
  | 'RECEIVED'
  | 'SPOKE'
  | 'TOOK_PART'
  /** Was visited by the alliance. */
  | 'VISITED'
  | 'WON';

export type RoleCount = {
  __typename?: 'RoleCount';
  partners: Scalars['Int']['output'];
  role: Role;
};

/** Based in the same county, or in counties that border each other; for an invitation, in or beside where it takes place. */
export type SameRegion = Reason & {
  __typename?: 'SameRegion';
  /** The county that `region` borders; null where it is the same. */
  neighbourOf?: Maybe<Region>;
  /** Where the suggested partner is. */
  region: Region;
  share: Scalars['Float']['output'];
};

/** A source names both with these forums, working groups, problems or proposals. */
export type SameWorkingGroup = Reason & {
  __typename?: 'SameWorkingGroup';
  contributions: Array<Contribution>;
  share: Scalars['Float']['output'];
};

export type SaveEventPayload = EventSaved | InvalidInput | StaleRevision;

export type SaveMeasurePayload = FactSaved | InvalidInput | StaleRevision;

export type SavePartnerPayload = InvalidInput | PartnerSaved | PossibleDuplicates | StaleRevision;

export type SaveProposalPayload = FactSaved | InvalidInput | StaleRevision;

export type SearchHit = {
  __typename?: 'SearchHit';
  /** The other name that matched; null where the label itself did. */
  alsoNamed?: Maybe<Scalars['String']['output']>;
  /** Where or when, to tell namesakes apart; null where nothing helps. */
  hint?: Maybe<Scalars['String']['output']>;
  /** `ORGANISATION`, `INITIATIVE`, `COMPANY`, `EVENT`, `SERIES`, `REGION`, `TOPIC`, `PROPOSAL`, `PROBLEM`, `MEASURE`, `PLACE` (its node is the county). */
  kind: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** What matched of `alsoNamed`, or else of the label, in order; empty where only the stem of a word did. */
  marks: Array<Mark>;
  node: Node;
  /** 0 to 1, for comparing hits of one answer alone. */
  score: Scalars['Float']['output'];
};

/** A row that stands for several events, because a source tells of them together. */
export type Series = Node & {
  __typename?: 'Series';
  datePrecision: DatePrecision;
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Those found singly. */
  members: Array<Event>;
  note?: Maybe<Scalars['String']['output']>;
  shortLabel: Scalars['String']['output'];
  sources: Array<Source>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  statements: Array<Statement>;
  title: Scalars['String']['output'];
};

export type Session = {
  __typename?: 'Session';
  beganAt: Scalars['DateTime']['output'];
  /** As `Firefox · Windows`; null where the browser does not say. */
  browser?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isThis: Scalars['Boolean']['output'];
  /** To ten minutes. */
  usedAt: Scalars['DateTime']['output'];
};

export type SetPasswordPayload = CurrentPasswordWrong | OwnAccount | PasswordRefused | TooManyAttempts;

export type SignInPayload = SignInRefused | SignedIn | TooManyAttempts;

/** Name and password do not fit, or no account that may sign in has the passkey; which of it is not said. */
export type SignInRefused = {
  __typename?: 'SignInRefused';
  message: Scalars['String']['output'];
};

/** A way to sign in that this installation offers. */
export type SignInWay =
  /** The sign-in of an organisation, by OpenID Connect: go to `/auth/oidc/start`. */
  | 'OIDC'
  | 'PASSKEY'
  | 'PASSWORD';

export type SignedIn = {
  __typename?: 'SignedIn';
  viewer: Viewer;
};

/** A view of the network, frozen. Its files lie at `/download/snapshots/<id>/<format>`. */
export type Snapshot = {
  __typename?: 'Snapshot';
  asOf?: Maybe<Scalars['Date']['output']>;
  /** How to cite it, as one line of text. */
  citation: Scalars['String']['output'];
  /** `sourced` or `example`. */
  dataset: Scalars['String']['output'];
  events: Scalars['Int']['output'];
  files: Array<SnapshotFile>;
  /** JSON of what of the filter is set. */
  filter: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  partners: Scalars['Int']['output'];
  projection: Projection;
  /** Of the data it was taken from; `network.revision` tells today's. */
  revision: Scalars['Int']['output'];
  softwareVersion: Scalars['String']['output'];
  takenAt: Scalars['DateTime']['output'];
  /** Edges of the network as projected. */
  ties: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Left out because they have no date and one was asked for. */
  undated: Scalars['Int']['output'];
};

export type SnapshotFile = {
  __typename?: 'SnapshotFile';
  bytes: Scalars['Int']['output'];
  /** `graphml`, `gexf`, `json`, `cypher`, `nodes.csv` or `edges.csv`. */
  format: Scalars['String']['output'];
  /** SHA-256 in hexadecimal, of the bytes as downloaded. */
  sha256: Scalars['String']['output'];
};

export type SnapshotPayload = SnapshotTaken | SnapshotTooLarge | TooManySnapshots;

export type SnapshotTaken = {
  __typename?: 'SnapshotTaken';
  snapshot: Snapshot;
};

/** The view has more nodes and ties than a snapshot holds: narrow the filter down. */
export type SnapshotTooLarge = {
  __typename?: 'SnapshotTooLarge';
  message: Scalars['String']['output'];
};

/** What a fact rests on: a public page, or a list that was brought in. */
export type Source = Node & {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
  /** The publisher where known, else the host of the address; of a list without an address that it is one. */
  publisher: Scalars['String']['output'];
  /** The year or day it was read for this collection. */
  readOn: Scalars['String']['output'];
  /** Null where it is not recorded; then name the publisher. */
  title?: Maybe<Scalars['String']['output']>;
  /** Null where it has no public address, as a list of attendance that was brought in. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What a statement rests on: a source that is known, by its id, or a page or document, by its address or title. */
export type SourceInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Null takes the host of the address. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Today where nothing is said. */
  readOn?: InputMaybe<Scalars['Date']['input']>;
  /** Asked for where there is no address. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Of a public page, http or https; null for a document that has none. */
  url?: InputMaybe<Scalars['String']['input']>;
};

export type Spread = {
  __typename?: 'Spread';
  /** How many events it is known of. */
  known: Scalars['Int']['output'];
  least: Scalars['Float']['output'];
  /** The middle one, or the mean of the two in the middle. */
  median: Scalars['Float']['output'];
  most: Scalars['Float']['output'];
};

/** Others have changed the same since `basedOn`: see what, and save again based on `revision`. */
export type StaleRevision = {
  __typename?: 'StaleRevision';
  /** Ids of the changes since, the first first. */
  changeIds: Array<Scalars['ID']['output']>;
  /** The revision as it is now. */
  revision: Scalars['Int']['output'];
};

/** Refused: later changes stand on it. Undo them first, or correct by hand what is wrong. */
export type StandsUnderLater = {
  __typename?: 'StandsUnderLater';
  /** What is no longer as the change left it, at most 20. */
  about: Array<ThingMention>;
  /** The latest first, at most 20; empty where none is in the history any more. */
  changes: Array<Change>;
};

/** A number as a source states it; several may stand side by side and disagree. */
export type Statement = {
  __typename?: 'Statement';
  bound: Bound;
  id: Scalars['ID']['output'];
  /** Null where the wording has no number, as in `viele`. */
  number?: Maybe<Scalars['Int']['output']>;
  of: Counted;
  /** The day the number is stated for; null where the source gives none. */
  on?: Maybe<Scalars['Date']['output']>;
  onPrecision: DatePrecision;
  /** True for the one that stands for all in sums and sizes: most precise, then latest published; the rule stands in seed/README.md. */
  preferred: Scalars['Boolean']['output'];
  /** Null where it rests on general knowledge. */
  source?: Maybe<Source>;
  /** The source's own words, in its language. */
  text: Scalars['String']['output'];
  /** Whom a number of supporters counts: organisations, persons, or both together. Null for other counts. */
  whom?: Maybe<Scalars['String']['output']>;
};

export type StatementInput = {
  bound: Bound;
  /** Null makes a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 10,000,000. */
  number?: InputMaybe<Scalars['Int']['input']>;
  of: Counted;
  /** One of those PRESENT stands for all; the first where none is preferred. */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** The source's own words, `rund 350`. */
  text: Scalars['String']['input'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** How far the import is, at each step and at least once a second while it works; ends with the work. Errors: NOT_FOUND. */
  importProgress: ImportProgress;
  /**
   * The revision of the data: at once as it is, then within a second whenever it has changed, whoever changed it.
   * Answers as text/event-stream; ends after a quarter of an hour, so ask anew. RATE_LIMITED where too many listen.
   */
  networkChanged: NetworkChange;
};


export type SubscriptionImportProgressArgs = {
  id: Scalars['ID']['input'];
};

export type Suggestion = {
  __typename?: 'Suggestion';
  partner: Partner;
  /** Strongest first, at least one. */
  reasons: Array<Reason>;
  /** A sum of weighted features, for comparing suggestions of one answer alone; before variety in kind is rewarded. */
  score: Scalars['Float']['output'];
};

export type TakenField = {
  __typename?: 'TakenField';
  name: Scalars['String']['output'];
  value?: Maybe<Array<Scalars['String']['output']>>;
};

/** A text in both languages; German is always there, English where the data has it. */
export type Text = {
  __typename?: 'Text';
  de: Scalars['String']['output'];
  en?: Maybe<Scalars['String']['output']>;
};

/** German is asked for; English where there is any. */
export type TextInput = {
  /** 1 to 5,000 characters. */
  de: Scalars['String']['input'];
  en?: InputMaybe<Scalars['String']['input']>;
};

/** A thing by its name, wherever it has a page or not. */
export type ThingMention = {
  __typename?: 'ThingMention';
  id: Scalars['ID']['output'];
  /** Whether it is there now. */
  isThere: Scalars['Boolean']['output'];
  /** Its type in the graph: `Partner`, `Event`, `Offer`, `Statement` … */
  label: Scalars['String']['output'];
  /** As it is now, or as the change has it where it is gone; the id where neither is known. */
  name: Scalars['String']['output'];
};

/** What joins two partners. */
export type Tie = {
  __typename?: 'Tie';
  /** Null where no collaboration is recorded. */
  collaboration?: Maybe<Collaboration>;
  /** Gatherings both are on record as present at. */
  metAt: Array<Event>;
  partner: Partner;
  /** The day of the first dated one of these; null where none is dated. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Sum over the gatherings both were at of 1 / (participants − 1), Newman 2001; 0 where the tie is a collaboration alone. */
  weight: Scalars['Float']['output'];
};

export type TieConnection = {
  __typename?: 'TieConnection';
  nodes: Array<Tie>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Token = {
  __typename?: 'Token';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  scopes: Array<TokenScope>;
  /** To ten minutes; null where it was not used yet. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TokenCreated = {
  __typename?: 'TokenCreated';
  account: OwnAccount;
  /** Shown this once. */
  secret: Scalars['String']['output'];
};

/** What a token may be used for, within the role of its account. */
export type TokenScope =
  | 'IMPORT'
  | 'READ'
  | 'WRITE';

export type TooManyAttempts = {
  __typename?: 'TooManyAttempts';
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

export type TooManyInvitations = {
  __typename?: 'TooManyInvitations';
  message: Scalars['String']['output'];
};

/** So many have been proposed, from one address or by all, that no more are taken just now. Nothing was kept. */
export type TooManyProposals = {
  __typename?: 'TooManyProposals';
  /** In how many seconds to try again. */
  retryAfter: Scalars['Int']['output'];
};

export type TooManySnapshots = {
  __typename?: 'TooManySnapshots';
  message: Scalars['String']['output'];
};

/** An account has 20 tokens at most. */
export type TooManyTokens = {
  __typename?: 'TooManyTokens';
  message: Scalars['String']['output'];
};

export type TookPart =
  /** At any conference. */
  | 'ANY_CONFERENCE'
  /** At any event. */
  | 'ANY_EVENT'
  /** No participation on record, which is not to say that there was none. */
  | 'NONE_RECORDED'
  /** At no conference on record, which is not to say that there was none. */
  | 'NO_CONFERENCE';

/** Took part in earlier events on the topic. */
export type TookPartOnTopic = Reason & {
  __typename?: 'TookPartOnTopic';
  /** Latest first. */
  events: Array<Event>;
  share: Scalars['Float']['output'];
};

export type Topic = Node & {
  __typename?: 'Topic';
  eventCount: Scalars['Int']['output'];
  /** One of the alliance's five Handlungsfelder. */
  fieldOfAction: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Text;
  /** Partners on record with it on any basis. */
  partnerCount: Scalars['Int']['output'];
};

export type TopicEvidence = {
  __typename?: 'TopicEvidence';
  basis: Basis;
  /** The event, proposal or offer it rests on. */
  id: Scalars['ID']['output'];
  on?: Maybe<Scalars['Date']['output']>;
  sources: Array<Source>;
  /** Its title or wording. */
  text: Text;
};

/** On record with these topics, both, or as the event is. */
export type TopicsInCommon = Reason & {
  __typename?: 'TopicsInCommon';
  share: Scalars['Float']['output'];
  topics: Array<Topic>;
};

export type UndoPayload = AlreadyUndone | ChangeUndone | StandsUnderLater;

export type Viewer = {
  __typename?: 'Viewer';
  /** Null for visitors. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** Whether the alliance may be read by who asks; false where it is for members only and nobody is signed in. */
  canRead: Scalars['Boolean']['output'];
  /** Null for visitors. */
  name?: Maybe<Scalars['String']['output']>;
  role: AccountRole;
  /** How one may sign in here. */
  signInWays: Array<SignInWay>;
};

export type WorkingGroup = Node & {
  __typename?: 'WorkingGroup';
  ascribedTo: Array<Partner>;
  /** Null where it belongs to no one event. */
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  title: Text;
  topics: Array<Topic>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptPayload:
    | ( LinkInvalid )
    | ( NameRefused )
    | ( PasskeyRefused )
    | ( PasswordRefused )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  AddPasskeyPayload:
    | ( OwnAccountShape )
    | ( PasskeyRefused )
  ;
  BeginInvitedPasskeyPayload:
    | ( LinkInvalid )
    | ( NameRefused )
    | ( PasskeyStep )
  ;
  ChangeAccountPayload:
    | ( AccountShape )
    | ( LastAdministrator )
  ;
  Contribution:
    | ( ForumShape )
    | ( ProblemShape )
    | ( ProposalShape )
    | ( WorkingGroupShape )
  ;
  CreateTokenPayload:
    | ( Omit<TokenCreated, 'account'> & { account: _RefType['OwnAccount'] } )
    | ( TooManyTokens )
  ;
  DecideCorrectionPayload:
    | ( Omit<AlreadyDecided, 'correction'> & { correction: _RefType['Correction'] } )
    | ( Omit<CorrectionDecided, 'correction'> & { correction: _RefType['Correction'] } )
    | ( InvalidInput )
    | ( StaleRevision )
  ;
  DeleteAccountPayload:
    | ( AccountDeleted )
    | ( LastAdministrator )
  ;
  EraseCorrectionPayload:
    | ( Omit<CorrectionErased, 'correction'> & { correction: _RefType['Correction'] } )
    | ( InvalidInput )
  ;
  ImportPayload:
    | ( Omit<ImportChangedMeanwhile, 'import'> & { import: _RefType['Import'] } )
    | ( Omit<ImportFileNeeded, 'import'> & { import: _RefType['Import'] } )
    | ( Omit<ImportNotOpen, 'import'> & { import: _RefType['Import'] } )
    | ( Omit<ImportQuestionsOpen, 'import'> & { import: _RefType['Import'] } )
    | ( Omit<ImportSaved, 'import'> & { import: _RefType['Import'] } )
    | ( ImportUnknown )
  ;
  InvitePayload:
    | ( Omit<Invited, 'invitation'> & { invitation: _RefType['AccountInvitation'] } )
    | ( TooManyInvitations )
  ;
  MergePartnersPayload:
    | ( InvalidInput )
    | ( Omit<PartnerSaved, 'partner'> & { partner: _RefType['Partner'] } )
    | ( StaleRevision )
  ;
  ProposeCorrectionPayload:
    | ( Omit<CorrectionProposed, 'correction'> & { correction: _RefType['Correction'] } )
    | ( InvalidInput )
    | ( Omit<PossibleDuplicates, 'candidates'> & { candidates: Array<_RefType['PossibleDuplicate']> } )
    | ( TooManyProposals )
  ;
  RecordCollaborationPayload:
    | ( InvalidInput )
    | ( Omit<PartnerSaved, 'partner'> & { partner: _RefType['Partner'] } )
    | ( StaleRevision )
  ;
  RecordParticipationPayload:
    | ( InvalidInput )
    | ( Omit<PartnerSaved, 'partner'> & { partner: _RefType['Partner'] } )
    | ( StaleRevision )
  ;
  RemovePasskeyPayload:
    | ( LastWayIn )
    | ( OwnAccountShape )
  ;
  RemovePayload:
    | ( FactSaved )
    | ( InUse )
    | ( InvalidInput )
    | ( StaleRevision )
  ;
  RenamePayload:
    | ( NameRefused )
    | ( OwnAccountShape )
  ;
  RetirePartnerPayload:
    | ( InvalidInput )
    | ( Omit<PartnerSaved, 'partner'> & { partner: _RefType['Partner'] } )
    | ( StaleRevision )
  ;
  SaveEventPayload:
    | ( Omit<EventSaved, 'event'> & { event: _RefType['Event'] } )
    | ( InvalidInput )
    | ( StaleRevision )
  ;
  SaveMeasurePayload:
    | ( FactSaved )
    | ( InvalidInput )
    | ( StaleRevision )
  ;
  SavePartnerPayload:
    | ( InvalidInput )
    | ( Omit<PartnerSaved, 'partner'> & { partner: _RefType['Partner'] } )
    | ( Omit<PossibleDuplicates, 'candidates'> & { candidates: Array<_RefType['PossibleDuplicate']> } )
    | ( StaleRevision )
  ;
  SaveProposalPayload:
    | ( FactSaved )
    | ( InvalidInput )
    | ( StaleRevision )
  ;
  SetPasswordPayload:
    | ( CurrentPasswordWrong )
    | ( OwnAccountShape )
    | ( PasswordRefused )
    | ( TooManyAttempts )
  ;
  SignInPayload:
    | ( SignInRefused )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( TooManyAttempts )
  ;
  SnapshotPayload:
    | ( Omit<SnapshotTaken, 'snapshot'> & { snapshot: _RefType['Snapshot'] } )
    | ( SnapshotTooLarge )
    | ( TooManySnapshots )
  ;
  UndoPayload:
    | ( Omit<AlreadyUndone, 'change'> & { change: _RefType['Change'] } )
    | ( Omit<ChangeUndone, 'change'> & { change: _RefType['Change'] } )
    | ( Omit<StandsUnderLater, 'about' | 'changes'> & { about: Array<_RefType['ThingMention']>, changes: Array<_RefType['Change']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AllianceShape )
    | ( PartnerShape )
    | ( EventShape )
    | ( ForumShape )
    | ( PartnerShape )
    | ( MarketShape )
    | ( MeasureShape )
    | ( PartnerShape )
    | ( ProblemShape )
    | ( ProposalShape )
    | ( PublicationShape )
    | ( RegionShape )
    | ( SeriesShape )
    | ( SourceShape )
    | ( TopicShape )
    | ( WorkingGroupShape )
  ;
  Partner:
    | ( PartnerShape )
    | ( PartnerShape )
    | ( PartnerShape )
  ;
  Reason:
    | ( KnowsParticipantsShape )
    | ( MetBeforeShape )
    | ( OfferMeetsRequestShape )
    | ( OffersOnTopicShape )
    | ( PartnersInCommonShape )
    | ( SameRegionShape )
    | ( SameWorkingGroupShape )
    | ( TookPartOnTopicShape )
    | ( TopicsInCommonShape )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptPayload']>;
  Account: ResolverTypeWrapper<AccountShape>;
  AccountDeleted: ResolverTypeWrapper<AccountDeleted>;
  AccountInvitation: ResolverTypeWrapper<InvitationShape>;
  AccountRole: AccountRole;
  AddPasskeyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPasskeyPayload']>;
  Adoption: ResolverTypeWrapper<AdoptionShape>;
  AdoptionInput: AdoptionInput;
  Alliance: ResolverTypeWrapper<AllianceShape>;
  AllianceName: ResolverTypeWrapper<Omit<AllianceName, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  AllianceRole: ResolverTypeWrapper<AllianceRoleShape>;
  AllianceRoleKind: AllianceRoleKind;
  AlreadyDecided: ResolverTypeWrapper<Omit<AlreadyDecided, 'correction'> & { correction: ResolversTypes['Correction'] }>;
  AlreadyUndone: ResolverTypeWrapper<Omit<AlreadyUndone, 'change'> & { change: ResolversTypes['Change'] }>;
  Approach: ResolverTypeWrapper<ApproachShape>;
  AtEvent: AtEvent;
  AttendanceCoverage: ResolverTypeWrapper<Omit<AttendanceCoverage, 'event'> & { event: ResolversTypes['Event'] }>;
  Basis: Basis;
  BeginInvitedPasskeyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginInvitedPasskeyPayload']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Centrality: Centrality;
  Change: ResolverTypeWrapper<ChangeShape>;
  ChangeAccountPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAccountPayload']>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'nodes'> & { nodes: Array<ResolversTypes['Change']> }>;
  ChangeKind: ChangeKind;
  ChangeOrigin: ChangeOrigin;
  ChangeUndone: ResolverTypeWrapper<Omit<ChangeUndone, 'change'> & { change: ResolversTypes['Change'] }>;
  ChangeUntold: ChangeUntold;
  ChangedField: ResolverTypeWrapper<ChangedField>;
  ChangedThing: ResolverTypeWrapper<ChangedThingShape>;
  ChangedThingConnection: ResolverTypeWrapper<Omit<ChangedThingConnection, 'nodes'> & { nodes: Array<ResolversTypes['ChangedThing']> }>;
  ChangedTie: ResolverTypeWrapper<ChangedTieShape>;
  Collaboration: ResolverTypeWrapper<CollaborationShape>;
  CollaborationInput: CollaborationInput;
  ColumnDropReason: ColumnDropReason;
  ColumnMapping: ColumnMapping;
  Community: ResolverTypeWrapper<CommunityShape>;
  Company: ResolverTypeWrapper<PartnerShape>;
  ComparedEvent: ResolverTypeWrapper<ComparedEventShape>;
  Completeness: ResolverTypeWrapper<CompletenessShape>;
  ConferenceScope: ConferenceScope;
  Conflict: ResolverTypeWrapper<ConflictShape>;
  ConflictStatement: ResolverTypeWrapper<Omit<ConflictStatement, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Contribution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Contribution']>;
  ContributionType: ContributionType;
  Correction: ResolverTypeWrapper<CorrectionShape>;
  CorrectionConnection: ResolverTypeWrapper<Omit<CorrectionConnection, 'nodes'> & { nodes: Array<ResolversTypes['Correction']> }>;
  CorrectionDecided: ResolverTypeWrapper<Omit<CorrectionDecided, 'correction'> & { correction: ResolversTypes['Correction'] }>;
  CorrectionDecision: CorrectionDecision;
  CorrectionErased: ResolverTypeWrapper<Omit<CorrectionErased, 'correction'> & { correction: ResolversTypes['Correction'] }>;
  CorrectionInput: CorrectionInput;
  CorrectionProposed: ResolverTypeWrapper<Omit<CorrectionProposed, 'correction'> & { correction: ResolversTypes['Correction'] }>;
  CorrectionState: CorrectionState;
  Counted: Counted;
  CountedKind: ResolverTypeWrapper<CountedKind>;
  CountedRegion: ResolverTypeWrapper<Omit<CountedRegion, 'region'> & { region: ResolversTypes['Region'] }>;
  CountedTopic: ResolverTypeWrapper<Omit<CountedTopic, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  Coverage: ResolverTypeWrapper<CoverageAsked>;
  CoverageCell: ResolverTypeWrapper<CoverageCellShape>;
  CreateTokenPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTokenPayload']>;
  CurrentPasswordWrong: ResolverTypeWrapper<CurrentPasswordWrong>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateStatement: ResolverTypeWrapper<DateStatementShape>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DaySpan: DaySpan;
  DecideCorrectionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideCorrectionPayload']>;
  DeleteAccountPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAccountPayload']>;
  Densification: ResolverTypeWrapper<Densification>;
  DuplicateChoice: DuplicateChoice;
  DuplicateDecision: DuplicateDecision;
  EraseCorrectionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseCorrectionPayload']>;
  Event: ResolverTypeWrapper<EventShape>;
  EventChange: ResolverTypeWrapper<EventChangeShape>;
  EventComparison: ResolverTypeWrapper<EventComparisonShape>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFigures: ResolverTypeWrapper<EventFigures>;
  EventFilter: EventFilter;
  EventGroup: ResolverTypeWrapper<EventGroupShape>;
  EventGrouping: EventGrouping;
  EventInput: EventInput;
  EventKind: EventKind;
  EventOverlap: ResolverTypeWrapper<Overlap>;
  EventSaved: ResolverTypeWrapper<Omit<EventSaved, 'event'> & { event: ResolversTypes['Event'] }>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FactSaved: ResolverTypeWrapper<FactSaved>;
  FigureSpreads: ResolverTypeWrapper<FigureSpreads>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forum: ResolverTypeWrapper<ForumShape>;
  GroupComparison: ResolverTypeWrapper<GroupComparisonShape>;
  GroupOverlap: ResolverTypeWrapper<GroupOverlap>;
  GrowthPoint: ResolverTypeWrapper<GrowthPointShape>;
  GrowthStep: GrowthStep;
  GrowthTrend: ResolverTypeWrapper<GrowthSeries>;
  Happened: Happened;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpactChain: ResolverTypeWrapper<ImpactChainShape>;
  ImpactEnd: ResolverTypeWrapper<ImpactEndShape>;
  ImpactLink: ResolverTypeWrapper<ImpactLinkShape>;
  ImpactLinkKind: ImpactLinkKind;
  ImpactLinksOf: ResolverTypeWrapper<ImpactLinksShape>;
  ImpactStage: ImpactStage;
  ImpactStep: ResolverTypeWrapper<ImpactStepShape>;
  ImpactSummary: ResolverTypeWrapper<ImpactSummaryShape>;
  Import: ResolverTypeWrapper<ImportShape>;
  ImportAction: ImportAction;
  ImportCandidate: ResolverTypeWrapper<ShownCandidate>;
  ImportChangedMeanwhile: ResolverTypeWrapper<Omit<ImportChangedMeanwhile, 'import'> & { import: ResolversTypes['Import'] }>;
  ImportColumn: ResolverTypeWrapper<UploadedColumn>;
  ImportConnection: ResolverTypeWrapper<Omit<ImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImportEdge']>, nodes: Array<ResolversTypes['Import']> }>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportDetail: ResolverTypeWrapper<ImportDetail>;
  ImportEdge: ResolverTypeWrapper<Omit<ImportEdge, 'node'> & { node: ResolversTypes['Import'] }>;
  ImportEffect: ImportEffect;
  ImportEffectCount: ResolverTypeWrapper<ImportEffectCount>;
  ImportField: ImportField;
  ImportFileNeeded: ResolverTypeWrapper<Omit<ImportFileNeeded, 'import'> & { import: ResolversTypes['Import'] }>;
  ImportKind: ImportKind;
  ImportNotOpen: ResolverTypeWrapper<Omit<ImportNotOpen, 'import'> & { import: ResolversTypes['Import'] }>;
  ImportPartner: ResolverTypeWrapper<ShownPartner>;
  ImportPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportPayload']>;
  ImportProblem: ResolverTypeWrapper<Finding>;
  ImportProblemCode: ImportProblemCode;
  ImportProgress: ResolverTypeWrapper<ShownProgress>;
  ImportQuestionsOpen: ResolverTypeWrapper<Omit<ImportQuestionsOpen, 'import'> & { import: ResolversTypes['Import'] }>;
  ImportRefusal: ResolverTypeWrapper<RefusalOf>;
  ImportRefusalCode: ImportRefusalCode;
  ImportRow: ResolverTypeWrapper<ShownRow>;
  ImportRowConnection: ResolverTypeWrapper<Omit<ImportRowConnection, 'nodes'> & { nodes: Array<ResolversTypes['ImportRow']> }>;
  ImportSaved: ResolverTypeWrapper<Omit<ImportSaved, 'import'> & { import: ResolversTypes['Import'] }>;
  ImportState: ImportState;
  ImportStep: ImportStep;
  ImportUnknown: ResolverTypeWrapper<ImportUnknown>;
  ImportValue: ResolverTypeWrapper<ImportValue>;
  InUse: ResolverTypeWrapper<InUse>;
  Initiative: ResolverTypeWrapper<PartnerShape>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InputProblemCode: InputProblemCode;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvitationLink: ResolverTypeWrapper<LinkShape>;
  InvitationPurpose: InvitationPurpose;
  InvitePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitePayload']>;
  Invited: ResolverTypeWrapper<Omit<Invited, 'invitation'> & { invitation: ResolversTypes['AccountInvitation'] }>;
  KnowsParticipants: ResolverTypeWrapper<KnowsParticipantsShape>;
  LastAdministrator: ResolverTypeWrapper<LastAdministrator>;
  LastWayIn: ResolverTypeWrapper<LastWayIn>;
  LaterCollaboration: ResolverTypeWrapper<LaterCollaborationShape>;
  Layout: Layout;
  LinkInvalid: ResolverTypeWrapper<LinkInvalid>;
  Mark: ResolverTypeWrapper<Mark>;
  Market: ResolverTypeWrapper<MarketShape>;
  MarketInput: MarketInput;
  MatchReason: ResolverTypeWrapper<MatchReasonShape>;
  Measure: ResolverTypeWrapper<MeasureShape>;
  MeasureInput: MeasureInput;
  Mention: ResolverTypeWrapper<MentionShape>;
  MergePartnersPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergePartnersPayload']>;
  MetBefore: ResolverTypeWrapper<MetBeforeShape>;
  MetricsProgress: ResolverTypeWrapper<MetricsProgress>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameFault: NameFault;
  NameRefused: ResolverTypeWrapper<NameRefused>;
  Near: Near;
  NearestHelp: ResolverTypeWrapper<NearestHelpShape>;
  Network: ResolverTypeWrapper<NetworkColumns>;
  NetworkChange: ResolverTypeWrapper<NetworkChange>;
  NetworkCounts: ResolverTypeWrapper<NetworkCounts>;
  NetworkFilter: NetworkFilter;
  NetworkMetrics: ResolverTypeWrapper<MetricsAnswer>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeGroup: NodeGroup;
  Offer: ResolverTypeWrapper<OfferShape>;
  OfferInput: OfferInput;
  OfferMeetsRequest: ResolverTypeWrapper<OfferMeetsRequestShape>;
  OffersOnTopic: ResolverTypeWrapper<OffersOnTopicShape>;
  Organisation: ResolverTypeWrapper<PartnerShape>;
  OwnAccount: ResolverTypeWrapper<OwnAccountShape>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairAtEvent: ResolverTypeWrapper<PairAtEventShape>;
  PairsAtEvent: ResolverTypeWrapper<PairsList>;
  Participation: ResolverTypeWrapper<ParticipationShape>;
  ParticipationInput: ParticipationInput;
  Partner: ResolverTypeWrapper<PartnerShape>;
  PartnerAtEvent: ResolverTypeWrapper<PartnerAtEventShape>;
  PartnerAtSeveral: ResolverTypeWrapper<PartnerAtSeveralShape>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerEdge']>, nodes: Array<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFacets: ResolverTypeWrapper<PartnerFacets>;
  PartnerFilter: PartnerFilter;
  PartnerInput: PartnerInput;
  PartnerKind: PartnerKind;
  PartnerMatch: PartnerMatch;
  PartnerOrder: PartnerOrder;
  PartnerRole: ResolverTypeWrapper<PartnerRole>;
  PartnerSaved: ResolverTypeWrapper<Omit<PartnerSaved, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  PartnerTopic: ResolverTypeWrapper<PartnerTopicShape>;
  PartnersInCommon: ResolverTypeWrapper<PartnersInCommonShape>;
  Passkey: ResolverTypeWrapper<PasskeyShape>;
  PasskeyRefused: ResolverTypeWrapper<PasskeyRefused>;
  PasskeyStep: ResolverTypeWrapper<PasskeyStep>;
  PasswordFault: PasswordFault;
  PasswordRefused: ResolverTypeWrapper<PasswordRefused>;
  Path: ResolverTypeWrapper<PathShape>;
  PathAnswer: ResolverTypeWrapper<Omit<PathAnswer, 'approaches' | 'from' | 'paths' | 'to'> & { approaches: Array<ResolversTypes['Approach']>, from: ResolversTypes['Partner'], paths: Array<ResolversTypes['Path']>, to: ResolversTypes['Partner'] }>;
  PathStep: ResolverTypeWrapper<PathStepShape>;
  Place: ResolverTypeWrapper<PlaceShape>;
  PlaceAnswer: ResolverTypeWrapper<ShownPlace>;
  PlaceQuestion: ResolverTypeWrapper<ShownQuestion>;
  PossibleDuplicate: ResolverTypeWrapper<Omit<PossibleDuplicate, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  PossibleDuplicates: ResolverTypeWrapper<Omit<PossibleDuplicates, 'candidates'> & { candidates: Array<ResolversTypes['PossibleDuplicate']> }>;
  Problem: ResolverTypeWrapper<ProblemShape>;
  Projection: Projection;
  Proposal: ResolverTypeWrapper<ProposalShape>;
  ProposalInput: ProposalInput;
  ProposalKind: ProposalKind;
  ProposalWords: ProposalWords;
  ProposeCorrectionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCorrectionPayload']>;
  ProposedField: ResolverTypeWrapper<ProposedField>;
  ProposedSource: ResolverTypeWrapper<ProposedSource>;
  Publication: ResolverTypeWrapper<PublicationShape>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedPartner: ResolverTypeWrapper<Omit<RankedPartner, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  Reason: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reason']>;
  RecordCollaborationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCollaborationPayload']>;
  RecordParticipationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordParticipationPayload']>;
  Region: ResolverTypeWrapper<RegionShape>;
  RegionBasis: RegionBasis;
  RegionLevel: RegionLevel;
  RemovePasskeyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePasskeyPayload']>;
  RemovePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePayload']>;
  RenamePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenamePayload']>;
  RetirePartnerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetirePartnerPayload']>;
  Role: Role;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  SameRegion: ResolverTypeWrapper<SameRegionShape>;
  SameWorkingGroup: ResolverTypeWrapper<SameWorkingGroupShape>;
  SaveEventPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveEventPayload']>;
  SaveMeasurePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMeasurePayload']>;
  SavePartnerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePartnerPayload']>;
  SaveProposalPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveProposalPayload']>;
  SearchHit: ResolverTypeWrapper<SearchHitShape>;
  Series: ResolverTypeWrapper<SeriesShape>;
  Session: ResolverTypeWrapper<SessionShape>;
  SetPasswordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPasswordPayload']>;
  SignInPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInPayload']>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInWay: SignInWay;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Snapshot: ResolverTypeWrapper<SnapshotShape>;
  SnapshotFile: ResolverTypeWrapper<SnapshotFile>;
  SnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnapshotPayload']>;
  SnapshotTaken: ResolverTypeWrapper<Omit<SnapshotTaken, 'snapshot'> & { snapshot: ResolversTypes['Snapshot'] }>;
  SnapshotTooLarge: ResolverTypeWrapper<SnapshotTooLarge>;
  Source: ResolverTypeWrapper<SourceShape>;
  SourceInput: SourceInput;
  Spread: ResolverTypeWrapper<Spread>;
  StaleRevision: ResolverTypeWrapper<StaleRevision>;
  StandsUnderLater: ResolverTypeWrapper<Omit<StandsUnderLater, 'about' | 'changes'> & { about: Array<ResolversTypes['ThingMention']>, changes: Array<ResolversTypes['Change']> }>;
  Statement: ResolverTypeWrapper<StatementShape>;
  StatementInput: StatementInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionShape>;
  TakenField: ResolverTypeWrapper<TakenField>;
  Text: ResolverTypeWrapper<Text>;
  TextInput: TextInput;
  ThingMention: ResolverTypeWrapper<ThingMention>;
  Tie: ResolverTypeWrapper<TieShape>;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'nodes'> & { nodes: Array<ResolversTypes['Tie']> }>;
  Token: ResolverTypeWrapper<TokenShape>;
  TokenCreated: ResolverTypeWrapper<Omit<TokenCreated, 'account'> & { account: ResolversTypes['OwnAccount'] }>;
  TokenScope: TokenScope;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  TooManyInvitations: ResolverTypeWrapper<TooManyInvitations>;
  TooManyProposals: ResolverTypeWrapper<TooManyProposals>;
  TooManySnapshots: ResolverTypeWrapper<TooManySnapshots>;
  TooManyTokens: ResolverTypeWrapper<TooManyTokens>;
  TookPart: TookPart;
  TookPartOnTopic: ResolverTypeWrapper<TookPartOnTopicShape>;
  Topic: ResolverTypeWrapper<TopicShape>;
  TopicEvidence: ResolverTypeWrapper<TopicEvidenceShape>;
  TopicsInCommon: ResolverTypeWrapper<TopicsInCommonShape>;
  UndoPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoPayload']>;
  Viewer: ResolverTypeWrapper<ViewerShape>;
  WorkingGroup: ResolverTypeWrapper<WorkingGroupShape>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptPayload: ResolversUnionTypes<ResolversParentTypes>['AcceptPayload'];
  Account: AccountShape;
  AccountDeleted: AccountDeleted;
  AccountInvitation: InvitationShape;
  AddPasskeyPayload: ResolversUnionTypes<ResolversParentTypes>['AddPasskeyPayload'];
  Adoption: AdoptionShape;
  AdoptionInput: AdoptionInput;
  Alliance: AllianceShape;
  AllianceName: Omit<AllianceName, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  AllianceRole: AllianceRoleShape;
  AlreadyDecided: Omit<AlreadyDecided, 'correction'> & { correction: ResolversParentTypes['Correction'] };
  AlreadyUndone: Omit<AlreadyUndone, 'change'> & { change: ResolversParentTypes['Change'] };
  Approach: ApproachShape;
  AttendanceCoverage: Omit<AttendanceCoverage, 'event'> & { event: ResolversParentTypes['Event'] };
  BeginInvitedPasskeyPayload: ResolversUnionTypes<ResolversParentTypes>['BeginInvitedPasskeyPayload'];
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeShape;
  ChangeAccountPayload: ResolversUnionTypes<ResolversParentTypes>['ChangeAccountPayload'];
  ChangeConnection: Omit<ChangeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Change']> };
  ChangeUndone: Omit<ChangeUndone, 'change'> & { change: ResolversParentTypes['Change'] };
  ChangedField: ChangedField;
  ChangedThing: ChangedThingShape;
  ChangedThingConnection: Omit<ChangedThingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ChangedThing']> };
  ChangedTie: ChangedTieShape;
  Collaboration: CollaborationShape;
  CollaborationInput: CollaborationInput;
  ColumnMapping: ColumnMapping;
  Community: CommunityShape;
  Company: PartnerShape;
  ComparedEvent: ComparedEventShape;
  Completeness: CompletenessShape;
  Conflict: ConflictShape;
  ConflictStatement: Omit<ConflictStatement, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Contribution: ResolversUnionTypes<ResolversParentTypes>['Contribution'];
  Correction: CorrectionShape;
  CorrectionConnection: Omit<CorrectionConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Correction']> };
  CorrectionDecided: Omit<CorrectionDecided, 'correction'> & { correction: ResolversParentTypes['Correction'] };
  CorrectionErased: Omit<CorrectionErased, 'correction'> & { correction: ResolversParentTypes['Correction'] };
  CorrectionInput: CorrectionInput;
  CorrectionProposed: Omit<CorrectionProposed, 'correction'> & { correction: ResolversParentTypes['Correction'] };
  CountedKind: CountedKind;
  CountedRegion: Omit<CountedRegion, 'region'> & { region: ResolversParentTypes['Region'] };
  CountedTopic: Omit<CountedTopic, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  Coverage: CoverageAsked;
  CoverageCell: CoverageCellShape;
  CreateTokenPayload: ResolversUnionTypes<ResolversParentTypes>['CreateTokenPayload'];
  CurrentPasswordWrong: CurrentPasswordWrong;
  Date: Scalars['Date']['output'];
  DateStatement: DateStatementShape;
  DateTime: Scalars['DateTime']['output'];
  DaySpan: DaySpan;
  DecideCorrectionPayload: ResolversUnionTypes<ResolversParentTypes>['DecideCorrectionPayload'];
  DeleteAccountPayload: ResolversUnionTypes<ResolversParentTypes>['DeleteAccountPayload'];
  Densification: Densification;
  DuplicateDecision: DuplicateDecision;
  EraseCorrectionPayload: ResolversUnionTypes<ResolversParentTypes>['EraseCorrectionPayload'];
  Event: EventShape;
  EventChange: EventChangeShape;
  EventComparison: EventComparisonShape;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFigures: EventFigures;
  EventFilter: EventFilter;
  EventGroup: EventGroupShape;
  EventInput: EventInput;
  EventOverlap: Overlap;
  EventSaved: Omit<EventSaved, 'event'> & { event: ResolversParentTypes['Event'] };
  FacetCount: FacetCount;
  FactSaved: FactSaved;
  FigureSpreads: FigureSpreads;
  Float: Scalars['Float']['output'];
  Forum: ForumShape;
  GroupComparison: GroupComparisonShape;
  GroupOverlap: GroupOverlap;
  GrowthPoint: GrowthPointShape;
  GrowthTrend: GrowthSeries;
  ID: Scalars['ID']['output'];
  ImpactChain: ImpactChainShape;
  ImpactEnd: ImpactEndShape;
  ImpactLink: ImpactLinkShape;
  ImpactLinksOf: ImpactLinksShape;
  ImpactStep: ImpactStepShape;
  ImpactSummary: ImpactSummaryShape;
  Import: ImportShape;
  ImportCandidate: ShownCandidate;
  ImportChangedMeanwhile: Omit<ImportChangedMeanwhile, 'import'> & { import: ResolversParentTypes['Import'] };
  ImportColumn: UploadedColumn;
  ImportConnection: Omit<ImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImportEdge']>, nodes: Array<ResolversParentTypes['Import']> };
  ImportCounts: ImportCounts;
  ImportDetail: ImportDetail;
  ImportEdge: Omit<ImportEdge, 'node'> & { node: ResolversParentTypes['Import'] };
  ImportEffectCount: ImportEffectCount;
  ImportFileNeeded: Omit<ImportFileNeeded, 'import'> & { import: ResolversParentTypes['Import'] };
  ImportNotOpen: Omit<ImportNotOpen, 'import'> & { import: ResolversParentTypes['Import'] };
  ImportPartner: ShownPartner;
  ImportPayload: ResolversUnionTypes<ResolversParentTypes>['ImportPayload'];
  ImportProblem: Finding;
  ImportProgress: ShownProgress;
  ImportQuestionsOpen: Omit<ImportQuestionsOpen, 'import'> & { import: ResolversParentTypes['Import'] };
  ImportRefusal: RefusalOf;
  ImportRow: ShownRow;
  ImportRowConnection: Omit<ImportRowConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ImportRow']> };
  ImportSaved: Omit<ImportSaved, 'import'> & { import: ResolversParentTypes['Import'] };
  ImportUnknown: ImportUnknown;
  ImportValue: ImportValue;
  InUse: InUse;
  Initiative: PartnerShape;
  InputProblem: InputProblem;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvitationLink: LinkShape;
  InvitePayload: ResolversUnionTypes<ResolversParentTypes>['InvitePayload'];
  Invited: Omit<Invited, 'invitation'> & { invitation: ResolversParentTypes['AccountInvitation'] };
  KnowsParticipants: KnowsParticipantsShape;
  LastAdministrator: LastAdministrator;
  LastWayIn: LastWayIn;
  LaterCollaboration: LaterCollaborationShape;
  LinkInvalid: LinkInvalid;
  Mark: Mark;
  Market: MarketShape;
  MarketInput: MarketInput;
  MatchReason: MatchReasonShape;
  Measure: MeasureShape;
  MeasureInput: MeasureInput;
  Mention: MentionShape;
  MergePartnersPayload: ResolversUnionTypes<ResolversParentTypes>['MergePartnersPayload'];
  MetBefore: MetBeforeShape;
  MetricsProgress: MetricsProgress;
  Mutation: Record<PropertyKey, never>;
  NameRefused: NameRefused;
  Near: Near;
  NearestHelp: NearestHelpShape;
  Network: NetworkColumns;
  NetworkChange: NetworkChange;
  NetworkCounts: NetworkCounts;
  NetworkFilter: NetworkFilter;
  NetworkMetrics: MetricsAnswer;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: OfferShape;
  OfferInput: OfferInput;
  OfferMeetsRequest: OfferMeetsRequestShape;
  OffersOnTopic: OffersOnTopicShape;
  Organisation: PartnerShape;
  OwnAccount: OwnAccountShape;
  PageInfo: PageInfo;
  PairAtEvent: PairAtEventShape;
  PairsAtEvent: PairsList;
  Participation: ParticipationShape;
  ParticipationInput: ParticipationInput;
  Partner: PartnerShape;
  PartnerAtEvent: PartnerAtEventShape;
  PartnerAtSeveral: PartnerAtSeveralShape;
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerEdge']>, nodes: Array<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFacets: PartnerFacets;
  PartnerFilter: PartnerFilter;
  PartnerInput: PartnerInput;
  PartnerRole: PartnerRole;
  PartnerSaved: Omit<PartnerSaved, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  PartnerTopic: PartnerTopicShape;
  PartnersInCommon: PartnersInCommonShape;
  Passkey: PasskeyShape;
  PasskeyRefused: PasskeyRefused;
  PasskeyStep: PasskeyStep;
  PasswordRefused: PasswordRefused;
  Path: PathShape;
  PathAnswer: Omit<PathAnswer, 'approaches' | 'from' | 'paths' | 'to'> & { approaches: Array<ResolversParentTypes['Approach']>, from: ResolversParentTypes['Partner'], paths: Array<ResolversParentTypes['Path']>, to: ResolversParentTypes['Partner'] };
  PathStep: PathStepShape;
  Place: PlaceShape;
  PlaceAnswer: ShownPlace;
  PlaceQuestion: ShownQuestion;
  PossibleDuplicate: Omit<PossibleDuplicate, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  PossibleDuplicates: Omit<PossibleDuplicates, 'candidates'> & { candidates: Array<ResolversParentTypes['PossibleDuplicate']> };
  Problem: ProblemShape;
  Proposal: ProposalShape;
  ProposalInput: ProposalInput;
  ProposalWords: ProposalWords;
  ProposeCorrectionPayload: ResolversUnionTypes<ResolversParentTypes>['ProposeCorrectionPayload'];
  ProposedField: ProposedField;
  ProposedSource: ProposedSource;
  Publication: PublicationShape;
  Query: Record<PropertyKey, never>;
  RankedPartner: Omit<RankedPartner, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  Reason: ResolversInterfaceTypes<ResolversParentTypes>['Reason'];
  RecordCollaborationPayload: ResolversUnionTypes<ResolversParentTypes>['RecordCollaborationPayload'];
  RecordParticipationPayload: ResolversUnionTypes<ResolversParentTypes>['RecordParticipationPayload'];
  Region: RegionShape;
  RemovePasskeyPayload: ResolversUnionTypes<ResolversParentTypes>['RemovePasskeyPayload'];
  RemovePayload: ResolversUnionTypes<ResolversParentTypes>['RemovePayload'];
  RenamePayload: ResolversUnionTypes<ResolversParentTypes>['RenamePayload'];
  RetirePartnerPayload: ResolversUnionTypes<ResolversParentTypes>['RetirePartnerPayload'];
  RoleCount: RoleCount;
  SameRegion: SameRegionShape;
  SameWorkingGroup: SameWorkingGroupShape;
  SaveEventPayload: ResolversUnionTypes<ResolversParentTypes>['SaveEventPayload'];
  SaveMeasurePayload: ResolversUnionTypes<ResolversParentTypes>['SaveMeasurePayload'];
  SavePartnerPayload: ResolversUnionTypes<ResolversParentTypes>['SavePartnerPayload'];
  SaveProposalPayload: ResolversUnionTypes<ResolversParentTypes>['SaveProposalPayload'];
  SearchHit: SearchHitShape;
  Series: SeriesShape;
  Session: SessionShape;
  SetPasswordPayload: ResolversUnionTypes<ResolversParentTypes>['SetPasswordPayload'];
  SignInPayload: ResolversUnionTypes<ResolversParentTypes>['SignInPayload'];
  SignInRefused: SignInRefused;
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Snapshot: SnapshotShape;
  SnapshotFile: SnapshotFile;
  SnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['SnapshotPayload'];
  SnapshotTaken: Omit<SnapshotTaken, 'snapshot'> & { snapshot: ResolversParentTypes['Snapshot'] };
  SnapshotTooLarge: SnapshotTooLarge;
  Source: SourceShape;
  SourceInput: SourceInput;
  Spread: Spread;
  StaleRevision: StaleRevision;
  StandsUnderLater: Omit<StandsUnderLater, 'about' | 'changes'> & { about: Array<ResolversParentTypes['ThingMention']>, changes: Array<ResolversParentTypes['Change']> };
  Statement: StatementShape;
  StatementInput: StatementInput;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Suggestion: SuggestionShape;
  TakenField: TakenField;
  Text: Text;
  TextInput: TextInput;
  ThingMention: ThingMention;
  Tie: TieShape;
  TieConnection: Omit<TieConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Tie']> };
  Token: TokenShape;
  TokenCreated: Omit<TokenCreated, 'account'> & { account: ResolversParentTypes['OwnAccount'] };
  TooManyAttempts: TooManyAttempts;
  TooManyInvitations: TooManyInvitations;
  TooManyProposals: TooManyProposals;
  TooManySnapshots: TooManySnapshots;
  TooManyTokens: TooManyTokens;
  TookPartOnTopic: TookPartOnTopicShape;
  Topic: TopicShape;
  TopicEvidence: TopicEvidenceShape;
  TopicsInCommon: TopicsInCommonShape;
  UndoPayload: ResolversUnionTypes<ResolversParentTypes>['UndoPayload'];
  Viewer: ViewerShape;
  WorkingGroup: WorkingGroupShape;
};

export type AcceptPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptPayload'] = ResolversParentTypes['AcceptPayload']> = {
  __resolveType: TypeResolveFn<'LinkInvalid' | 'NameRefused' | 'PasskeyRefused' | 'PasswordRefused' | 'SignedIn', ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  blockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromOrganisation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passkeys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
  signedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountDeletedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountDeleted'] = ResolversParentTypes['AccountDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountInvitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountInvitation'] = ResolversParentTypes['AccountInvitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['InvitationPurpose'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
};

export type AddPasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddPasskeyPayload'] = ResolversParentTypes['AddPasskeyPayload']> = {
  __resolveType: TypeResolveFn<'OwnAccount' | 'PasskeyRefused', ParentType, ContextType>;
};

export type AdoptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['AllianceRole']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  founding?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  foundingStatements?: Resolver<Array<ResolversTypes['DateStatement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['AllianceName']>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AllianceRole']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllianceName'] = ResolversParentTypes['AllianceName']> = {
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AllianceRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllianceRole'] = ResolversParentTypes['AllianceRole']> = {
  kind?: Resolver<ResolversTypes['AllianceRoleKind'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyDecidedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyDecided'] = ResolversParentTypes['AlreadyDecided']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyUndoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyUndone'] = ResolversParentTypes['AlreadyUndone']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Approach'] = ResolversParentTypes['Approach']> = {
  near?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type AttendanceCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceCoverage'] = ResolversParentTypes['AttendanceCoverage']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recordedPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BeginInvitedPasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeginInvitedPasskeyPayload'] = ResolversParentTypes['BeginInvitedPasskeyPayload']> = {
  __resolveType: TypeResolveFn<'LinkInvalid' | 'NameRefused' | 'PasskeyStep', ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ChangeOrigin'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['ChangedThingConnection'], ParentType, ContextType, RequireFields<ChangeThingsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeAccountPayload'] = ResolversParentTypes['ChangeAccountPayload']> = {
  __resolveType: TypeResolveFn<'Account' | 'LastAdministrator', ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeUndoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeUndone'] = ResolversParentTypes['ChangeUndone']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  after?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  before?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangedThingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedThing'] = ResolversParentTypes['ChangedThing']> = {
  fields?: Resolver<Array<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Happened'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ThingMention'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['ChangedTie']>, ParentType, ContextType>;
};

export type ChangedThingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedThingConnection'] = ResolversParentTypes['ChangedThingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ChangedThing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangedTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedTie'] = ResolversParentTypes['ChangedTie']> = {
  fields?: Resolver<Array<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ThingMention'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Happened'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ThingMention'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sincePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['CountedKind']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
  regions?: Resolver<Array<ResolversTypes['CountedRegion']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['CountedTopic']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  activeIn?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  allianceRoles?: Resolver<Array<ResolversTypes['AllianceRole']>, ParentType, ContextType>;
  basedIn?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  carrierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outsideState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<CompanyParticipationsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CompanyTiesArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['PartnerTopic']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedEvent'] = ResolversParentTypes['ComparedEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EventFigures'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  attendance?: Resolver<Array<ResolversTypes['AttendanceCoverage']>, ParentType, ContextType>;
  collaborations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsByKind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  eventsByPrecision?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notFound?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnersByKind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  partnersOutsideState?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnersPlacedWithoutSource?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnersWithoutParticipation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnersWithoutPlace?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedEvents?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  undatedParticipations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ConflictStatement']>, ParentType, ContextType>;
};

export type ConflictStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictStatement'] = ResolversParentTypes['ConflictStatement']> = {
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  __resolveType: TypeResolveFn<'Forum' | 'Problem' | 'Proposal' | 'WorkingGroup', ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  about?: Resolver<Maybe<ResolversTypes['ThingMention']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ProposedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNewPartner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lookAlikes?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ProposedSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  taken?: Resolver<Maybe<Array<ResolversTypes['TakenField']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  openCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CorrectionDecidedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionDecided'] = ResolversParentTypes['CorrectionDecided']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionErasedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionErased'] = ResolversParentTypes['CorrectionErased']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionProposedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionProposed'] = ResolversParentTypes['CorrectionProposed']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedKind'] = ResolversParentTypes['CountedKind']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
};

export type CountedRegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedRegion'] = ResolversParentTypes['CountedRegion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CountedTopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedTopic'] = ResolversParentTypes['CountedTopic']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  above?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType, Partial<CoverageCellsArgs>>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  conferences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastActivity?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['NearestHelp']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHundredThousand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreateTokenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateTokenPayload'] = ResolversParentTypes['CreateTokenPayload']> = {
  __resolveType: TypeResolveFn<'TokenCreated' | 'TooManyTokens', ParentType, ContextType>;
};

export type CurrentPasswordWrongResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CurrentPasswordWrong'] = ResolversParentTypes['CurrentPasswordWrong']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateStatement'] = ResolversParentTypes['DateStatement']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideCorrectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideCorrectionPayload'] = ResolversParentTypes['DecideCorrectionPayload']> = {
  __resolveType: TypeResolveFn<'AlreadyDecided' | 'CorrectionDecided' | 'InvalidInput' | 'StaleRevision', ParentType, ContextType>;
};

export type DeleteAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteAccountPayload'] = ResolversParentTypes['DeleteAccountPayload']> = {
  __resolveType: TypeResolveFn<'AccountDeleted' | 'LastAdministrator', ParentType, ContextType>;
};

export type DensificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Densification'] = ResolversParentTypes['Densification']> = {
  exponent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rSquared?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EraseCorrectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EraseCorrectionPayload'] = ResolversParentTypes['EraseCorrectionPayload']> = {
  __resolveType: TypeResolveFn<'CorrectionErased' | 'InvalidInput', ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendanceStatements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['EventChange']>, ParentType, ContextType, Partial<EventChangeArgs>>;
  changeUntold?: Resolver<Maybe<ResolversTypes['ChangeUntold']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forums?: Resolver<Array<ResolversTypes['Forum']>, ParentType, ContextType>;
  gathering?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  newPartners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outsideState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  recordedPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ConferenceScope']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingGroups?: Resolver<Array<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  after?: Resolver<ResolversTypes['NetworkCounts'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['NetworkCounts'], ParentType, ContextType>;
  collaboratedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  firstMeetings?: Resolver<ResolversTypes['PairsAtEvent'], ParentType, ContextType, RequireFields<EventChangeFirstMeetingsArgs, 'first'>>;
  laterCollaborations?: Resolver<Array<ResolversTypes['LaterCollaboration']>, ParentType, ContextType>;
  metAgain?: Resolver<ResolversTypes['PairsAtEvent'], ParentType, ContextType, RequireFields<EventChangeMetAgainArgs, 'first'>>;
  newCounties?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  newPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newTopics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orderOpen?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PartnerAtEvent']>, ParentType, ContextType, RequireFields<EventChangePartnersArgs, 'first'>>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retainedPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returningPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  uncertainMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertainPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventComparison'] = ResolversParentTypes['EventComparison']> = {
  atSeveral?: Resolver<Array<ResolversTypes['PartnerAtSeveral']>, ParentType, ContextType, RequireFields<EventComparisonAtSeveralArgs, 'first'>>;
  atSeveralCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ComparedEvent']>, ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['EventOverlap']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventFigures'] = ResolversParentTypes['EventFigures']> = {
  counties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exhibitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstMeetings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  markets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCounties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newPartners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returningPartners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stands?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventGroup'] = ResolversParentTypes['EventGroup']> = {
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spreads?: Resolver<ResolversTypes['FigureSpreads'], ParentType, ContextType>;
};

export type EventOverlapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOverlap'] = ResolversParentTypes['EventOverlap']> = {
  a?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EventSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventSaved'] = ResolversParentTypes['EventSaved']> = {
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactSaved'] = ResolversParentTypes['FactSaved']> = {
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureSpreadsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureSpreads'] = ResolversParentTypes['FigureSpreads']> = {
  counties?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  exhibitors?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  firstMeetings?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  markets?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  newCounties?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  newPartners?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  newShare?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  retained?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  returningPartners?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  stands?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
};

export type ForumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum']> = {
  ascribedTo?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupComparison'] = ResolversParentTypes['GroupComparison']> = {
  groups?: Resolver<Array<ResolversTypes['EventGroup']>, ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['GroupOverlap']>, ParentType, ContextType>;
};

export type GroupOverlapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupOverlap'] = ResolversParentTypes['GroupOverlap']> = {
  a?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GrowthPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrowthPoint'] = ResolversParentTypes['GrowthPoint']> = {
  clustering?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countiesCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossKindShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  crossRegionShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  eiKind?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  eiRegion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  giantComponentShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  newPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retainedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returningPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportersStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoModeClustering?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrowthTrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrowthTrend'] = ResolversParentTypes['GrowthTrend']> = {
  densification?: Resolver<Maybe<ResolversTypes['Densification']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactChain'] = ResolversParentTypes['ImpactChain']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ImpactLink']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ImpactStep']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactEnd'] = ResolversParentTypes['ImpactEnd']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type ImpactLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactLink'] = ResolversParentTypes['ImpactLink']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImpactLinkKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBySource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImpactLinksOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactLinksOf'] = ResolversParentTypes['ImpactLinksOf']> = {
  adoptions?: Resolver<Array<ResolversTypes['Adoption']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['ImpactEnd']>, ParentType, ContextType>;
  discusses?: Resolver<Array<ResolversTypes['ImpactEnd']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['ImpactEnd']>, ParentType, ContextType>;
};

export type ImpactStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactStep'] = ResolversParentTypes['ImpactStep']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ascribedTo?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ImpactStage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImpactSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactSummary'] = ResolversParentTypes['ImpactSummary']> = {
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupsWithProblem?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measuresStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposalsAdopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposalsFollowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['ImportEffectCount']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interrupted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placeQuestions?: Resolver<Array<ResolversTypes['PlaceQuestion']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ImportRefusal']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['ImportRow']>, ParentType, ContextType, RequireFields<ImportRowArgs, 'row'>>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<ImportRowsArgs, 'first' | 'open'>>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type ImportCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCandidate'] = ResolversParentTypes['ImportCandidate']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImportChangedMeanwhileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangedMeanwhile'] = ResolversParentTypes['ImportChangedMeanwhile']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  dropped?: Resolver<Maybe<ResolversTypes['ColumnDropReason']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDetailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDetail'] = ResolversParentTypes['ImportDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportEffectCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportEffectCount'] = ResolversParentTypes['ImportEffectCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImportEffect'], ParentType, ContextType>;
};

export type ImportFileNeededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFileNeeded'] = ResolversParentTypes['ImportFileNeeded']> = {
  columns?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportNotOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportNotOpen'] = ResolversParentTypes['ImportNotOpen']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPartner'] = ResolversParentTypes['ImportPartner']> = {
  candidates?: Resolver<Array<ResolversTypes['ImportCandidate']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['PartnerMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  sameAsRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  __resolveType: TypeResolveFn<'ImportChangedMeanwhile' | 'ImportFileNeeded' | 'ImportNotOpen' | 'ImportQuestionsOpen' | 'ImportSaved' | 'ImportUnknown', ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['ImportProblemCode'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['ImportDetail']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  refuses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ImportStep'], ParentType, ContextType>;
};

export type ImportQuestionsOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportQuestionsOpen'] = ResolversParentTypes['ImportQuestionsOpen']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRefusal'] = ResolversParentTypes['ImportRefusal']> = {
  code?: Resolver<ResolversTypes['ImportRefusalCode'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['ImportDetail']>, ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  action?: Resolver<ResolversTypes['ImportAction'], ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['ImportEffect']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['ImportPartner']>, ParentType, ContextType>;
  placeQuestion?: Resolver<Maybe<ResolversTypes['PlaceQuestion']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ImportValue']>, ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSaved'] = ResolversParentTypes['ImportSaved']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportUnknown'] = ResolversParentTypes['ImportUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportValue'] = ResolversParentTypes['ImportValue']> = {
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InUse'] = ResolversParentTypes['InUse']> = {
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  activeIn?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  allianceRoles?: Resolver<Array<ResolversTypes['AllianceRole']>, ParentType, ContextType>;
  basedIn?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  carrierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outsideState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<InitiativeParticipationsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<InitiativeTiesArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['PartnerTopic']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['InputProblemCode'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  problems?: Resolver<Array<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitationLink'] = ResolversParentTypes['InvitationLink']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['InvitationPurpose'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
};

export type InvitePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitePayload'] = ResolversParentTypes['InvitePayload']> = {
  __resolveType: TypeResolveFn<'Invited' | 'TooManyInvitations', ParentType, ContextType>;
};

export type InvitedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invited'] = ResolversParentTypes['Invited']> = {
  invitation?: Resolver<ResolversTypes['AccountInvitation'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnowsParticipantsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KnowsParticipants'] = ResolversParentTypes['KnowsParticipants']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdministratorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastWayInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LastWayIn'] = ResolversParentTypes['LastWayIn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaterCollaborationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LaterCollaboration'] = ResolversParentTypes['LaterCollaboration']> = {
  a?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LinkInvalidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkInvalid'] = ResolversParentTypes['LinkInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  exhibitors?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['ImportDetail']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedBySource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergePartnersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergePartnersPayload'] = ResolversParentTypes['MergePartnersPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PartnerSaved' | 'StaleRevision', ParentType, ContextType>;
};

export type MetBeforeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetBefore'] = ResolversParentTypes['MetBefore']> = {
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricsProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricsProgress'] = ResolversParentTypes['MetricsProgress']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'password' | 'secret'>>;
  acceptInvitationWithPasskey?: Resolver<ResolversTypes['AcceptPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationWithPasskeyArgs, 'response' | 'secret' | 'step'>>;
  addPasskey?: Resolver<ResolversTypes['AddPasskeyPayload'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'name' | 'response' | 'step'>>;
  answerPlace?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationAnswerPlaceArgs, 'importId' | 'question'>>;
  beginInvitedPasskey?: Resolver<ResolversTypes['BeginInvitedPasskeyPayload'], ParentType, ContextType, RequireFields<MutationBeginInvitedPasskeyArgs, 'secret'>>;
  beginPasskey?: Resolver<ResolversTypes['PasskeyStep'], ParentType, ContextType>;
  beginPasskeySignIn?: Resolver<ResolversTypes['PasskeyStep'], ParentType, ContextType>;
  blockAccount?: Resolver<ResolversTypes['ChangeAccountPayload'], ParentType, ContextType, RequireFields<MutationBlockAccountArgs, 'blocked' | 'id'>>;
  cancelImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'id'>>;
  changeAccountRole?: Resolver<ResolversTypes['ChangeAccountPayload'], ParentType, ContextType, RequireFields<MutationChangeAccountRoleArgs, 'id' | 'role'>>;
  commitImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationCommitImportArgs, 'id' | 'leaveOutOpen'>>;
  createToken?: Resolver<ResolversTypes['CreateTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'days' | 'name' | 'scopes'>>;
  decideCorrection?: Resolver<ResolversTypes['DecideCorrectionPayload'], ParentType, ContextType, RequireFields<MutationDecideCorrectionArgs, 'decision' | 'erase' | 'id'>>;
  decideDuplicate?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationDecideDuplicateArgs, 'decision' | 'importId' | 'row'>>;
  deleteAccount?: Resolver<ResolversTypes['DeleteAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'id'>>;
  deleteOwnAccount?: Resolver<ResolversTypes['DeleteAccountPayload'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['OwnAccount'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  eraseCorrection?: Resolver<ResolversTypes['EraseCorrectionPayload'], ParentType, ContextType, RequireFields<MutationEraseCorrectionArgs, 'id'>>;
  inviteAccount?: Resolver<ResolversTypes['InvitePayload'], ParentType, ContextType, RequireFields<MutationInviteAccountArgs, 'role'>>;
  mapImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationMapImportArgs, 'columns' | 'id'>>;
  mergePartners?: Resolver<ResolversTypes['MergePartnersPayload'], ParentType, ContextType, RequireFields<MutationMergePartnersArgs, 'keep' | 'merge'>>;
  proposeCorrection?: Resolver<ResolversTypes['ProposeCorrectionPayload'], ParentType, ContextType, RequireFields<MutationProposeCorrectionArgs, 'input'>>;
  proposePartner?: Resolver<ResolversTypes['ProposeCorrectionPayload'], ParentType, ContextType, RequireFields<MutationProposePartnerArgs, 'input'>>;
  recordCollaboration?: Resolver<ResolversTypes['RecordCollaborationPayload'], ParentType, ContextType, RequireFields<MutationRecordCollaborationArgs, 'input'>>;
  recordParticipation?: Resolver<ResolversTypes['RecordParticipationPayload'], ParentType, ContextType, RequireFields<MutationRecordParticipationArgs, 'input'>>;
  removeCollaboration?: Resolver<ResolversTypes['RemovePayload'], ParentType, ContextType, RequireFields<MutationRemoveCollaborationArgs, 'a' | 'b'>>;
  removeFact?: Resolver<ResolversTypes['RemovePayload'], ParentType, ContextType, RequireFields<MutationRemoveFactArgs, 'id'>>;
  removeParticipation?: Resolver<ResolversTypes['RemovePayload'], ParentType, ContextType, RequireFields<MutationRemoveParticipationArgs, 'event' | 'partner' | 'role'>>;
  removePasskey?: Resolver<ResolversTypes['RemovePasskeyPayload'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'id'>>;
  renameOwnAccount?: Resolver<ResolversTypes['RenamePayload'], ParentType, ContextType, RequireFields<MutationRenameOwnAccountArgs, 'name'>>;
  resetAccount?: Resolver<ResolversTypes['InvitePayload'], ParentType, ContextType, RequireFields<MutationResetAccountArgs, 'id'>>;
  retirePartner?: Resolver<ResolversTypes['RetirePartnerPayload'], ParentType, ContextType, RequireFields<MutationRetirePartnerArgs, 'id' | 'on'>>;
  revokeToken?: Resolver<ResolversTypes['OwnAccount'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'id'>>;
  saveEvent?: Resolver<ResolversTypes['SaveEventPayload'], ParentType, ContextType, RequireFields<MutationSaveEventArgs, 'input'>>;
  saveMeasure?: Resolver<ResolversTypes['SaveMeasurePayload'], ParentType, ContextType, RequireFields<MutationSaveMeasureArgs, 'input'>>;
  savePartner?: Resolver<ResolversTypes['SavePartnerPayload'], ParentType, ContextType, RequireFields<MutationSavePartnerArgs, 'input'>>;
  saveProposal?: Resolver<ResolversTypes['SaveProposalPayload'], ParentType, ContextType, RequireFields<MutationSaveProposalArgs, 'input'>>;
  setOwnPassword?: Resolver<ResolversTypes['SetPasswordPayload'], ParentType, ContextType, RequireFields<MutationSetOwnPasswordArgs, 'password'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'name' | 'password'>>;
  signInWithPasskey?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'response' | 'step'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeSnapshot?: Resolver<ResolversTypes['SnapshotPayload'], ParentType, ContextType, RequireFields<MutationTakeSnapshotArgs, 'projection' | 'title'>>;
  undoChange?: Resolver<ResolversTypes['UndoPayload'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'id'>>;
  withdrawInvitation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'id'>>;
};

export type NameRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameRefused'] = ResolversParentTypes['NameRefused']> = {
  fault?: Resolver<ResolversTypes['NameFault'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearestHelpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearestHelp'] = ResolversParentTypes['NearestHelp']> = {
  kilometres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  attendance?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  edgeKinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edgeSince?: Resolver<Array<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
  edgeSource?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  edgeTarget?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  edgeUntil?: Resolver<Array<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
  edgeWeight?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  firstSeen?: Resolver<Array<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
  groups?: Resolver<Array<Maybe<ResolversTypes['NodeGroup']>>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subkinds?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  totalEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  y?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type NetworkChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkChange'] = ResolversParentTypes['NetworkChange']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCounts'] = ResolversParentTypes['NetworkCounts']> = {
  counties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestComponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMetricsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkMetrics'] = ResolversParentTypes['NetworkMetrics']> = {
  averageClustering?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  betweenness?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  constraint?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  core?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  eigenvector?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  harmonic?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kindBrokerage?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  largestComponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageRank?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  participation?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  regionBrokerage?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampledSources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strength?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType, RequireFields<NetworkMetricsValuesArgs, 'by'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Company' | 'Event' | 'Forum' | 'Initiative' | 'Market' | 'Measure' | 'Organisation' | 'Problem' | 'Proposal' | 'Publication' | 'Region' | 'Series' | 'Source' | 'Topic' | 'WorkingGroup', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type OfferMeetsRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferMeetsRequest'] = ResolversParentTypes['OfferMeetsRequest']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suggestedOffers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OffersOnTopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OffersOnTopic'] = ResolversParentTypes['OffersOnTopic']> = {
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  activeIn?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  allianceRoles?: Resolver<Array<ResolversTypes['AllianceRole']>, ParentType, ContextType>;
  basedIn?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  carrierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outsideState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<OrganisationParticipationsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganisationTiesArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['PartnerTopic']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnAccount'] = ResolversParentTypes['OwnAccount']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromOrganisation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  tokens?: Resolver<Array<ResolversTypes['Token']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairAtEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PairAtEvent'] = ResolversParentTypes['PairAtEvent']> = {
  a?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairsAtEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PairsAtEvent'] = ResolversParentTypes['PairsAtEvent']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['PairAtEvent']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  __resolveType: TypeResolveFn<'Company' | 'Initiative' | 'Organisation', ParentType, ContextType>;
};

export type PartnerAtEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerAtEvent'] = ResolversParentTypes['PartnerAtEvent']> = {
  after?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastBefore?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerAtSeveralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerAtSeveral'] = ResolversParentTypes['PartnerAtSeveral']> = {
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PartnerFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerFacets'] = ResolversParentTypes['PartnerFacets']> = {
  categories?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  offersOn?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  outsideState?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  seeksOn?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  tookPart?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  withoutPlace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerRole'] = ResolversParentTypes['PartnerRole']> = {
  betweennessRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communitySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kindBrokerage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionBrokerage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampledSources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerSaved'] = ResolversParentTypes['PartnerSaved']> = {
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerTopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerTopic'] = ResolversParentTypes['PartnerTopic']> = {
  evidence?: Resolver<Array<ResolversTypes['TopicEvidence']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type PartnersInCommonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnersInCommon'] = ResolversParentTypes['PartnersInCommon']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PasskeyRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PasskeyRefused'] = ResolversParentTypes['PasskeyRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PasskeyStep'] = ResolversParentTypes['PasskeyStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PasswordRefused'] = ResolversParentTypes['PasswordRefused']> = {
  fault?: Resolver<ResolversTypes['PasswordFault'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  approaches?: Resolver<Array<ResolversTypes['Approach']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  collaboration?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  metAt?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  county?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceAnswer'] = ResolversParentTypes['PlaceAnswer']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type PlaceQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceQuestion'] = ResolversParentTypes['PlaceQuestion']> = {
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['PlaceAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PossibleDuplicatesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PossibleDuplicates'] = ResolversParentTypes['PossibleDuplicates']> = {
  candidates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  ascribedTo?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  ascribedTo?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeCorrectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeCorrectionPayload'] = ResolversParentTypes['ProposeCorrectionPayload']> = {
  __resolveType: TypeResolveFn<'CorrectionProposed' | 'InvalidInput' | 'PossibleDuplicates' | 'TooManyProposals', ParentType, ContextType>;
};

export type ProposedFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedField'] = ResolversParentTypes['ProposedField']> = {
  asInput?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  changedSince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ProposedSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedSource'] = ResolversParentTypes['ProposedSource']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountInvitations?: Resolver<Array<ResolversTypes['AccountInvitation']>, ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  collaborators?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QueryCollaboratorsArgs, 'first' | 'for'>>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  compareEvents?: Resolver<ResolversTypes['EventComparison'], ParentType, ContextType, RequireFields<QueryCompareEventsArgs, 'ids'>>;
  compareGroups?: Resolver<ResolversTypes['GroupComparison'], ParentType, ContextType, RequireFields<QueryCompareGroupsArgs, 'by' | 'kinds'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QueryCorrectionArgs, 'id'>>;
  correctionByToken?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QueryCorrectionByTokenArgs, 'token'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'level'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  growth?: Resolver<Array<ResolversTypes['GrowthPoint']>, ParentType, ContextType, RequireFields<QueryGrowthArgs, 'by'>>;
  growthTrend?: Resolver<ResolversTypes['GrowthTrend'], ParentType, ContextType, RequireFields<QueryGrowthTrendArgs, 'by'>>;
  impact?: Resolver<Array<ResolversTypes['ImpactChain']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'first' | 'skip'>>;
  impactLinksOf?: Resolver<Maybe<ResolversTypes['ImpactLinksOf']>, ParentType, ContextType, RequireFields<QueryImpactLinksOfArgs, 'id'>>;
  impactOf?: Resolver<Maybe<ResolversTypes['ImpactChain']>, ParentType, ContextType, RequireFields<QueryImpactOfArgs, 'id'>>;
  impactSummary?: Resolver<ResolversTypes['ImpactSummary'], ParentType, ContextType, Partial<QueryImpactSummaryArgs>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  imports?: Resolver<ResolversTypes['ImportConnection'], ParentType, ContextType, RequireFields<QueryImportsArgs, 'first'>>;
  invitationLink?: Resolver<Maybe<ResolversTypes['InvitationLink']>, ParentType, ContextType, RequireFields<QueryInvitationLinkArgs, 'secret'>>;
  invitations?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'first'>>;
  metrics?: Resolver<ResolversTypes['NetworkMetrics'], ParentType, ContextType, Partial<QueryMetricsArgs>>;
  metricsProgress?: Resolver<ResolversTypes['MetricsProgress'], ParentType, ContextType, Partial<QueryMetricsProgressArgs>>;
  myCorrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QueryMyCorrectionsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'layout' | 'projection'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  ownAccount?: Resolver<ResolversTypes['OwnAccount'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partnerRole?: Resolver<Maybe<ResolversTypes['PartnerRole']>, ParentType, ContextType, RequireFields<QueryPartnerRoleArgs, 'id'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'name'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  ranking?: Resolver<Array<ResolversTypes['RankedPartner']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  series?: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'id'>>;
  snapshots?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotsArgs, 'first' | 'skip'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'text'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RankedPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedPartner'] = ResolversParentTypes['RankedPartner']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  __resolveType: TypeResolveFn<'KnowsParticipants' | 'MetBefore' | 'OfferMeetsRequest' | 'OffersOnTopic' | 'PartnersInCommon' | 'SameRegion' | 'SameWorkingGroup' | 'TookPartOnTopic' | 'TopicsInCommon', ParentType, ContextType>;
};

export type RecordCollaborationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCollaborationPayload'] = ResolversParentTypes['RecordCollaborationPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PartnerSaved' | 'StaleRevision', ParentType, ContextType>;
};

export type RecordParticipationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordParticipationPayload'] = ResolversParentTypes['RecordParticipationPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PartnerSaved' | 'StaleRevision', ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<RegionEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nuts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionPartnerCountArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType, Partial<RegionTopicsArgs>>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovePasskeyPayload'] = ResolversParentTypes['RemovePasskeyPayload']> = {
  __resolveType: TypeResolveFn<'LastWayIn' | 'OwnAccount', ParentType, ContextType>;
};

export type RemovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovePayload'] = ResolversParentTypes['RemovePayload']> = {
  __resolveType: TypeResolveFn<'FactSaved' | 'InUse' | 'InvalidInput' | 'StaleRevision', ParentType, ContextType>;
};

export type RenamePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenamePayload'] = ResolversParentTypes['RenamePayload']> = {
  __resolveType: TypeResolveFn<'NameRefused' | 'OwnAccount', ParentType, ContextType>;
};

export type RetirePartnerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetirePartnerPayload'] = ResolversParentTypes['RetirePartnerPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PartnerSaved' | 'StaleRevision', ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SameRegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SameRegion'] = ResolversParentTypes['SameRegion']> = {
  neighbourOf?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SameWorkingGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SameWorkingGroup'] = ResolversParentTypes['SameWorkingGroup']> = {
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveEventPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveEventPayload'] = ResolversParentTypes['SaveEventPayload']> = {
  __resolveType: TypeResolveFn<'EventSaved' | 'InvalidInput' | 'StaleRevision', ParentType, ContextType>;
};

export type SaveMeasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveMeasurePayload'] = ResolversParentTypes['SaveMeasurePayload']> = {
  __resolveType: TypeResolveFn<'FactSaved' | 'InvalidInput' | 'StaleRevision', ParentType, ContextType>;
};

export type SavePartnerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavePartnerPayload'] = ResolversParentTypes['SavePartnerPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PartnerSaved' | 'PossibleDuplicates' | 'StaleRevision', ParentType, ContextType>;
};

export type SaveProposalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveProposalPayload'] = ResolversParentTypes['SaveProposalPayload']> = {
  __resolveType: TypeResolveFn<'FactSaved' | 'InvalidInput' | 'StaleRevision', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  alsoNamed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SetPasswordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetPasswordPayload'] = ResolversParentTypes['SetPasswordPayload']> = {
  __resolveType: TypeResolveFn<'CurrentPasswordWrong' | 'OwnAccount' | 'PasswordRefused' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  __resolveType: TypeResolveFn<'SignInRefused' | 'SignedIn' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['SnapshotFile']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['Projection'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  softwareVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnapshotFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotFile'] = ResolversParentTypes['SnapshotFile']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnapshotPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotPayload'] = ResolversParentTypes['SnapshotPayload']> = {
  __resolveType: TypeResolveFn<'SnapshotTaken' | 'SnapshotTooLarge' | 'TooManySnapshots', ParentType, ContextType>;
};

export type SnapshotTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotTaken'] = ResolversParentTypes['SnapshotTaken']> = {
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotTooLargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotTooLarge'] = ResolversParentTypes['SnapshotTooLarge']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StaleRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleRevision'] = ResolversParentTypes['StaleRevision']> = {
  changeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandsUnderLaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandsUnderLater'] = ResolversParentTypes['StandsUnderLater']> = {
  about?: Resolver<Array<ResolversTypes['ThingMention']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  importProgress?: SubscriptionResolver<ResolversTypes['ImportProgress'], "importProgress", ParentType, ContextType, RequireFields<SubscriptionImportProgressArgs, 'id'>>;
  networkChanged?: SubscriptionResolver<ResolversTypes['NetworkChange'], "networkChanged", ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TakenFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakenField'] = ResolversParentTypes['TakenField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  de?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThingMentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThingMention'] = ResolversParentTypes['ThingMention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  collaboration?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  metAt?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TokenCreatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenCreated'] = ResolversParentTypes['TokenCreated']> = {
  account?: Resolver<ResolversTypes['OwnAccount'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyInvitationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyInvitations'] = ResolversParentTypes['TooManyInvitations']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyProposalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyProposals'] = ResolversParentTypes['TooManyProposals']> = {
  retryAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManySnapshotsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManySnapshots'] = ResolversParentTypes['TooManySnapshots']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyTokensResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyTokens'] = ResolversParentTypes['TooManyTokens']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TookPartOnTopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TookPartOnTopic'] = ResolversParentTypes['TookPartOnTopic']> = {
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fieldOfAction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEvidence'] = ResolversParentTypes['TopicEvidence']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type TopicsInCommonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicsInCommon'] = ResolversParentTypes['TopicsInCommon']> = {
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload']> = {
  __resolveType: TypeResolveFn<'AlreadyUndone' | 'ChangeUndone' | 'StandsUnderLater', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  canRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
  signInWays?: Resolver<Array<ResolversTypes['SignInWay']>, ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup']> = {
  ascribedTo?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptPayload?: AcceptPayloadResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountDeleted?: AccountDeletedResolvers<ContextType>;
  AccountInvitation?: AccountInvitationResolvers<ContextType>;
  AddPasskeyPayload?: AddPasskeyPayloadResolvers<ContextType>;
  Adoption?: AdoptionResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceName?: AllianceNameResolvers<ContextType>;
  AllianceRole?: AllianceRoleResolvers<ContextType>;
  AlreadyDecided?: AlreadyDecidedResolvers<ContextType>;
  AlreadyUndone?: AlreadyUndoneResolvers<ContextType>;
  Approach?: ApproachResolvers<ContextType>;
  AttendanceCoverage?: AttendanceCoverageResolvers<ContextType>;
  BeginInvitedPasskeyPayload?: BeginInvitedPasskeyPayloadResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeAccountPayload?: ChangeAccountPayloadResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeUndone?: ChangeUndoneResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  ChangedThing?: ChangedThingResolvers<ContextType>;
  ChangedThingConnection?: ChangedThingConnectionResolvers<ContextType>;
  ChangedTie?: ChangedTieResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  ComparedEvent?: ComparedEventResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictStatement?: ConflictStatementResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionDecided?: CorrectionDecidedResolvers<ContextType>;
  CorrectionErased?: CorrectionErasedResolvers<ContextType>;
  CorrectionProposed?: CorrectionProposedResolvers<ContextType>;
  CountedKind?: CountedKindResolvers<ContextType>;
  CountedRegion?: CountedRegionResolvers<ContextType>;
  CountedTopic?: CountedTopicResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CreateTokenPayload?: CreateTokenPayloadResolvers<ContextType>;
  CurrentPasswordWrong?: CurrentPasswordWrongResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateStatement?: DateStatementResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideCorrectionPayload?: DecideCorrectionPayloadResolvers<ContextType>;
  DeleteAccountPayload?: DeleteAccountPayloadResolvers<ContextType>;
  Densification?: DensificationResolvers<ContextType>;
  EraseCorrectionPayload?: EraseCorrectionPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  EventComparison?: EventComparisonResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFigures?: EventFiguresResolvers<ContextType>;
  EventGroup?: EventGroupResolvers<ContextType>;
  EventOverlap?: EventOverlapResolvers<ContextType>;
  EventSaved?: EventSavedResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FactSaved?: FactSavedResolvers<ContextType>;
  FigureSpreads?: FigureSpreadsResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  GroupComparison?: GroupComparisonResolvers<ContextType>;
  GroupOverlap?: GroupOverlapResolvers<ContextType>;
  GrowthPoint?: GrowthPointResolvers<ContextType>;
  GrowthTrend?: GrowthTrendResolvers<ContextType>;
  ImpactChain?: ImpactChainResolvers<ContextType>;
  ImpactEnd?: ImpactEndResolvers<ContextType>;
  ImpactLink?: ImpactLinkResolvers<ContextType>;
  ImpactLinksOf?: ImpactLinksOfResolvers<ContextType>;
  ImpactStep?: ImpactStepResolvers<ContextType>;
  ImpactSummary?: ImpactSummaryResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportCandidate?: ImportCandidateResolvers<ContextType>;
  ImportChangedMeanwhile?: ImportChangedMeanwhileResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportDetail?: ImportDetailResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportEffectCount?: ImportEffectCountResolvers<ContextType>;
  ImportFileNeeded?: ImportFileNeededResolvers<ContextType>;
  ImportNotOpen?: ImportNotOpenResolvers<ContextType>;
  ImportPartner?: ImportPartnerResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportQuestionsOpen?: ImportQuestionsOpenResolvers<ContextType>;
  ImportRefusal?: ImportRefusalResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportSaved?: ImportSavedResolvers<ContextType>;
  ImportUnknown?: ImportUnknownResolvers<ContextType>;
  ImportValue?: ImportValueResolvers<ContextType>;
  InUse?: InUseResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationLink?: InvitationLinkResolvers<ContextType>;
  InvitePayload?: InvitePayloadResolvers<ContextType>;
  Invited?: InvitedResolvers<ContextType>;
  KnowsParticipants?: KnowsParticipantsResolvers<ContextType>;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  LastWayIn?: LastWayInResolvers<ContextType>;
  LaterCollaboration?: LaterCollaborationResolvers<ContextType>;
  LinkInvalid?: LinkInvalidResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MergePartnersPayload?: MergePartnersPayloadResolvers<ContextType>;
  MetBefore?: MetBeforeResolvers<ContextType>;
  MetricsProgress?: MetricsProgressResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameRefused?: NameRefusedResolvers<ContextType>;
  NearestHelp?: NearestHelpResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkChange?: NetworkChangeResolvers<ContextType>;
  NetworkCounts?: NetworkCountsResolvers<ContextType>;
  NetworkMetrics?: NetworkMetricsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferMeetsRequest?: OfferMeetsRequestResolvers<ContextType>;
  OffersOnTopic?: OffersOnTopicResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OwnAccount?: OwnAccountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairAtEvent?: PairAtEventResolvers<ContextType>;
  PairsAtEvent?: PairsAtEventResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerAtEvent?: PartnerAtEventResolvers<ContextType>;
  PartnerAtSeveral?: PartnerAtSeveralResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerFacets?: PartnerFacetsResolvers<ContextType>;
  PartnerRole?: PartnerRoleResolvers<ContextType>;
  PartnerSaved?: PartnerSavedResolvers<ContextType>;
  PartnerTopic?: PartnerTopicResolvers<ContextType>;
  PartnersInCommon?: PartnersInCommonResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyRefused?: PasskeyRefusedResolvers<ContextType>;
  PasskeyStep?: PasskeyStepResolvers<ContextType>;
  PasswordRefused?: PasswordRefusedResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceAnswer?: PlaceAnswerResolvers<ContextType>;
  PlaceQuestion?: PlaceQuestionResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  PossibleDuplicates?: PossibleDuplicatesResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposeCorrectionPayload?: ProposeCorrectionPayloadResolvers<ContextType>;
  ProposedField?: ProposedFieldResolvers<ContextType>;
  ProposedSource?: ProposedSourceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedPartner?: RankedPartnerResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RecordCollaborationPayload?: RecordCollaborationPayloadResolvers<ContextType>;
  RecordParticipationPayload?: RecordParticipationPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RemovePasskeyPayload?: RemovePasskeyPayloadResolvers<ContextType>;
  RemovePayload?: RemovePayloadResolvers<ContextType>;
  RenamePayload?: RenamePayloadResolvers<ContextType>;
  RetirePartnerPayload?: RetirePartnerPayloadResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  SameRegion?: SameRegionResolvers<ContextType>;
  SameWorkingGroup?: SameWorkingGroupResolvers<ContextType>;
  SaveEventPayload?: SaveEventPayloadResolvers<ContextType>;
  SaveMeasurePayload?: SaveMeasurePayloadResolvers<ContextType>;
  SavePartnerPayload?: SavePartnerPayloadResolvers<ContextType>;
  SaveProposalPayload?: SaveProposalPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetPasswordPayload?: SetPasswordPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotFile?: SnapshotFileResolvers<ContextType>;
  SnapshotPayload?: SnapshotPayloadResolvers<ContextType>;
  SnapshotTaken?: SnapshotTakenResolvers<ContextType>;
  SnapshotTooLarge?: SnapshotTooLargeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  StaleRevision?: StaleRevisionResolvers<ContextType>;
  StandsUnderLater?: StandsUnderLaterResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TakenField?: TakenFieldResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  ThingMention?: ThingMentionResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  TokenCreated?: TokenCreatedResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  TooManyInvitations?: TooManyInvitationsResolvers<ContextType>;
  TooManyProposals?: TooManyProposalsResolvers<ContextType>;
  TooManySnapshots?: TooManySnapshotsResolvers<ContextType>;
  TooManyTokens?: TooManyTokensResolvers<ContextType>;
  TookPartOnTopic?: TookPartOnTopicResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicEvidence?: TopicEvidenceResolvers<ContextType>;
  TopicsInCommon?: TopicsInCommonResolvers<ContextType>;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
};

