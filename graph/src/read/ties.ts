import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";
import type { TieShape } from "./shapes.ts";

export interface TiesPage {
  ties: TieShape[];
  /** All ties of the partner, not just this page. */
  totalCount: number;
}

export interface TiesQuestion {
  asOf: Day | null;
  skip: number;
  first: number;
}

/**
 * The partners each of these is tied to: met at the same gathering, or in a recorded collaboration.
 * Strongest first; weight as in Newman 2001, Σ 1 / (participants − 1) over the gatherings both were at.
 */
export async function tiesOfPartners(
  store: Store,
  ids: readonly string[],
  { asOf, skip, first }: TiesQuestion,
): Promise<Map<string, TiesPage>> {
  const rows = await store.read<{ id: string; ties: TieShape[]; totalCount: number }>(TIES_OF_PARTNERS, {
    ids,
    asOf,
    from: wholeNumber(skip),
    to: wholeNumber(skip + first),
  });
  return new Map([
    ...ids.map((id): [string, TiesPage] => [id, { ties: [], totalCount: 0 }]),
    ...rows.map(({ id, ties, totalCount }): [string, TiesPage] => [id, { ties, totalCount }]),
  ]);
}

export const TIES_OF_PARTNERS = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})
CALL (p) {
  MATCH (p)-[mine:TOOK_PART]->(e:Event)<-[theirs:TOOK_PART]-(q:Partner)
  WHERE mine.present AND theirs.present AND e.gathering AND q <> p
    AND ($asOf IS NULL OR e.startsOn <= $asOf)
  WITH DISTINCT q, e
  ORDER BY e.startsOn, e.id
  RETURN q, collect(e) AS events, null AS collaboration
  UNION ALL
  MATCH (p)-[c:COLLABORATES_WITH]-(q:Partner)
  WHERE $asOf IS NULL OR (c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo))
  RETURN q, [] AS events, c AS collaboration
}
WITH id, q, reduce(met = [], es IN collect(events) | met + es) AS events, head(collect(collaboration)) AS c
WITH id, q, events, c,
  reduce(sum = 0.0, e IN events | sum + 1.0 / (e.presentPartners - 1)) AS weight,
  [day IN [e IN events | e.startsOn] + [c.validFrom] WHERE day IS NOT NULL] AS days
ORDER BY weight DESC, c IS NULL, q.name, q.id
WITH id, collect({q: q, events: events, c: c, weight: weight, days: days}) AS ties
RETURN id, size(ties) AS totalCount, COLLECT {
  UNWIND ties[$from..$to] AS tie
  WITH tie.q AS q, tie.c AS c, tie.events AS events, tie.weight AS weight, tie.days AS days
  RETURN {
    partner: q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
    weight: weight,
    metAt: [e IN events | e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    }],
    collaboration: CASE WHEN c IS NULL THEN null ELSE {
      text: c.text, since: c.validFrom, sincePrecision: c.sincePrecision, until: c.validTo,
      sources: COLLECT {
        UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } END,
    since: reduce(earliest = head(days), day IN days | CASE WHEN day < earliest THEN day ELSE earliest END)
  }
} AS ties`;
