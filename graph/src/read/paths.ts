import type { Day } from "../model/dates.ts";
import { StoreTimedOut } from "../store/errors.ts";
import type { Store } from "../store/store.ts";
import { evidenceOfPairs, pairsOf, toPath } from "./evidence-of-pairs.ts";
import { nearestApproaches } from "./nearest-approaches.ts";
import type { ApproachShape, PathShape } from "./shapes.ts";

export interface PathsQuestion {
  /** Ids of two different partners that are there. */
  from: string;
  to: string;
  first: number;
  asOf: Day | null;
}

export interface PathsFound {
  paths: PathShape[];
  /** Only where there is no path. */
  approaches: ApproachShape[];
  /** False where the time was over before all was looked through. */
  complete: boolean;
}

/**
 * The shortest path between two partners, then others that do without the partners of the ones before, or
 * at least without one of them, best first. A meeting counts two, a recorded collaboration one; of paths as short as each other the one
 * over the smallest gatherings, then the latest.
 */
export async function findPaths(store: Store, question: PathsQuestion): Promise<PathsFound> {
  // Neo4j plans a statement once; that takes as long as a search and is not to be taken from its time.
  await store.read(`EXPLAIN ${BEST_SHORTEST_PATH}`, { from: "", to: "", without: [], asOf: null });
  const until = Date.now() + LONGEST_SEARCH_MS;
  const { found, complete } = await chains(store, question, until);
  const pairs = found.flatMap(pairsOf);
  const evidence = await evidenceOfPairs(store, pairs, question.asOf);
  const paths = found.map((chain) => toPath(chain, evidence));
  if (paths.length > 0 || !complete) return { paths, approaches: [], complete };
  return { paths, complete, approaches: await nearestApproaches(store, question, until) };
}

const LONGEST_SEARCH_MS = 2_500;

/** Ids of partners and of what joins them, from one end to the other. */
interface Chain {
  partners: string[];
  /** The gatherings it passes, where it does so by meeting. */
  events: string[];
}

async function chains(store: Store, { from, to, first, asOf }: PathsQuestion, until: number) {
  const found: Chain[] = [];
  const best = async (without: readonly string[]): Promise<Chain | undefined> => {
    const timeoutMs = Math.max(1, until - Date.now());
    const [chain] = await store.read<Chain>(BEST_SHORTEST_PATH, { from, to, without, asOf }, { timeoutMs });
    const known = chain && found.some(({ partners }) => partners.join() === chain.partners.join());
    if (chain && !known) found.push(chain);
    return chain;
  };
  try {
    const without: string[] = [];
    for (let chain = await best([]); chain && found.length < first; chain = await best(without)) {
      const stops = stopsOf(chain);
      if (stops.length === 0) break;
      without.push(...stops);
    }
    // Where every path passes the same partner, others may still differ in the rest.
    for (const stop of found.slice(0, 1).flatMap(stopsOf)) {
      if (found.length < first) await best([stop]);
    }
  } catch (error) {
    if (!(error instanceof StoreTimedOut)) throw error;
    return { found, complete: false };
  }
  return { found, complete: true };
}

/** What another path has to do without: the partners between, or the gatherings of two that met. */
function stopsOf({ partners, events }: Chain): string[] {
  const between = partners.slice(1, -1);
  return between.length > 0 ? between : events;
}

/** All the shortest have the same length, so that looking at 500 of them bounds the work. */
export const BEST_SHORTEST_PATH = `
MATCH (a:Partner {id: $from}), (b:Partner {id: $to})
MATCH path = ALL SHORTEST (a)
  ((x)-[r:TOOK_PART|COLLABORATES_WITH
      WHERE coalesce(r.present, true)
        AND ($asOf IS NULL OR (r.validFrom <= $asOf AND (r.validTo IS NULL OR $asOf < r.validTo)))]-
    (y WHERE (y:Partner OR y.gathering) AND NOT y.id IN $without))+
  (b)
WITH nodes(path) AS nodes LIMIT 500
WITH [n IN nodes WHERE n:Partner | n.id] AS partners, [n IN nodes WHERE n:Event] AS events
WITH partners, [e IN events | e.id] AS events,
  reduce(strength = 0.0, e IN events | strength + 1.0 / (e.presentPartners - 1)) AS strength,
  reduce(latest = '', e IN events | CASE WHEN e.startsOn > latest THEN e.startsOn ELSE latest END) AS latest
RETURN partners, events
ORDER BY size(partners), strength DESC, latest DESC, partners, events
LIMIT 1`;
