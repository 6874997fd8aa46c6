import type { Store } from "../store/store.ts";
import type { SeriesShape } from "./shapes.ts";

/** Rows that stand for several events, with the events found singly; earliest first. All of them where `ids` is null. */
export async function listSeries(store: Store, ids: readonly string[] | null): Promise<SeriesShape[]> {
  const rows = await store.read<{ series: SeriesShape }>(LIST_SERIES, { ids });
  return rows.map((row) => row.series);
}

export const LIST_SERIES = `
MATCH (g:Series)
WHERE $ids IS NULL OR g.id IN $ids
RETURN g {
  .id, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .note,
  members: COLLECT {
    MATCH (e:Event)-[:MEMBER_OF]->(g)
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    } ORDER BY e.startsOn, e.id
  },
  statements: COLLECT {
    MATCH (g)-[:STATES]->(st:Statement)
    RETURN st {
      .id, .text, .number, .bound, .of, .whom, .on, .onPrecision, .preferred,
      source: head(COLLECT {
        UNWIND st.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      })
    } ORDER BY NOT st.preferred, st.position
  },
  sources: COLLECT {
    UNWIND g.sources AS sourceId MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn}
  }
} AS series
ORDER BY g.startsOn, g.id`;
