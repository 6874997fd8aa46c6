import type { Random } from "@buendnisgraph/graph/analysis/link-prediction/random";
import type { Facts, ParticipationFact, PartnerFact } from "@buendnisgraph/graph/model/facts";
import type { PlannedEvent } from "./example-events.ts";
import { exampleName, SORTS } from "./example-names.ts";

/** Share of partners on record without any event, as alliances list some. */
const NEVER_CAME = 0.06;
const WITHOUT_PLACE = 0.08;
const OUTSIDE_STATE = 0.02;
const FROM_THE_COUNTY = 0.6;
const FROM_NEXT_DOOR = 0.85;

export interface Attended {
  partners: PartnerFact[];
  participations: ParticipationFact[];
  /** Who was at each event, by its id. */
  present: Map<string, PartnerFact[]>;
}

/**
 * Lets the events happen one after the other: newcomers mostly from the county and next door, returners
 * the likelier the more often they came before. Everybody who is to come has come at the end.
 */
export function attend(
  frame: Facts,
  events: readonly PlannedEvent[],
  partners: number,
  random: Random,
): Attended {
  const made: PartnerFact[] = [];
  const participations: ParticipationFact[] = [];
  const present = new Map<string, PartnerFact[]>();
  const neighbours = neighboursOf(frame);
  /** Everyone as often as they came, all and by county. */
  const history: PartnerFact[] = [];
  const historyOf = new Map<string, PartnerFact[]>();
  const makePartner = partnerMaker(frame, random);
  let slots = events.reduce((sum, { size }) => sum + size, 0);
  let toCome = Math.round(partners * (1 - NEVER_CAME));

  for (const { fact, size, market } of events) {
    const wanted = Math.min(size, made.length + toCome);
    const fewest = Math.max(0, wanted - made.length);
    // Early events bring more newcomers than late ones, and the last bring who is left.
    const fair = (toCome / Math.max(1, slots)) * size * 1.6;
    const newcomers = Math.min(
      toCome,
      wanted,
      Math.max(fewest, Math.round(fair * (0.7 + 0.6 * random.next()))),
    );
    const here = new Set<PartnerFact>();
    for (let count = 0; count < newcomers; count++) {
      const county = homeCounty(fact.region, neighbours, random);
      const partner = makePartner(county, made.length + 1);
      made.push(partner);
      here.add(partner);
    }
    const near = fact.region ? (historyOf.get(fact.region) ?? []) : [];
    for (let tries = 0; here.size < wanted && tries < wanted * 12; tries++) {
      const pool = fact.scope !== "CENTRAL" && near.length > 0 && random.next() < 0.6 ? near : history;
      const partner = pool[Math.floor(random.next() * pool.length)];
      if (partner) here.add(partner);
    }
    for (const partner of here) {
      history.push(partner);
      if (!partner.region) continue;
      const known = historyOf.get(partner.region);
      if (known) known.push(partner);
      else historyOf.set(partner.region, [partner]);
    }
    toCome -= newcomers;
    slots -= size;
    const all = [...here];
    present.set(fact.id, all);
    participations.push(...rolesAt(fact.id, all, market, fact.sources, random));
  }
  while (made.length < partners)
    made.push(makePartner(homeCounty(null, neighbours, random), made.length + 1));
  return { partners: made, participations, present };
}

function rolesAt(
  event: string,
  partners: readonly PartnerFact[],
  market: boolean,
  sources: string[],
  random: Random,
): ParticipationFact[] {
  return partners.flatMap((partner, index) => {
    const roles: [role: string, wording: string][] = [["TOOK_PART", "Teilnahme"]];
    if (index === 0) roles[0] = ["ORGANISED", "Ausrichtung"];
    else if (random.next() < 0.06) roles.push(["SPOKE", "Vortrag"]);
    if (market && random.next() < 0.18) roles.push(["EXHIBITED", "Stand auf dem Markt der Möglichkeiten"]);
    return roles.map(([role, wording]) => ({
      partner: partner.id,
      event,
      role,
      wording,
      present: true,
      sources,
    }));
  });
}

function partnerMaker(frame: Facts, random: Random) {
  const draws = SORTS.flatMap((sort) => Array.from({ length: sort.weight }, () => sort));
  const placesOf = new Map<string, Facts["municipalities"]>();
  for (const place of frame.municipalities) {
    const known = placesOf.get(place.county);
    if (known) known.push(place);
    else placesOf.set(place.county, [place]);
  }
  return (county: string, number: number): PartnerFact => {
    const sort = draws[Math.floor(random.next() * draws.length)];
    if (!sort) throw new RangeError("there is no sort of partner");
    const chance = random.next();
    const places = placesOf.get(county) ?? [];
    const place = places[Math.floor(random.next() * places.length)];
    const placed = chance > WITHOUT_PLACE + OUTSIDE_STATE ? place : undefined;
    const outside = chance < OUTSIDE_STATE;
    const name = exampleName(sort, placed?.name ?? (outside ? "Fernstadt" : "Irgendwo"), number, random);
    return {
      id: `beispiel-partner-${number}`,
      name,
      otherNames: random.next() < 0.05 ? [`Muster-Kurzname ${number}`] : [],
      kind: sort.kind,
      category: sort.category,
      carrierName: null,
      place: placed?.name ?? (outside ? "Fernstadt" : null),
      placeBasis: placed || outside ? "erfunden" : null,
      latitude: placed?.latitude ?? null,
      longitude: placed?.longitude ?? null,
      region: placed ? county : null,
      outsideState: outside,
      sources: [],
    };
  };
}

function homeCounty(region: string | null, neighbours: Map<string, string[]>, random: Random): string {
  const all = [...neighbours.keys()];
  const anywhere = all[Math.floor(random.next() * all.length)] ?? "";
  const chance = random.next();
  if (region === null || chance > FROM_NEXT_DOOR) return anywhere;
  if (chance < FROM_THE_COUNTY) return region;
  const near = neighbours.get(region) ?? [];
  return near[Math.floor(random.next() * near.length)] ?? region;
}

function neighboursOf(frame: Facts): Map<string, string[]> {
  const neighbours = new Map(
    frame.regions.filter(({ level }) => level === "COUNTY").map(({ id }): [string, string[]] => [id, []]),
  );
  for (const { a, b } of frame.neighbours) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
}
