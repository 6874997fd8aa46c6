import { type Day, dayBefore } from "../../model/dates.ts";
import type { GraphCollaboration, WholeGraph } from "../../read/whole-graph.ts";
import { networkOn } from "./network-counts.ts";
import { type DatedEvent, isBefore, orderIsOpen } from "./order-of-events.ts";
import { whoWasWhere } from "./who-was-where.ts";

/** Two partners present at the event. */
export interface PairAtEvent {
  a: string;
  b: string;
  /** Whether an undated event or collaboration, or one of the same day, month or year, may have joined them before. */
  uncertain: boolean;
}

/** A collaboration of two partners that a day is known of. */
export type LaterCollaboration = GraphCollaboration & { since: Day };

/** A list cut to what was asked for, with what it was cut from. */
export interface PairsList {
  count: number;
  pairs: PairAtEvent[];
}

const MET_BEFORE = 1;
const COLLABORATED_BEFORE = 2;
const PERHAPS_BEFORE = 4;

/**
 * The pairs of partners present at a gathering, by what had joined them before it. A square of bytes, one
 * a pair, takes 250 KB for 500 partners, whose 124,750 pairs are so counted without a list of them.
 */
export class PairsAtEvent {
  readonly #graph: WholeGraph;
  readonly #partners: string[];
  readonly #index: ReadonlyMap<string, number>;
  /** What had joined the pair: the lesser position by the greater. */
  readonly #joined: Uint8Array;
  readonly #collaborations: GraphCollaboration[];
  readonly #day: Day;
  #ranked: Ranked[] | undefined;

  constructor(graph: WholeGraph, event: DatedEvent) {
    this.#graph = graph;
    const there = event.gathering
      ? whoWasWhere(graph)
          .at(event.id)
          .filter(({ present }) => present)
      : [];
    this.#day = event.startsOn;
    this.#partners = there.map(({ partner }) => partner);
    this.#joined = new Uint8Array(this.#partners.length ** 2);
    this.#index = new Map(this.#partners.map((partner, position) => [partner, position]));
    this.#markMeetings(graph, event);
    this.#collaborations = graph.collaborations.filter(
      ({ a, b }) => this.#index.has(a) && this.#index.has(b),
    );
    for (const { a, b, since } of this.#collaborations) {
      const mark = since === null ? PERHAPS_BEFORE : since < event.startsOn ? COLLABORATED_BEFORE : 0;
      this.#mark(this.#placeOf(a, b), mark);
    }
  }

  get pairs(): number {
    const { length } = this.#partners;
    return (length * (length - 1)) / 2;
  }

  /** Those on record as together for the first time; `of` asks for those of one partner. */
  first(of: string | null, most: number): PairsList {
    return this.#list(isFirst, of, most);
  }

  /** Those that had been at a gathering together before. */
  again(of: string | null, most: number): PairsList {
    return this.#list((joined) => (joined & MET_BEFORE) !== 0, of, most);
  }

  /** Those that a collaboration had joined before, and no gathering. */
  get collaboratedBefore(): number {
    return this.#list((joined) => (joined & ~PERHAPS_BEFORE) === COLLABORATED_BEFORE, null, 0).count;
  }

  /** Of those together for the first time, how many may have been so before. */
  get firstUncertain(): number {
    return this.#list((joined) => joined === PERHAPS_BEFORE, null, 0).count;
  }

  /** Collaborations that began on the day or after between partners who met here for the first time. */
  laterCollaborations(): LaterCollaboration[] {
    return this.#collaborations
      .flatMap((one) => (one.since !== null && one.since >= this.#day ? [{ ...one, since: one.since }] : []))
      .filter(({ a, b }) => isFirst(this.#joined[this.#placeOf(a, b)] ?? 0))
      .sort((left, right) => (left.since < right.since ? -1 : 1));
  }

  #markMeetings(graph: WholeGraph, event: DatedEvent): void {
    const where = whoWasWhere(graph);
    const together = new Map<string, number[]>();
    for (const [partner, position] of this.#index) {
      for (const { event: other, present } of where.of(partner)) {
        if (!present || other === event.id) continue;
        const there = together.get(other);
        if (there) there.push(position);
        else together.set(other, [position]);
      }
    }
    for (const [id, positions] of together) {
      const other = where.events.get(id);
      if (!other?.gathering) continue;
      const mark = isBefore(other, event.startsOn)
        ? MET_BEFORE
        : orderIsOpen(other, event)
          ? PERHAPS_BEFORE
          : 0;
      if (mark === 0) continue;
      for (const [at, a] of positions.entries())
        for (const b of positions.slice(at + 1)) this.#mark(this.#place(a, b), mark);
    }
  }

  #mark(place: number, mark: number): void {
    this.#joined[place] = (this.#joined[place] ?? 0) | mark;
  }

  #placeOf(a: string, b: string): number {
    return this.#place(this.#index.get(a) ?? 0, this.#index.get(b) ?? 0);
  }

  #place(a: number, b: number): number {
    return Math.min(a, b) * this.#partners.length + Math.max(a, b);
  }

  #list(fits: (joined: number) => boolean, of: string | null, most: number): PairsList {
    const { length } = this.#partners;
    const only = of === null ? null : (this.#index.get(of) ?? -1);
    const ranked = most === 0 ? this.#partners.map((_, at) => ({ at, reach: 0 })) : this.#byReach();
    const found: (PairAtEvent & { reach: number })[] = [];
    let count = 0;
    for (const [rank, one] of ranked.entries()) {
      // Within a row the pairs come with the greatest reach first: no more than `most` of it can be listed.
      let ofRow = 0;
      for (let next = rank + 1; next < length; next++) {
        const other = ranked[next] ?? one;
        if (only !== null && one.at !== only && other.at !== only) continue;
        const joined = this.#joined[this.#place(one.at, other.at)] ?? 0;
        if (!fits(joined)) continue;
        count++;
        if (ofRow++ >= most) continue;
        found.push({
          a: this.#partners[one.at] ?? "",
          b: this.#partners[other.at] ?? "",
          uncertain: (joined & PERHAPS_BEFORE) !== 0,
          reach: one.reach + other.reach,
        });
      }
    }
    const pairs = found
      .sort((left, right) => right.reach - left.reach)
      .slice(0, most)
      .map(({ a, b, uncertain }) => ({ a, b, uncertain }));
    return { count, pairs };
  }

  /** Those with most ties the day before first, so that lists begin with the meetings that joined most. */
  #byReach(): Ranked[] {
    if (this.#ranked) return this.#ranked;
    const { degreeOf } = networkOn(this.#graph, dayBefore(this.#day));
    const nameOf = ({ at }: Ranked) => this.#partners[at] ?? "";
    this.#ranked = this.#partners
      .map((partner, at) => ({ at, reach: degreeOf.get(partner) ?? 0 }))
      .sort((left, right) => right.reach - left.reach || (nameOf(left) < nameOf(right) ? -1 : 1));
    return this.#ranked;
  }
}

/** Where a partner stands among those present, and how many ties it had the day before. */
interface Ranked {
  at: number;
  reach: number;
}

function isFirst(joined: number): boolean {
  return (joined & (MET_BEFORE | COLLABORATED_BEFORE)) === 0;
}
