import type { PartnersFilter } from "@buendnisgraph/graph/read/partner-filter";
import { placeById } from "@buendnisgraph/graph/read/places";
import { prefixQuery } from "@buendnisgraph/graph/read/search";
import type { Store } from "@buendnisgraph/graph/store/store";
import type { RequestContext } from "../../context.ts";
import { listOrNull, textWithin, within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { InputMaybe, PartnerFilter } from "../generated.ts";
import { knownIds } from "../known-ids.ts";

const LONGEST_TEXT = 200;
const LONGEST_RADIUS_KM = 500;

/** The filter as the reads take it; BAD_USER_INPUT names what of it does not exist. */
export async function toFilter(
  filter: InputMaybe<PartnerFilter> | undefined,
  { store, load }: RequestContext,
): Promise<PartnersFilter> {
  const [near] = await Promise.all([
    toNear(filter?.near, store),
    knownIds(load, "Region", "filter.regions", filter?.regions),
    knownIds(load, "Topic", "filter.topics", filter?.topics),
    knownIds(load, "Topic", "filter.offersOn", filter?.offersOn),
    knownIds(load, "Topic", "filter.seeksOn", filter?.seeksOn),
    knownIds(load, "Event", "filter.events", filter?.events),
  ]);
  return {
    ids: filter?.ids ? [...filter.ids] : null,
    kinds: listOrNull(filter?.kinds),
    categories: listOrNull(filter?.categories),
    regions: listOrNull(filter?.regions),
    regionBasis: filter?.regionBasis ?? null,
    neighboursToo: filter?.neighboursToo ?? false,
    near,
    topics: listOrNull(filter?.topics),
    events: listOrNull(filter?.events),
    roles: listOrNull(filter?.roles),
    tookPart: filter?.tookPart ?? null,
    offers: filter?.offers ?? null,
    seeks: filter?.seeks ?? null,
    offersOn: listOrNull(filter?.offersOn),
    seeksOn: listOrNull(filter?.seeksOn),
    firstSeen: toSpan(filter?.firstSeen),
    lastSeen: toSpan(filter?.lastSeen),
    withoutRegion: filter?.withoutRegion ?? null,
    text: toQuery(filter?.text),
  };
}

async function toNear(near: PartnerFilter["near"], store: Store): Promise<PartnersFilter["near"]> {
  if (!near) return null;
  const place = await placeById(store, near.place);
  if (!place) throw badInput("filter.near.place", `There is no place "${near.place.slice(0, 100)}".`);
  const km = near.km ?? null;
  if (km !== null) within("filter.near.km", km, 1, LONGEST_RADIUS_KM);
  return { latitude: place.latitude, longitude: place.longitude, km };
}

function toSpan(span: PartnerFilter["firstSeen"]): PartnersFilter["firstSeen"] {
  return span?.from || span?.to ? { from: span.from ?? null, to: span.to ?? null } : null;
}

/** A text without a letter or digit is in no name: the query then finds nothing. */
function toQuery(value: InputMaybe<string> | undefined): string | null {
  const text = textWithin("filter.text", value, LONGEST_TEXT);
  return text === null ? null : prefixQuery(text) || "nothing\\ like\\ it";
}
