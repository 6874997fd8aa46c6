import { type Densification, densification } from "../analysis/growth/densification.ts";
import { type GrowthPoint, growth, growthInput, pairsAtEvents } from "../analysis/growth/growth.ts";
import type { GrowthTask } from "../analysis/growth/growth-worker.ts";
import type { GrowthStep } from "../analysis/growth/steps.ts";
import { runInWorker } from "../analysis/in-worker.ts";
import type { NetworkFilter } from "../analysis/subnetwork.ts";
import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { toCard } from "./event-card.ts";
import type { EventShape } from "./shapes.ts";
import type { GraphEvent, WholeGraph } from "./whole-graph.ts";
import type { WholeGraphCache } from "./whole-graph-cache.ts";

export interface GrowthQuestion {
  filter: NetworkFilter;
  by: GrowthStep;
  /** Points before or after are left out; what they brought still counts. */
  from: Day | null;
  to: Day | null;
}

export interface GrowthPointShape extends Omit<GrowthPoint, "event"> {
  event: EventShape | null;
  supportersStated: number | null;
}

export interface GrowthSeries {
  revision: number;
  points: GrowthPointShape[];
  densification: Densification | null;
}

/** More pairs at events than can be kept in memory; a narrower filter has fewer. */
export class TooManyPairs extends Error {
  readonly pairs: number;
  constructor(pairs: number) {
    super(`${pairs} pairs of partners met at events; growth is counted for at most ${MOST_PAIRS}.`);
    this.pairs = pairs;
  }
}

const MOST_PAIRS = 3_000_000;
/** Above this a thread of its own counts, which takes longer to begin than few pairs take to count. */
const PAIRS_COUNTED_AT_ONCE = 40_000;
const SERIES_KEPT = 40;

/** Counts growth once a revision, filter and step, and keeps the last ones asked for. */
export class GrowthKeeper {
  readonly #store: Store;
  readonly #graphs: WholeGraphCache;
  readonly #kept = new Map<string, Promise<GrowthPoint[]>>();

  constructor(store: Store, graphs: WholeGraphCache) {
    this.#store = store;
    this.#graphs = graphs;
  }

  /** TooManyPairs where the filter leaves too much to count. */
  async series({ filter, by, from, to }: GrowthQuestion): Promise<GrowthSeries> {
    const graph = await this.#graphs.current();
    const [counted, supporters] = await Promise.all([
      this.#counted(graph, filter, by),
      this.#store.read<{ on: Day; number: number }>(STATED_SUPPORTERS),
    ]);
    const events = new Map(graph.events.map((event) => [event.id, event]));
    const asked = counted.filter(
      ({ date }) => (from === null || date >= from) && (to === null || date <= to),
    );
    return {
      revision: graph.revision,
      points: asked.map((point) => ({
        ...point,
        event: cardOf(events.get(point.event ?? ""), point.recorded),
        supportersStated: supporters.findLast(({ on }) => on <= point.date)?.number ?? null,
      })),
      densification: densification(asked),
    };
  }

  #counted(graph: WholeGraph, filter: NetworkFilter, by: GrowthStep): Promise<GrowthPoint[]> {
    const key = JSON.stringify([graph.revision, by, filter]);
    const known = this.#kept.get(key);
    if (known) return known;
    const counting = count(graph, filter, by);
    this.#kept.set(key, counting);
    counting.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > SERIES_KEPT && oldest) this.#kept.delete(oldest);
    return counting;
  }
}

async function count(graph: WholeGraph, filter: NetworkFilter, by: GrowthStep): Promise<GrowthPoint[]> {
  const input = growthInput(graph, filter);
  const pairs = pairsAtEvents(input);
  if (pairs > MOST_PAIRS) throw new TooManyPairs(pairs);
  if (pairs <= PAIRS_COUNTED_AT_ONCE) return growth(input, by);
  return runInWorker<GrowthPoint[], GrowthTask>(
    new URL("../analysis/growth/growth-worker.ts", import.meta.url),
    { input, by },
  );
}

function cardOf(event: GraphEvent | undefined, recorded: number): EventShape | null {
  return event ? toCard(event, recorded) : null;
}

/** What sources state of supporting organisations, in the order of the days they state it for. */
export const STATED_SUPPORTERS = `
MATCH (:Alliance)-[:STATES]->(st:Statement {of: 'SUPPORTERS', whom: 'organisations'})
WHERE st.number IS NOT NULL AND st.on IS NOT NULL
RETURN st.on AS on, st.number AS number
ORDER BY st.on, st.position`;
