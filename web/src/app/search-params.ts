import { z } from "zod";

// Compiling checks with `new Function` is what the page's content policy forbids.
z.config({ jitless: true });

/**
 * What the address holds. Lists are joined with commas, so that an address can be read and written by hand;
 * a value that makes no sense is dropped, not an error.
 */
const list = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
    z.array(z.string()),
  )
  .optional()
  .catch(undefined);

/** A list of known values; those that are none are dropped. */
const someOf = <Value extends string>(...values: [Value, ...Value[]]) =>
  list
    .transform((all) => {
      const known = all?.filter((value): value is Value => (values as readonly string[]).includes(value));
      return known?.length ? known : undefined;
    })
    .optional();

const oneOf = <Value extends string>(...values: [Value, ...Value[]]) =>
  z.enum(values).optional().catch(undefined);
const someText = z.string().min(1).max(200).optional().catch(undefined);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);

/** Kept on every page. */
export const everywhere = z.object({
  lang: oneOf("de", "en"),
  asOf: day,
  /** Without the shell, for the frame of another site. */
  embed: oneOf("1"),
});

/** What is to be corrected, by its id and name; without an id a partner proposes itself: its name, region and topic, if any. */
export const proposeSearch = everywhere.extend({
  about: someText,
  name: someText,
  region: someText,
  topic: someText,
});

/** The kinds of change, in the order the history offers them. */
export const CHANGE_KINDS = [
  "SAVE_PARTNER",
  "RETIRE_PARTNER",
  "MERGE_PARTNERS",
  "SAVE_EVENT",
  "RECORD_PARTICIPATION",
  "RECORD_COLLABORATION",
  "SAVE_CONTRIBUTION",
  "SAVE_MEASURE",
  "REMOVE",
  "IMPORT",
  "UNDO",
] as const;

/** The history: of one thing, of one import, of one kind of change. */
export const historySearch = everywhere.extend({
  of: someText,
  import: someText,
  kind: oneOf(...CHANGE_KINDS),
});

/** The metrics that partners can be ranked, sized and coloured by. */
export const CENTRALITIES = [
  "DEGREE",
  "STRENGTH",
  "BETWEENNESS",
  "HARMONIC",
  "EIGENVECTOR",
  "PAGERANK",
  "CORE",
  "PARTICIPATION",
  "CONSTRAINT",
  "REGION_BROKERAGE",
  "KIND_BROKERAGE",
] as const;

/** As sizes were once written in addresses. */
const EARLIER_SIZES: Readonly<Record<string, string>> = {
  betweenness: "BETWEENNESS",
  brokerage: "REGION_BROKERAGE",
};

/** The network page: filters, what is seen of it, and how. */
export const networkSearch = everywhere.extend({
  layout: oneOf("map", "time"),
  projection: oneOf("partners"),
  /** What colour and size of partners tell, unless kind and ties. */
  colour: oneOf("community", ...CENTRALITIES),
  size: z.preprocess(
    (value) => EARLIER_SIZES[String(value)] ?? value,
    z.enum(CENTRALITIES).optional().catch(undefined),
  ),
  regions: list,
  kinds: list,
  categories: list,
  topics: list,
  eventKinds: list,
  scope: oneOf("CENTRAL", "REGIONAL"),
  selected: someText,
  expanded: list,
  hidden: list,
  /** `id:x:y` of nodes that were put somewhere by hand. */
  pinned: list,
  /** `x,y,zoom` of the middle of the picture. */
  camera: z
    .string()
    .regex(/^-?[\d.]+,-?[\d.]+,[\d.]+$/)
    .optional()
    .catch(undefined),
});
export type NetworkSearch = z.infer<typeof networkSearch>;

/** The list of partners: a parameter a filter (pages/partners/partner-filter.ts), the order, and what a narrow screen shows. */
export const partnersSearch = everywhere.extend({
  regions: list,
  neighbours: oneOf("yes"),
  basis: oneOf("BASED", "ACTIVE"),
  /** A place and how many kilometres around it; without them it only orders. */
  near: someText,
  km: oneOf("10", "25", "50", "100"),
  kinds: someOf("ORGANISATION", "INITIATIVE", "COMPANY"),
  categories: list,
  topics: list,
  offersOn: list,
  seeksOn: list,
  roles: someOf(
    "ORGANISED",
    "HOSTED",
    "TOOK_PART",
    "SPOKE",
    "PANEL",
    "CONTRIBUTED",
    "EXHIBITED",
    "WON",
    "PROJECT_PARTNER",
    "DONATED",
    "VISITED",
    "RECEIVED",
    "INITIATED",
  ),
  took: oneOf("ANY_CONFERENCE", "ANY_EVENT", "NO_CONFERENCE", "NONE_RECORDED"),
  events: list,
  offers: oneOf("yes"),
  seeks: oneOf("yes"),
  firstFrom: day,
  firstTo: day,
  lastFrom: day,
  lastTo: day,
  text: someText,
  order: oneOf("NAME", "DEGREE", "LAST_SEEN", "FIRST_SEEN", "DISTANCE"),
  view: oneOf("map"),
});
export type PartnersSearch = z.infer<typeof partnersSearch>;

export const eventsSearch = everywhere.extend({
  kinds: list,
  scope: oneOf("CENTRAL", "REGIONAL"),
  topics: list,
  regions: list,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  text: someText,
  /** Chosen for comparison. */
  pick: list,
});
export type EventsSearch = z.infer<typeof eventsSearch>;

/** The page of comparison: some events, or groups of conferences or of all events. */
export const compareSearch = everywhere.extend({
  events: list,
  by: oneOf("scope", "topic", "year"),
  of: oneOf("all"),
});
export type CompareSearch = z.infer<typeof compareSearch>;

export const regionSearch = everywhere.extend({ topics: list, kinds: list });
export type RegionSearch = z.infer<typeof regionSearch>;

export const pathsSearch = everywhere.extend({ from: someText, to: someText });
export type PathsSearch = z.infer<typeof pathsSearch>;

export const collaboratorsSearch = everywhere.extend({
  for: someText,
  regions: list,
  topics: list,
  offersOn: list,
  kinds: list,
});
export type CollaboratorsSearch = z.infer<typeof collaboratorsSearch>;

/** The page of gaps: what the table shows, and what is chosen in it. */
export const gapsSearch = everywhere.extend({
  level: oneOf("district"),
  measure: oneOf("events", "per100k", "last"),
  order: oneOf("emptiest"),
  topic: someText,
  region: someText,
});
export type GapsSearch = z.infer<typeof gapsSearch>;

export const growthSearch = everywhere.extend({
  by: oneOf("MONTH", "QUARTER", "YEAR"),
  region: someText,
  kind: oneOf("ORGANISATION", "INITIATIVE", "COMPANY"),
  topic: someText,
  from: day,
  to: day,
});
export type GrowthSearch = z.infer<typeof growthSearch>;

export const rolesSearch = everywhere.extend({
  by: oneOf(...CENTRALITIES),
  region: someText,
  kind: oneOf("ORGANISATION", "INITIATIVE", "COMPANY"),
  topic: someText,
  all: oneOf("yes"),
});
export type RolesSearch = z.infer<typeof rolesSearch>;

export const impactSearch = everywhere.extend({
  event: someText,
  topic: someText,
  adoptedBy: someText,
  /** With the day of the view a period. */
  from: day,
  view: oneOf("list"),
  /** How many chains are shown. */
  more: z
    .string()
    .regex(/^(\d{1,2}|100)$/)
    .optional()
    .catch(undefined),
});
export type ImpactSearch = z.infer<typeof impactSearch>;

export const invitationsSearch = everywhere.extend({ event: someText, topic: someText, region: someText });
export type InvitationsSearch = z.infer<typeof invitationsSearch>;

/** What is handed in: a list of what, and for which event. */
export const importStartSearch = everywhere.extend({
  as: oneOf("ATTENDANCE", "STANDS", "PARTNERS", "CONFERENCES", "COLLABORATIONS", "PROPOSALS"),
  event: someText,
});

/** A list on its way in: the step, which rows are shown and what they say, and which question is open. */
export const importSearch = everywhere.extend({
  step: oneOf("columns", "preview", "settle", "commit", "result"),
  show: oneOf("open", "NEW", "MATCHED", "POSSIBLE_DUPLICATE", "UNCHANGED", "REJECTED"),
  text: someText,
  ask: someText,
});

/** Signing in: the page to open afterwards, and what the organisation's sign-in came back with. */
export const signInSearch = everywhere.extend({
  to: z.string().max(4_000).optional().catch(undefined),
  problem: oneOf("unreachable", "refused", "often", "unset"),
});

/** The partner that another one is to be made one with. */
export const mergeSearch = everywhere.extend({ with: someText });

/** What a new proposal or the like begins with. */
export const newProposalSearch = everywhere.extend({
  type: oneOf("PROPOSAL", "PROBLEM", "FORUM", "WORKING_GROUP"),
  event: someText,
});

export const newMeasureSearch = everywhere.extend({ event: someText });

export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const text = Array.isArray(value)
      ? value.join(",")
      : value === undefined || value === null
        ? ""
        : String(value);
    return text === ""
      ? []
      : [
          `${encodeURIComponent(name)}=${encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":")}`,
        ];
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
