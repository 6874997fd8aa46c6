import type { Day } from "../../model/dates.ts";
import type { GraphCollaboration, GraphEvent, GraphPartner, WholeGraph } from "../../read/whole-graph.ts";
import { type NetworkFilter, subnetwork } from "../subnetwork.ts";
import { GrowingTies } from "./growing-ties.ts";
import { type GrowthStep, type Step, stepsOf } from "./steps.ts";

/** The network at the end of one step, and what the step brought; each number is defined in docs/methods.md. */
export interface GrowthPoint {
  date: Day;
  event: string | null;
  partners: number;
  recorded: number;
  newPartners: number;
  returningPartners: number;
  retainedShare: number | null;
  ties: number;
  newTies: number;
  density: number;
  meanDegree: number;
  giantComponentShare: number;
  clustering: number | null;
  twoModeClustering: number | null;
  crossRegionShare: number | null;
  crossKindShare: number | null;
  countiesCovered: number;
  undated: number;
  uncertain: boolean;
}

/** What growth is counted of: the dated part of the graph that fits the filter. */
export interface GrowthInput {
  partners: Pick<GraphPartner, "id" | "kind" | "region" | "until">[];
  events: GraphEvent[];
  /** Who took part in each event in any role, and whether present. */
  participations: { partner: string; event: string; present: boolean }[];
  collaborations: GraphCollaboration[];
}

/** The part of the graph that fits the filter, whatever the day. */
export function growthInput(graph: WholeGraph, filter: NetworkFilter): GrowthInput {
  const part = subnetwork(graph, filter, null, "PARTNERS_AND_EVENTS");
  const partners = new Set(part.partners.map(({ id }) => id));
  const events = new Set(part.events.map(({ id }) => id));
  const { roles } = filter;
  return {
    partners: part.partners.map(({ id, kind, region, until }) => ({ id, kind, region, until })),
    events: part.events,
    participations: graph.participations
      .filter(
        (one) =>
          partners.has(one.partner) &&
          events.has(one.event) &&
          (roles === null || one.roles.some((role) => roles.includes(role))),
      )
      .map(({ partner, event, present }) => ({ partner, event, present })),
    collaborations: graph.collaborations.filter(({ a, b }) => partners.has(a) && partners.has(b)),
  };
}

/** Pairs that were at one gathering together, counted once an event: what counting growth costs. */
export function pairsAtEvents({ events, participations }: GrowthInput): number {
  const gatherings = new Set(events.filter(({ gathering }) => gathering).map(({ id }) => id));
  const present = new Map<string, number>();
  for (const { event, present: was } of participations)
    if (was && gatherings.has(event)) present.set(event, (present.get(event) ?? 0) + 1);
  return [...present.values()].reduce((pairs, count) => pairs + (count * (count - 1)) / 2, 0);
}

/** One point a step, in the order of time, from the first dated event on. */
export function growth(input: GrowthInput, by: GrowthStep): GrowthPoint[] {
  return new Growth(input).run(stepsOf(input.events, by));
}

class Growth {
  readonly #input: GrowthInput;
  readonly #index: Map<string, number>;
  readonly #attended = new Map<string, { partner: number; present: boolean }[]>();
  readonly #lastDay = new Map<number, Day>();
  readonly #ties: GrowingTies;
  /** How many collaborations run, by pair. */
  readonly #collaborations = new Map<number, number>();
  /** Pairs that are tied by collaborations alone. */
  readonly #neverMet = new Set<number>();
  readonly #there = new Set<number>();
  readonly #seen = new Set<number>();
  readonly #twoMode = new TwoModeClustering();
  readonly #regions = new MixingCount();
  readonly #kinds = new MixingCount();
  readonly #counties = new Map<string, number>();
  readonly #undated: number;
  #newTies = 0;

  constructor(input: GrowthInput) {
    this.#input = input;
    this.#ties = new GrowingTies(input.partners.length);
    this.#index = new Map(input.partners.map(({ id }, index) => [id, index]));
    const dayOf = new Map(input.events.map(({ id, startsOn }) => [id, startsOn]));
    let undated = 0;
    for (const { partner, event, present } of input.participations) {
      const index = this.#index.get(partner);
      const day = dayOf.get(event);
      if (index === undefined || day === undefined) continue;
      if (day === null) {
        undated++;
        continue;
      }
      const there = this.#attended.get(event);
      if (there) there.push({ partner: index, present });
      else this.#attended.set(event, [{ partner: index, present }]);
      if (day > (this.#lastDay.get(index) ?? "")) this.#lastDay.set(index, day);
    }
    this.#undated = undated;
  }

  run(steps: readonly Step[]): GrowthPoint[] {
    const changes = this.#collaborationChanges();
    const ends = this.#ends();
    let ended = 0;
    let change = 0;
    return steps.map((step, index) => {
      this.#newTies = 0;
      const before = new Set(this.#seen);
      for (let next = changes[change]; next && next.on <= step.endsOn; next = changes[++change]) next.apply();
      const atStep = new Set<number>();
      for (const event of step.events) this.#hold(event, atStep);
      for (let end = ends[ended]; end && end.on <= step.endsOn; end = ends[++ended])
        this.#remove(end.partner);
      const newPartners = [...atStep].filter((partner) => !before.has(partner)).length;
      const isLast = index === steps.length - 1;
      const again = [...atStep].filter((partner) => (this.#lastDay.get(partner) ?? "") > step.endsOn).length;
      return {
        date: step.startsOn,
        event: step.event?.id ?? null,
        partners: this.#ties.nodes,
        recorded: atStep.size,
        newPartners,
        returningPartners: atStep.size - newPartners,
        retainedShare: isLast || atStep.size === 0 ? null : again / atStep.size,
        ties: this.#ties.ties,
        newTies: this.#newTies,
        density: this.#ties.density,
        meanDegree: this.#ties.meanDegree,
        giantComponentShare: this.#ties.largestComponentShare,
        clustering: this.#ties.averageClustering,
        twoModeClustering: this.#twoMode.coefficient,
        crossRegionShare: this.#regions.crossShare,
        crossKindShare: this.#kinds.crossShare,
        countiesCovered: this.#counties.size,
        undated: this.#undated,
        uncertain: step.uncertain,
      };
    });
  }

  #hold(event: GraphEvent, atStep: Set<number>): void {
    const attended = this.#attended.get(event.id) ?? [];
    for (const { partner } of attended) {
      atStep.add(partner);
      this.#seen.add(partner);
      this.#arrive(partner);
    }
    this.#twoMode.addEvent(attended.map(({ partner }) => partner));
    if (!event.gathering) return;
    const present = attended.filter((one) => one.present).map(({ partner }) => partner);
    for (const [index, a] of present.entries()) {
      for (const b of present.slice(index + 1)) this.#meet(a, b);
    }
  }

  #arrive(partner: number): void {
    if (this.#there.has(partner)) return;
    this.#there.add(partner);
    this.#ties.addNode(partner);
    const region = this.#input.partners[partner]?.region;
    if (region) this.#counties.set(region, (this.#counties.get(region) ?? 0) + 1);
  }

  /** Only a collaboration had brought it, and that has ended. */
  #leave(partner: number): void {
    if (this.#seen.has(partner)) return;
    this.#remove(partner);
  }

  /** With all its ties, whatever they rest on. */
  #remove(partner: number): void {
    if (!this.#there.delete(partner)) return;
    for (const other of this.#ties.removeNode(partner)) {
      this.#neverMet.delete(this.#key(partner, other));
      this.#mix(partner, other, -1);
    }
    const region = this.#input.partners[partner]?.region;
    if (!region) return;
    const left = (this.#counties.get(region) ?? 1) - 1;
    if (left === 0) this.#counties.delete(region);
    else this.#counties.set(region, left);
  }

  #meet(a: number, b: number): void {
    if (this.#ties.addTie(a, b)) this.#countTie(a, b);
    else if (this.#neverMet.size > 0) this.#neverMet.delete(this.#key(a, b));
  }

  #collaborate(a: number, b: number): void {
    const key = this.#key(a, b);
    this.#collaborations.set(key, (this.#collaborations.get(key) ?? 0) + 1);
    if (!this.#ties.addTie(a, b)) return;
    this.#neverMet.add(key);
    this.#countTie(a, b);
  }

  #part(a: number, b: number): void {
    const key = this.#key(a, b);
    const left = (this.#collaborations.get(key) ?? 0) - 1;
    if (left < 0) return;
    this.#collaborations.set(key, left);
    if (left > 0 || !this.#neverMet.delete(key)) return;
    this.#ties.removeTie(a, b);
    this.#mix(a, b, -1);
  }

  #countTie(a: number, b: number): void {
    this.#newTies++;
    this.#mix(a, b, 1);
  }

  #mix(a: number, b: number, by: 1 | -1): void {
    const { partners } = this.#input;
    this.#regions.count(partners[a]?.region, partners[b]?.region, by);
    this.#kinds.count(partners[a]?.kind, partners[b]?.kind, by);
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.#input.partners.length + Math.max(a, b);
  }

  /** Beginnings and ends of dated collaborations in the order of their days. */
  #collaborationChanges(): { on: Day; apply: () => void }[] {
    const running = new Map<number, number>();
    const count = (partner: number, by: 1 | -1) => {
      const now = (running.get(partner) ?? 0) + by;
      running.set(partner, now);
      return now;
    };
    return this.#input.collaborations
      .flatMap(({ a, b, since, until }) => {
        const [left, right] = [this.#index.get(a), this.#index.get(b)];
        if (left === undefined || right === undefined || since === null) return [];
        const begin = {
          on: since,
          apply: () => {
            for (const partner of [left, right]) {
              count(partner, 1);
              this.#arrive(partner);
            }
            this.#collaborate(left, right);
          },
        };
        const end = {
          on: until ?? "",
          apply: () => {
            this.#part(left, right);
            for (const partner of [left, right]) if (count(partner, -1) === 0) this.#leave(partner);
          },
        };
        return until === null ? [begin] : [begin, end];
      })
      .sort(byDay);
  }

  /** When which partner exists no longer. */
  #ends(): { on: Day; partner: number }[] {
    return this.#input.partners
      .flatMap(({ until }, partner) => (until === null ? [] : [{ on: until, partner }]))
      .sort(byDay);
  }
}

function byDay(left: { on: Day }, right: { on: Day }): number {
  return left.on === right.on ? 0 : left.on < right.on ? -1 : 1;
}

/** Ties within groups and across them, where both ends' group is known. */
class MixingCount {
  #within = 0;
  #across = 0;

  count(a: string | null | undefined, b: string | null | undefined, by: 1 | -1): void {
    if (!a || !b) return;
    if (a === b) this.#within += by;
    else this.#across += by;
  }

  /** Null without a tie whose ends are both known. */
  get crossShare(): number | null {
    const all = this.#within + this.#across;
    return all === 0 ? null : this.#across / all;
  }
}

/** Robins and Alexander 2004: how many of the three-paths between partners and events close to four-cycles. */
class TwoModeClustering {
  readonly #eventsOf = new Map<number, number[]>();
  readonly #sizes: number[] = [];
  #fourCycles = 0;

  addEvent(partners: readonly number[]): void {
    const event = this.#sizes.push(partners.length) - 1;
    // Partners shared with each earlier event: two of them close a four-cycle.
    const shared = new Map<number, number>();
    for (const partner of partners) {
      const events = this.#eventsOf.get(partner);
      if (!events) {
        this.#eventsOf.set(partner, [event]);
        continue;
      }
      for (const other of events) shared.set(other, (shared.get(other) ?? 0) + 1);
      events.push(event);
    }
    for (const count of shared.values()) this.#fourCycles += (count * (count - 1)) / 2;
  }

  /** Null without a three-path. */
  get coefficient(): number | null {
    let threePaths = 0;
    for (const events of this.#eventsOf.values()) {
      for (const event of events) threePaths += (events.length - 1) * ((this.#sizes[event] ?? 1) - 1);
    }
    return threePaths === 0 ? null : (4 * this.#fourCycles) / threePaths;
  }
}
