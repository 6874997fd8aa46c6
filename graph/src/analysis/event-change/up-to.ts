import type { Day } from "../../model/dates.ts";
import type { WholeGraph } from "../../read/whole-graph.ts";

const known = new WeakMap<WholeGraph, Map<Day, WholeGraph>>();
const DAYS_KEPT = 8;

/**
 * The graph as it was known to go by a day: what began later is left out. What has no date stays, as it may
 * have come before; what has ended stays, as those who met remain acquainted.
 */
export function upTo(graph: WholeGraph, day: Day | null): WholeGraph {
  if (day === null) return graph;
  const days = known.get(graph) ?? new Map<Day, WholeGraph>();
  known.set(graph, days);
  const kept = days.get(day) ?? cut(graph, day);
  days.set(day, kept);
  const [oldest] = days.keys();
  if (days.size > DAYS_KEPT && oldest) days.delete(oldest);
  return kept;
}

function cut(graph: WholeGraph, day: Day): WholeGraph {
  const isLater = (start: Day | null) => start !== null && start > day;
  const later = new Set(graph.events.filter(({ startsOn }) => isLater(startsOn)).map(({ id }) => id));
  return {
    ...graph,
    events: graph.events.filter(({ id }) => !later.has(id)),
    participations: graph.participations.filter(({ event }) => !later.has(event)),
    collaborations: graph.collaborations.filter(({ since }) => !isLater(since)),
  };
}
