import type { Store } from "../store/store.ts";
import type { MeasureShape, PublicationShape, SourceShape } from "./shapes.ts";

/** Measures by id; an unknown id is left out. */
export async function measuresById(store: Store, ids: readonly string[]): Promise<Map<string, MeasureShape>> {
  const rows = await store.read<{ fact: MeasureShape }>(MEASURES_BY_ID, { ids });
  return new Map(rows.map(({ fact }) => [fact.id, fact]));
}

export const MEASURES_BY_ID = `
UNWIND $ids AS id
MATCH (m:Measure {id: id})
RETURN {
  id: m.id, title: {de: m.titleDe, en: m.titleEn}, startsOn: m.startsOn, datePrecision: m.datePrecision,
  amount: m.amount, announced: m.announced, statedBySource: m.statedBySource,
  follows: head(COLLECT {
    CALL (m) {
      MATCH (m)-[:FOLLOWED]->(e:Event) RETURN e
      UNION MATCH (m)-[:FOLLOWED]->(:Proposal)-[:PUT_FORWARD_AT]->(e:Event) RETURN e
    }
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    }
  }),
  sources: COLLECT {
    UNWIND m.sources AS sourceId MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn}
  }
} AS fact`;

/** Publications by id; an unknown id is left out. */
export async function publicationsById(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, PublicationShape>> {
  const rows = await store.read<{ fact: PublicationShape }>(PUBLICATIONS_BY_ID, { ids });
  return new Map(rows.map(({ fact }) => [fact.id, fact]));
}

export const PUBLICATIONS_BY_ID = `
UNWIND $ids AS id
MATCH (b:Publication {id: id})
RETURN b {
  .id, .title, .format, .size, .url,
  event: head(COLLECT {
    MATCH (b)-[:DOCUMENTS]->(e:Event)
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    }
  }),
  sources: COLLECT {
    UNWIND b.sources AS sourceId MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn}
  }
} AS fact`;

/** Sources by id; an unknown id is left out. */
export async function sourcesById(store: Store, ids: readonly string[]): Promise<Map<string, SourceShape>> {
  const rows = await store.read<{ fact: SourceShape }>(SOURCES_BY_ID, { ids });
  return new Map(rows.map(({ fact }) => [fact.id, fact]));
}

export const SOURCES_BY_ID = `
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {.id, .url, .title, .publisher, .readOn} AS fact`;

/** The event a market stands beside; undefined where no market has the id. */
export async function eventOfMarket(store: Store, id: string): Promise<string | undefined> {
  const [row] = await store.read<{ event: string }>(EVENT_OF_MARKET, { id });
  return row?.event;
}

export const EVENT_OF_MARKET = `
MATCH (:Market {id: $id})-[:ATTACHED_TO]->(e:Event)
RETURN e.id AS event`;
