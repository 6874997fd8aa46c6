import type { Day } from "../model/dates.ts";
import type { GraphCollaboration, GraphEvent, WholeGraph } from "../read/whole-graph.ts";

/** What an event changed among those on record at it; docs/methods.md defines each number. */
export interface EventChange {
  event: GraphEvent;
  /** In any role, each once. */
  recorded: string[];
  newcomers: string[];
  /** With the latest event before this one. */
  returners: { partner: string; lastEvent: string; lastOn: Day }[];
  /** Pairs present here that had not met nor worked together before; how many, and some of them. */
  firstMeetings: number;
  somePairs: [string, string][];
  /** Pairs present here that had met or worked together before. */
  metAgain: number;
  /** Counties of newcomers in which nobody was on record before. */
  newCounties: string[];
  cameAgain: number;
  /** Collaborations that began later between partners who first met here. */
  laterCollaborations: { a: string; b: string; since: Day }[];
  /** Another event has the same day, or only a month or year is known: who came first is open. */
  uncertain: boolean;
}

const MOST_PAIRS_NAMED = 50;

/** Undefined where the event is unknown; null where it has no day, so that there is no before and after. */
export function eventChange(graph: WholeGraph, id: string): EventChange | null | undefined {
  const event = graph.events.find((one) => one.id === id);
  if (!event) return undefined;
  const day = event.startsOn;
  if (day === null) return null;
  const events = new Map(graph.events.map((one) => [one.id, one]));
  const here = graph.participations.filter((one) => one.event === id);
  const recorded = [...new Set(here.map(({ partner }) => partner))];
  const atIt = new Set(recorded);
  const [before, after] = [new Map<string, GraphEvent>(), new Set<string>()];
  const others = graph.participations.filter((one) => atIt.has(one.partner) && one.event !== id);
  for (const { partner, event: otherId } of others) {
    const other = events.get(otherId);
    if (!other?.startsOn) continue;
    if (other.startsOn < day && (before.get(partner)?.startsOn ?? "") <= other.startsOn)
      before.set(partner, other);
    if (other.startsOn > day) after.add(partner);
  }
  const newcomers = recorded.filter((partner) => !before.has(partner));
  const present = event.gathering ? here.filter((one) => one.present).map(({ partner }) => partner) : [];
  const known = knownPairs(graph, events, new Set(present), day);
  const pairs = pairsOf([...new Set(present)].sort());
  const strangers = pairs.filter(([a, b]) => !known.has(pairKey(a, b)));
  const first = new Set(strangers.map(([a, b]) => pairKey(a, b)));
  return {
    event,
    recorded,
    newcomers,
    returners: [...before].map(([partner, last]) => ({
      partner,
      lastEvent: last.id,
      lastOn: last.startsOn ?? "",
    })),
    firstMeetings: strangers.length,
    somePairs: strangers.slice(0, MOST_PAIRS_NAMED),
    metAgain: pairs.length - strangers.length,
    newCounties: newCounties(graph, newcomers, day),
    cameAgain: after.size,
    laterCollaborations: graph.collaborations.flatMap(({ a, b, since }) =>
      since !== null && since > day && first.has(pairKey(a, b)) ? [{ a, b, since }] : [],
    ),
    uncertain:
      event.datePrecision !== "DAY" || graph.events.some((one) => one.id !== id && one.startsOn === day),
  };
}

/** Pairs of these that were at a gathering together before the day, or worked together. */
function knownPairs(
  graph: WholeGraph,
  events: ReadonlyMap<string, GraphEvent>,
  among: ReadonlySet<string>,
  day: Day,
): Set<string> {
  const together = new Map<string, string[]>();
  for (const { partner, event: id, present } of graph.participations) {
    const event = events.get(id);
    if (!present || !among.has(partner) || !event?.gathering || !event.startsOn || event.startsOn >= day)
      continue;
    const there = together.get(id);
    if (there) there.push(partner);
    else together.set(id, [partner]);
  }
  const worked = graph.collaborations.filter(
    ({ a, b, since }: GraphCollaboration) => since !== null && since < day && among.has(a) && among.has(b),
  );
  return new Set([
    ...[...together.values()].flatMap((partners) => pairsOf(partners)).map(([a, b]) => pairKey(a, b)),
    ...worked.map(({ a, b }) => pairKey(a, b)),
  ]);
}

function newCounties(graph: WholeGraph, newcomers: readonly string[], day: Day): string[] {
  const isNew = new Set(newcomers);
  const covered = new Set(
    graph.partners.flatMap(({ region, firstSeen }) =>
      region !== null && firstSeen !== null && firstSeen < day ? [region] : [],
    ),
  );
  const of = graph.partners.flatMap(({ id, region }) => (isNew.has(id) && region !== null ? [region] : []));
  return [...new Set(of)].filter((region) => !covered.has(region)).sort();
}

function pairsOf(partners: readonly string[]): [string, string][] {
  return partners.flatMap((a, index) => partners.slice(index + 1).map((b): [string, string] => [a, b]));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Partners common to two events and by how much they overlap: common by all of both (Jaccard); null where both are empty. */
export function overlap(
  a: readonly string[],
  b: readonly string[],
): { common: string[]; jaccard: number | null } {
  const inB = new Set(b);
  const common = a.filter((partner) => inB.has(partner));
  const all = new Set([...a, ...b]).size;
  return { common, jaccard: all === 0 ? null : common.length / all };
}

/** The middle of the values, between the two middle ones where they are even; null without any. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
