import type { PartnersSearch } from "../../app/search-params.ts";
import type { PartnerFilter, PartnerOrder } from "../../gql/graphql.ts";

/** What an address asks for, as the API takes it. */
export function filterOf(search: PartnersSearch): PartnerFilter {
  const { regions, near, km } = search;
  return {
    kinds: search.kinds ?? null,
    categories: search.categories ?? null,
    regions: regions ?? null,
    // Both mean nothing without a region; left out, they make no other question of the same one.
    regionBasis: regions ? (search.basis ?? null) : null,
    neighboursToo: regions && search.neighbours ? true : null,
    near: near ? { place: near, km: km ? Number(km) : null } : null,
    topics: search.topics ?? null,
    events: search.events ?? null,
    roles: search.roles ?? null,
    tookPart: search.took ?? null,
    offers: search.offers ? true : null,
    seeks: search.seeks ? true : null,
    offersOn: search.offersOn ?? null,
    seeksOn: search.seeksOn ?? null,
    firstSeen: spanOf(search.firstFrom, search.firstTo),
    lastSeen: spanOf(search.lastFrom, search.lastTo),
    text: search.text ?? null,
  };
}

/** The order asked for; by distance only where a place says from where. */
export function orderOf({ order, near }: PartnersSearch): PartnerOrder {
  return order === undefined || (order === "DISTANCE" && !near) ? "NAME" : order;
}

/** Takes every filter back and leaves the order, the view, the language and the day as they are. */
export const NO_FILTER = {
  regions: undefined,
  neighbours: undefined,
  basis: undefined,
  near: undefined,
  km: undefined,
  kinds: undefined,
  categories: undefined,
  topics: undefined,
  offersOn: undefined,
  seeksOn: undefined,
  roles: undefined,
  took: undefined,
  events: undefined,
  offers: undefined,
  seeks: undefined,
  firstFrom: undefined,
  firstTo: undefined,
  lastFrom: undefined,
  lastTo: undefined,
  text: undefined,
} as const satisfies Partial<PartnersSearch>;

/** The filters of which several values may be chosen: any of them will do. */
export type ListFilter = "kinds" | "categories" | "topics" | "offersOn" | "seeksOn" | "roles" | "events";

/** The change that adds a value to a filter, or takes it back where it is chosen. */
export function toggled(search: PartnersSearch, name: ListFilter, value: string): Partial<PartnersSearch> {
  const chosen: readonly string[] = search[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { [name]: next.length > 0 ? next : undefined };
}

function spanOf(from: string | undefined, to: string | undefined): PartnerFilter["firstSeen"] {
  return from || to ? { from: from ?? null, to: to ?? null } : null;
}
