import type { DatedTies } from "./dated-ties.ts";

const DAY_MS = 86_400_000;

/** The ties before a day as neighbour lists (compressed sparse rows), with what is known of each partner by then. */
export interface TieGraph {
  /** The day; what is on it is not in. */
  cut: number;
  partners: number;
  /** 1 for who appeared before the day. */
  known: Uint8Array;
  /** Neighbours of p stand from offsets[p] to offsets[p + 1]. */
  offsets: Int32Array;
  neighbours: Int32Array;
  /** Of each entry of `neighbours`: the day the tie began, that of its latest contact, and Σ weight of its contacts. */
  began: Float64Array;
  latest: Float64Array;
  weights: Float64Array;
  degree: Int32Array;
  /** Ties gained in the last year before the day. */
  gainedLastYear: Int32Array;
  /** Days on which each partner appeared. */
  days: readonly (readonly number[])[];
  /** First and latest appearance; NaN for the unknown. */
  firstSeen: Float64Array;
  lastSeen: Float64Array;
  kinds: Int32Array;
  regions: Int32Array;
}

/** Everything dated before the day. Kinds and regions are numbered; −1 where none is given. */
export function tieGraphBefore(list: DatedTies, cut: number): TieGraph {
  const partners = list.partners.length;
  const ties = new Map<number, { a: number; b: number; began: number; latest: number; weight: number }>();
  const known = new Uint8Array(partners);
  const firstSeen = new Float64Array(partners).fill(Number.NaN);
  const lastSeen = new Float64Array(partners).fill(Number.NaN);
  const days = Array.from({ length: partners }, (): number[] => []);
  const see = (partner: number, day: number) => {
    known[partner] = 1;
    if (days[partner]?.at(-1) !== day) days[partner]?.push(day);
    if (!((firstSeen[partner] ?? 0) <= day)) firstSeen[partner] = day;
    if (!((lastSeen[partner] ?? 0) >= day)) lastSeen[partner] = day;
  };
  for (const { partner, day } of list.appearances) if (day < cut) see(partner, day);
  for (const { a, b, day, weight } of list.contacts) {
    if (day >= cut) break;
    see(a, day);
    see(b, day);
    const key = pairKey(a, b, partners);
    const tie = ties.get(key);
    if (!tie) ties.set(key, { a, b, began: day, latest: day, weight });
    else {
      tie.latest = day;
      tie.weight += weight;
    }
  }
  const degree = new Int32Array(partners);
  const gainedLastYear = new Int32Array(partners);
  const yearBack = oneYearBefore(cut);
  for (const { a, b, began } of ties.values()) {
    for (const end of [a, b]) {
      degree[end] = (degree[end] ?? 0) + 1;
      if (began >= yearBack) gainedLastYear[end] = (gainedLastYear[end] ?? 0) + 1;
    }
  }
  const offsets = new Int32Array(partners + 1);
  for (let p = 0; p < partners; p++) offsets[p + 1] = (offsets[p] ?? 0) + (degree[p] ?? 0);
  const filled = offsets.slice(0, partners);
  const size = ties.size * 2;
  const neighbours = new Int32Array(size);
  const began = new Float64Array(size);
  const latest = new Float64Array(size);
  const weights = new Float64Array(size);
  for (const tie of ties.values()) {
    for (const [from, to] of [
      [tie.a, tie.b],
      [tie.b, tie.a],
    ] as const) {
      const at = filled[from] ?? 0;
      filled[from] = at + 1;
      neighbours[at] = to;
      began[at] = tie.began;
      latest[at] = tie.latest;
      weights[at] = tie.weight;
    }
  }
  return {
    cut,
    partners,
    known,
    offsets,
    neighbours,
    began,
    latest,
    weights,
    degree,
    gainedLastYear,
    days,
    firstSeen,
    lastSeen,
    kinds: numbered(list.kinds),
    regions: numbered(list.regions),
  };
}

/** For each partner known before the day: with whom, known too and not tied before, it is first tied from the day on, up to `until`. */
export function gainedTies(
  list: DatedTies,
  graph: TieGraph,
  until = Number.POSITIVE_INFINITY,
): Map<number, number[]> {
  const tied = new Set<number>();
  for (let p = 0; p < graph.partners; p++) {
    for (let at = graph.offsets[p] ?? 0; at < (graph.offsets[p + 1] ?? 0); at++)
      tied.add(pairKey(p, graph.neighbours[at] ?? 0, graph.partners));
  }
  const gained = new Map<number, number[]>();
  for (const { a, b, day } of list.contacts) {
    if (day < graph.cut || day >= until || !graph.known[a] || !graph.known[b]) continue;
    const key = pairKey(a, b, graph.partners);
    if (tied.has(key)) continue;
    tied.add(key);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const hits = gained.get(from);
      if (hits) hits.push(to);
      else gained.set(from, [to]);
    }
  }
  return gained;
}

/** The partners that the source could gain: known, not itself, not tied to it. */
export function candidatesOf(graph: TieGraph, source: number): Int32Array {
  const out = new Uint8Array(graph.partners);
  out[source] = 1;
  for (let at = graph.offsets[source] ?? 0; at < (graph.offsets[source + 1] ?? 0); at++)
    out[graph.neighbours[at] ?? 0] = 1;
  const list = new Int32Array(graph.partners);
  let size = 0;
  for (let p = 0; p < graph.partners; p++) if (graph.known[p] && !out[p]) list[size++] = p;
  return list.subarray(0, size);
}

function pairKey(a: number, b: number, partners: number): number {
  return a < b ? a * partners + b : b * partners + a;
}

function oneYearBefore(day: number): number {
  const date = new Date(day * DAY_MS);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.getTime() / DAY_MS;
}

function numbered(names: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    if (name === null) return -1;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}
