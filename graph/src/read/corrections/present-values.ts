import { canonical } from "../../model/change.ts";
import type { Correction, FieldValues } from "../../model/correction.ts";
import { type DatePrecision, type Day, parseSpan } from "../../model/dates.ts";
import type { Store } from "../../store/store.ts";
import { eventsById } from "../events-by-id.ts";
import { partnersById } from "../partners-by-id.ts";
import type { EventShape, OfferShape, PartnerShape } from "../shapes.ts";

/** What is on record now, by the names of the inputs; empty for what has no fields to propose, or is gone. */
export async function presentValues(store: Store, about: Correction["about"]): Promise<FieldValues> {
  if (about?.label === "Partner") {
    const partner = (await partnersById(store, [about.id])).get(about.id);
    return partner ? valuesOfPartner(partner) : {};
  }
  if (about?.label === "Event") {
    const event = (await eventsById(store, [about.id])).get(about.id);
    return event ? valuesOfEvent(event) : {};
  }
  return {};
}

function valuesOfPartner(partner: PartnerShape): FieldValues {
  const { name, otherNames, kind, category, carrierName, summary, website, email, phone, place } = partner;
  return {
    ...{ name, otherNames, kind, category, carrierName, summary, website, email, phone, place },
    basedIn: partner.basedIn?.id ?? null,
    outsideState: partner.outsideState,
    activeIn: partner.activeIn?.map(({ id }) => id).sort() ?? [],
    offers: partner.offers?.map(valueOfOffer) ?? [],
    seeks: partner.seeks?.map(valueOfOffer) ?? [],
  };
}

function valueOfOffer({ id, text, topics }: OfferShape) {
  return { id, text, topics: topics.map((topic) => topic.id) };
}

function valuesOfEvent(event: EventShape): FieldValues {
  const { kind, scope, title, shortLabel, place, venue, gathering, note } = event;
  return {
    ...{ kind, scope, title, shortLabel, place, venue, gathering, note },
    date: writtenSpan(event.startsOn, event.endsOn, event.datePrecision),
    region: event.region?.id ?? null,
    outsideState: event.outsideState ?? false,
    topics: event.topics?.map(({ id }) => id).sort() ?? [],
    series: event.series?.id ?? null,
    market: event.market ? { title: event.market.title } : null,
  };
}

/** As the inputs write a date: `2016-03-16`, `2016-03`, `2016`, or two of them joined with `/`. */
function writtenSpan(startsOn: Day | null, endsOn: Day | null, precision: DatePrecision): string {
  const length = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 }[precision];
  const first = startsOn?.slice(0, length) ?? "";
  const last = (endsOn ?? startsOn)?.slice(0, length) ?? "";
  return first === last ? first : `${first}/${last}`;
}

/** Whether two values of a field say the same: order in sets, ids of offers and what is empty do not matter. */
export function isSameValue(name: string, left: unknown, right: unknown): boolean {
  return canonical(comparable(name, left)) === canonical(comparable(name, right));
}

function comparable(name: string, value: unknown): unknown {
  if (value === null || value === undefined || value === "") return null;
  // Where nothing is said, it lies within the state.
  if (name === "outsideState" && value === false) return null;
  if (name === "date") return parseSpan(String(value)) ?? value;
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return null;
  const parts = value.map((part) =>
    part && typeof part === "object" && "id" in part ? { ...part, id: null } : part,
  );
  return parts.map(canonical).sort();
}
