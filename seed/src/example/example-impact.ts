import type { Random } from "@buendnisgraph/graph/analysis/link-prediction/random";
import type {
  AdoptionFact,
  ContributionFact,
  Facts,
  MeasureFact,
  PartnerFact,
} from "@buendnisgraph/graph/model/facts";
import type { PlannedEvent } from "./example-events.ts";
import { TEXTS } from "./example-names.ts";

export interface Impact {
  contributions: ContributionFact[];
  adoptions: AdoptionFact[];
  measures: MeasureFact[];
}

/**
 * What came of the conferences: working group → problem → proposal → who took it up → measure. Most chains
 * break off somewhere, as they do; some are whole.
 */
export function exampleImpact(
  frame: Facts,
  events: readonly PlannedEvent[],
  present: ReadonlyMap<string, readonly PartnerFact[]>,
  random: Random,
): Impact {
  const impact: Impact = { contributions: [], adoptions: [], measures: [] };
  for (const { fact } of events) {
    if (fact.kind !== "CONFERENCE" || random.next() > 0.6) continue;
    const groups = 1 + Math.floor(random.next() * 3);
    for (let group = 1; group <= groups; group++) {
      addGroup(impact, frame, fact, present.get(fact.id) ?? [], group, random);
    }
    if (random.next() < 0.1) impact.measures.push(measureOf(frame, fact, fact.id, `${fact.id}-m`, random));
  }
  return impact;
}

function addGroup(
  { contributions, adoptions, measures }: Impact,
  frame: Facts,
  event: PlannedEvent["fact"],
  partners: readonly PartnerFact[],
  number: number,
  random: Random,
): void {
  const topic = frame.topics.find(({ id }) => id === event.topics[0]);
  const [de, en] = [topic?.nameDe ?? "", topic?.nameEn ?? ""];
  const base = { event: event.id, topics: event.topics, sources: event.sources };
  const some = (most: number) => random.some(partners, most).map(({ id }) => id);
  const problems = random.next() < 0.85 ? 1 + Math.floor(random.next() * 2) : 0;
  const discusses: string[] = [];
  for (let problem = 1; problem <= problems; problem++) {
    const problemId = `${event.id}-g${number}-p${problem}`;
    const text = TEXTS.problem[Math.floor(random.next() * TEXTS.problem.length)] ?? TEXTS.problem[0];
    discusses.push(problemId);
    contributions.push({
      ...base,
      id: problemId,
      label: "Problem",
      kind: null,
      textDe: text.de(de),
      textEn: text.en(en),
      by: some(random.next() * 2),
      discusses: [],
      answers: [],
    });
    if (random.next() > 0.8) continue;
    const proposalId = `${problemId}-v`;
    const wording = TEXTS.proposal[Math.floor(random.next() * TEXTS.proposal.length)] ?? TEXTS.proposal[0];
    contributions.push({
      ...base,
      id: proposalId,
      label: "Proposal",
      kind: random.next() < 0.7 ? "PROPOSAL" : "DEMAND",
      textDe: wording.de(de),
      textEn: wording.en(en),
      by: some(3),
      discusses: [],
      answers: [problemId],
    });
    if (random.next() > 0.5) continue;
    for (const partner of some(1 + random.next() * 4)) {
      adoptions.push({
        partner,
        proposal: proposalId,
        wording: "in die eigene Arbeit übernommen (erfunden)",
        on: later(event.startsOn, 30 + random.next() * 570),
        onPrecision: event.startsOn === null ? "UNKNOWN" : "DAY",
        sources: event.sources,
      });
    }
    if (random.next() < 0.3) measures.push(measureOf(frame, event, proposalId, `${proposalId}-m`, random));
  }
  contributions.push({
    ...base,
    id: `${event.id}-g${number}`,
    label: "WorkingGroup",
    kind: null,
    textDe: TEXTS.group.de(de, event.place ?? ""),
    textEn: TEXTS.group.en(en, event.place ?? ""),
    by: some(4),
    discusses,
    answers: [],
  });
}

function measureOf(
  frame: Facts,
  event: PlannedEvent["fact"],
  follows: string,
  id: string,
  random: Random,
): MeasureFact {
  const topic = frame.topics.find((one) => one.id === event.topics[0]);
  const startsOn = later(event.startsOn, 90 + random.next() * 700);
  return {
    id,
    titleDe: TEXTS.measure.de(topic?.nameDe ?? "", event.place ?? ""),
    titleEn: TEXTS.measure.en(topic?.nameEn ?? "", event.place ?? ""),
    startsOn,
    datePrecision: startsOn === null ? "UNKNOWN" : "DAY",
    amount: random.next() < 0.4 ? 50_000 * (1 + Math.floor(random.next() * 40)) : null,
    announced: random.next() < 0.3,
    follows,
    statedBySource: random.next() < 0.6,
    sources: event.sources,
  };
}

const LAST_DAY = "2026-10-31";

/** So many days later; null where the day is not known or has not come. */
export function later(day: string | null, days: number): string | null {
  if (day === null) return null;
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  // An example has no future; what would come later is not on record.
  return date > LAST_DAY ? null : date;
}
