import type { Day } from "../../model/dates.ts";
import type { WholeGraph } from "../../read/whole-graph.ts";
import { type There, thereAsOf } from "../subnetwork.ts";

/** The network of partners in numbers; each is defined in docs/methods.md. */
export interface NetworkCounts {
  partners: number;
  /** Pairs of partners that were present at one gathering or that a collaboration joins. */
  ties: number;
  meanDegree: number;
  /** Counties in which a partner is based. */
  counties: number;
  /** Partners of the largest component. */
  largestComponent: number;
}

export interface CountedNetwork {
  counts: NetworkCounts;
  /** Ties of each partner that was there. */
  degreeOf: ReadonlyMap<string, number>;
}

const DAYS_KEPT = 60;
const counted = new WeakMap<WholeGraph, Map<Day, CountedNetwork>>();

/** The network as of a day; the last days asked for are kept as long as the graph is the same. */
export function networkOn(graph: WholeGraph, day: Day): CountedNetwork {
  const days = counted.get(graph) ?? new Map<Day, CountedNetwork>();
  counted.set(graph, days);
  const known = days.get(day);
  if (known) return known;
  const network = countNetwork(thereAsOf(graph, day));
  days.set(day, network);
  const [oldest] = days.keys();
  if (days.size > DAYS_KEPT && oldest) days.delete(oldest);
  return network;
}

/**
 * Counts each pair once however often it met, without keeping pairs: one partner after the other marks
 * those it is tied to, so that an event of 500 costs time and no memory.
 */
export function countNetwork({ partners, events, participations, collaborations }: There): CountedNetwork {
  const index = new Map(partners.map(({ id }, position) => [id, position]));
  const gatherings = new Map(events.filter((event) => event.gathering).map(({ id }) => [id, [] as number[]]));
  const circles: number[][][] = partners.map(() => []);
  const join = (partner: number, circle: number[]) => {
    circle.push(partner);
    circles[partner]?.push(circle);
  };
  for (const { partner, event, present } of participations) {
    const circle = gatherings.get(event);
    const position = index.get(partner);
    if (present && circle && position !== undefined) join(position, circle);
  }
  for (const { a, b } of collaborations) {
    const circle: number[] = [];
    for (const position of [index.get(a), index.get(b)]) if (position !== undefined) join(position, circle);
  }

  const components = new Components(partners.length);
  const markedBy = new Int32Array(partners.length).fill(-1);
  const degrees = partners.map((_, partner) => {
    markedBy[partner] = partner;
    let degree = 0;
    for (const circle of circles[partner] ?? []) {
      for (const other of circle) {
        if (markedBy[other] === partner) continue;
        markedBy[other] = partner;
        degree++;
      }
      components.join(partner, circle[0] ?? partner);
    }
    return degree;
  });
  const ties = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const counties = new Set(partners.flatMap(({ region }) => region ?? []));
  return {
    counts: {
      partners: partners.length,
      ties,
      meanDegree: partners.length === 0 ? 0 : (2 * ties) / partners.length,
      counties: counties.size,
      largestComponent: components.largest(),
    },
    degreeOf: new Map(partners.map(({ id }, position) => [id, degrees[position] ?? 0])),
  };
}

/** Which nodes hang together: a forest of sets that are joined. */
class Components {
  readonly #above: Int32Array;

  constructor(nodes: number) {
    this.#above = Int32Array.from({ length: nodes }, (_, node) => node);
  }

  join(a: number, b: number): void {
    this.#above[this.#top(a)] = this.#top(b);
  }

  largest(): number {
    const sizes = new Map<number, number>();
    for (const node of this.#above.keys()) {
      const top = this.#top(node);
      sizes.set(top, (sizes.get(top) ?? 0) + 1);
    }
    return [...sizes.values()].reduce((largest, size) => Math.max(largest, size), 0);
  }

  #top(node: number): number {
    let top = node;
    for (let above = this.#above[top] ?? top; above !== top; above = this.#above[top] ?? top) {
      this.#above[top] = this.#above[above] ?? above;
      top = above;
    }
    return top;
  }
}
