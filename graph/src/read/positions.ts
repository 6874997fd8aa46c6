import { runInWorker } from "../analysis/in-worker.ts";
import type { LayoutTask } from "../analysis/layout-worker.ts";
import type { Positions } from "../analysis/positions.ts";
import { NO_FILTER, type Projection, subnetwork } from "../analysis/subnetwork.ts";
import type { Store } from "../store/store.ts";
import type { WholeGraph } from "./whole-graph.ts";

export type Layout = "FORCE" | "MAP" | "TIME";

/**
 * Where each node of the whole network stands. Computed once in a worker and kept in the store, so that
 * the picture is the same after a new start; after a write it starts from where it was and moves little.
 */
export class PositionKeeper {
  readonly #store: Store;
  readonly #known = new Map<string, { revision: number; positions: Promise<Positions> }>();

  constructor(store: Store) {
    this.#store = store;
  }

  positionsOf(graph: WholeGraph, projection: Projection, layout: Layout): Promise<Positions> {
    const id = `${layout}:${projection}`;
    const known = this.#known.get(id);
    if (known?.revision === graph.revision) return known.positions;
    const positions = this.#keptOrComputed(id, graph, projection, layout);
    this.#known.set(id, { revision: graph.revision, positions });
    positions.catch(() => this.#known.delete(id));
    return positions;
  }

  async #keptOrComputed(
    id: string,
    graph: WholeGraph,
    projection: Projection,
    layout: Layout,
  ): Promise<Positions> {
    const [kept] = await this.#store.read<KeptLayout>(KEPT_LAYOUT, { id });
    const before = kept ? toPositions(kept) : new Map();
    if (kept?.revision === graph.revision) return before;
    const task = await this.#task(graph, projection, layout, before);
    const positions = await runInWorker<Positions, LayoutTask>(
      new URL("../analysis/layout-worker.ts", import.meta.url),
      task,
    );
    const entries = [...positions];
    await this.#store.keep(KEEP_LAYOUT, {
      id,
      revision: graph.revision,
      ids: entries.map(([nodeId]) => nodeId),
      xs: entries.map(([, point]) => point.x),
      ys: entries.map(([, point]) => point.y),
    });
    return positions;
  }

  async #task(
    graph: WholeGraph,
    projection: Projection,
    layout: Layout,
    before: Positions,
  ): Promise<LayoutTask> {
    const nodes =
      projection === "PARTNERS"
        ? graph.partners.map((partner) => ({ ...partner, event: false }))
        : [
            ...graph.partners.map((partner) => ({ ...partner, event: false })),
            ...graph.events.map((event) => ({ ...event, firstSeen: event.startsOn, event: true })),
          ];
    switch (layout) {
      case "FORCE":
        return { layout, input: { edges: subnetwork(graph, NO_FILTER, null, projection).edges, before } };
      case "MAP":
        return {
          layout,
          input: {
            places: nodes.flatMap(({ id, latitude, longitude }) =>
              latitude === null || longitude === null ? [] : [{ id, latitude, longitude }],
            ),
          },
        };
      case "TIME": {
        const force = await this.positionsOf(graph, projection, "FORCE");
        return {
          layout,
          input: { nodes: nodes.map(({ id, firstSeen, event }) => ({ id, firstSeen, event })), force },
        };
      }
    }
  }
}

interface KeptLayout {
  revision: number;
  ids: string[];
  xs: number[];
  ys: number[];
}

function toPositions({ ids, xs, ys }: KeptLayout): Positions {
  return new Map(ids.map((id, index) => [id, { x: xs[index] ?? 0, y: ys[index] ?? 0 }]));
}

export const KEPT_LAYOUT = `
MATCH (l:Layout {id: $id})
RETURN l.revision AS revision, l.ids AS ids, l.xs AS xs, l.ys AS ys`;

export const KEEP_LAYOUT = `
MERGE (l:Layout {id: $id})
SET l.revision = $revision, l.ids = $ids, l.xs = $xs, l.ys = $ys`;
