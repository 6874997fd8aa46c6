import { type Random, seededRandom } from "@buendnisgraph/graph/analysis/link-prediction/random";
import type {
  CollaborationFact,
  Facts,
  OfferFact,
  PartnerFact,
  SourceFact,
  StatementFact,
} from "@buendnisgraph/graph/model/facts";
import { type PlannedEvent, planEvents } from "./example-events.ts";
import { exampleImpact, later } from "./example-impact.ts";
import { TEXTS } from "./example-names.ts";
import { attend } from "./example-partners.ts";

/** Participations a partner on average; with the collaborations about five ties, whatever the size. */
const PARTICIPATIONS_A_PARTNER = 4.4;
const COLLABORATIONS_A_PARTNER = 0.6;
const OFFERS_A_PARTNER = 0.35;

/**
 * A made-up alliance that grows by conference, in the frame of real regions and topics. The same size and
 * seed give the same facts; every name and source says that it is an example.
 */
export function exampleFacts(frame: Facts, { partners, seed }: { partners: number; seed: number }): Facts {
  const random = seededRandom(seed);
  const events = planEvents(frame, partners * PARTICIPATIONS_A_PARTNER, random);
  const sources = events.map(({ fact }, index): SourceFact => {
    const id = `beispielquelle-${index + 1}`;
    fact.sources = [id];
    return {
      id,
      url: `https://example.org/${fact.id}`,
      title: "Erfundene Quelle",
      publisher: "Beispieldaten",
      readOn: "2026-01-01",
    };
  });
  const { partners: made, participations, present } = attend(frame, events, partners, random);
  const impact = exampleImpact(frame, events, present, random);
  const dated = events.map(({ fact }) => fact).filter(({ startsOn }) => startsOn !== null);
  return {
    ...frame,
    ...impact,
    alliance: {
      ...frame.alliance,
      name: "Beispielbündnis (erfunden)",
      summaryDe: "Ein erfundenes Bündnis mit erfundenen Partnern: zum Ausprobieren.",
      summaryEn: "A made-up alliance with made-up partners: to try things out.",
      founding: dated[0]?.id ?? null,
      sources: [],
    },
    sources,
    partners: made,
    events: events.map(({ fact }) => fact),
    markets: events
      .filter(({ market }) => market)
      .map(({ fact }) => ({
        id: `${fact.id}-markt`,
        event: fact.id,
        title: "Beispielmarkt der Möglichkeiten",
        sources: fact.sources,
      })),
    participations,
    allianceRoles: made.slice(0, Math.ceil(partners * 0.3)).map(({ id }, index) => ({
      partner: id,
      role: index < 5 ? ("CARRIES" as const) : ("SUPPORTS" as const),
      wording: index < 5 ? "Träger" : "Unterstützung",
      sources: [],
    })),
    mentions: random.some(made, partners * 0.05).map(({ id }, index) => ({
      partner: id,
      wording: "Rundbrief (erfunden)",
      on: later("2016-01-15", index % 3_000),
      onPrecision: "DAY" as const,
      sources: sources[0] ? [sources[0].id] : [],
    })),
    collaborations: collaborations(events, present, partners * COLLABORATIONS_A_PARTNER, random),
    offers: offers(frame, made, partners * OFFERS_A_PARTNER, random),
    publications: random.some(events, events.length * 0.1).map(({ fact }) => ({
      id: `${fact.id}-bericht`,
      title: `Bericht zu ${fact.shortLabel} (erfunden)`,
      format: "PDF",
      size: 1.2,
      url: `https://example.org/${fact.id}.pdf`,
      event: fact.id,
      sources: fact.sources,
    })),
    statements: statements(frame.alliance.id, events, present, partners, random),
  };
}

/** Some of those who met work together later; some of it ends. */
function collaborations(
  events: readonly PlannedEvent[],
  present: ReadonlyMap<string, readonly PartnerFact[]>,
  most: number,
  random: Random,
): CollaborationFact[] {
  const pairs = new Map<string, CollaborationFact>();
  for (let tries = 0; pairs.size < most && tries < most * 4; tries++) {
    const event = events[Math.floor(random.next() * events.length)]?.fact;
    const [first, second] = random.some(event ? (present.get(event.id) ?? []) : [], 2);
    if (!event || !first || !second) continue;
    const [a, b] = first.id < second.id ? [first.id, second.id] : [second.id, first.id];
    const since = later(event.startsOn, 10 + random.next() * 700);
    pairs.set(`${a} ${b}`, {
      a,
      b,
      text: "gemeinsames Vorhaben (erfunden)",
      validFrom: since,
      validTo: random.next() < 0.2 ? later(since, 200 + random.next() * 1_000) : null,
      sincePrecision: since === null ? "UNKNOWN" : "DAY",
      sources: event.sources,
    });
  }
  return [...pairs.values()];
}

function offers(frame: Facts, partners: readonly PartnerFact[], most: number, random: Random): OfferFact[] {
  return random.some(partners, most).map(({ id }, index): OfferFact => {
    const topic = frame.topics[Math.floor(random.next() * frame.topics.length)];
    const direction = random.next() < 0.6 ? "OFFERS" : "SEEKS";
    const text = direction === "OFFERS" ? TEXTS.offer : TEXTS.request;
    return {
      id: `beispielangebot-${index + 1}`,
      partner: id,
      direction,
      textDe: text.de(topic?.nameDe ?? ""),
      textEn: text.en(topic?.nameEn ?? ""),
      topics: topic ? [topic.id] : [],
      sources: [],
    };
  });
}

/** More were there than are on record, and sources do not agree how many. */
function statements(
  alliance: string,
  events: readonly PlannedEvent[],
  present: ReadonlyMap<string, readonly PartnerFact[]>,
  partners: number,
  random: Random,
): StatementFact[] {
  const made: Omit<StatementFact, "id" | "position">[] = [];
  for (const { fact, market } of events) {
    const recorded = present.get(fact.id)?.length ?? 0;
    const base = {
      subject: fact.id,
      on: fact.startsOn,
      onPrecision: fact.datePrecision,
      whom: "persons",
      sources: fact.sources,
    };
    if (random.next() < 0.85) {
      const stated = Math.max(10, Math.round((recorded * (1.5 + 3 * random.next())) / 10) * 10);
      made.push({
        ...base,
        text: `rund ${stated} (erfunden)`,
        number: stated,
        bound: "ABOUT",
        of: "PRESENT",
        preferred: true,
      });
      if (random.next() < 0.3) {
        const other = stated + 10 * (1 + Math.floor(random.next() * 5));
        made.push({
          ...base,
          text: `über ${other} (erfunden)`,
          number: other,
          bound: "MORE_THAN",
          of: "PRESENT",
          preferred: false,
        });
      }
    }
    if (market) {
      const stands = 5 + Math.floor(random.next() * 40);
      made.push({
        ...base,
        subject: `${fact.id}-markt`,
        whom: null,
        text: `${stands} Stände (erfunden)`,
        number: stands,
        bound: "EXACT",
        of: "STANDS",
        preferred: true,
      });
    }
  }
  for (let year = 2016; year <= 2026; year++) {
    const number = Math.round((partners * Math.sqrt((year - 2015) / 11) * 1.3) / 10) * 10;
    made.push({
      subject: alliance,
      text: `mehr als ${number} (erfunden)`,
      number,
      bound: "MORE_THAN",
      of: "SUPPORTERS",
      whom: "organisations",
      on: `${year}-01-01`,
      onPrecision: "YEAR",
      preferred: true,
      sources: [],
    });
  }
  return made.map((statement, position) => ({
    ...statement,
    id: `beispielangabe-${position + 1}`,
    position,
  }));
}
