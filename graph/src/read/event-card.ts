import type { EventShape } from "./shapes.ts";
import type { GraphEvent } from "./whole-graph.ts";

/** An event of the graph in memory in short, with the number on record that is to stand on it. */
export function toCard(event: GraphEvent, recordedPartners: number): EventShape {
  const {
    id,
    kind,
    scope,
    title,
    shortLabel,
    startsOn,
    endsOn,
    datePrecision,
    place,
    gathering,
    attendance,
  } = event;
  return {
    id,
    kind,
    scope,
    title,
    shortLabel,
    startsOn,
    endsOn,
    datePrecision,
    place,
    gathering,
    attendance,
    recordedPartners,
  };
}
