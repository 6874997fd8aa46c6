import type { Store } from "../store/store.ts";
import type { EventShape, FacetCountShape, PartnerShape, SourceShape, Text } from "./shapes.ts";

export interface ConflictShape {
  event: EventShape | null;
  about: string;
  statements: { text: string; preferred: boolean; source: SourceShape | null }[];
}

export interface CompletenessShape {
  partners: number;
  partnersByKind: FacetCountShape[];
  events: number;
  eventsByKind: FacetCountShape[];
  series: number;
  participations: number;
  collaborations: number;
  offers: number;
  proposals: number;
  measures: number;
  sources: number;
  publishers: FacetCountShape[];
  eventsByPrecision: FacetCountShape[];
  undatedEvents: EventShape[];
  undatedParticipations: number;
  partnersWithoutPlace: PartnerShape[];
  partnersOutsideState: PartnerShape[];
  partnersPlacedWithoutSource: PartnerShape[];
  partnersWithoutParticipation: number;
  attendance: { event: EventShape; stated: number; recordedPartners: number }[];
  conflicts: ConflictShape[];
  notFound: Text[];
}

/** What is recorded of what is stated. Reads all partners and events: for the page about the data alone. */
export async function completeness(store: Store): Promise<CompletenessShape> {
  const [row] = await store.read<{ completeness: CompletenessShape }>(COMPLETENESS);
  if (!row) throw new Error("a single map always comes back");
  return row.completeness;
}

/** Sources disagree where two of them give one thing different numbers or days. */
export const COMPLETENESS = `
RETURN {
  partners: COUNT { (:Partner) },
  partnersByKind: COLLECT {
    MATCH (p:Partner) WITH p.kind AS value, count(*) AS partners
    RETURN {value: value, label: null, count: partners} ORDER BY partners DESC
  },
  events: COUNT { (:Event) },
  eventsByKind: COLLECT {
    MATCH (e:Event) WITH e.kind AS value, count(*) AS events
    RETURN {value: value, label: null, count: events} ORDER BY events DESC, value
  },
  series: COUNT { (:Series) },
  participations: COUNT { (:Partner)-[:TOOK_PART]->(:Event) },
  collaborations: COUNT { (:Partner)-[:COLLABORATES_WITH]->(:Partner) },
  offers: COUNT { (:Offer) },
  proposals: COUNT { (:Proposal) },
  measures: COUNT { (:Measure) },
  sources: COUNT { (:Source) },
  publishers: COLLECT {
    MATCH (s:Source) WITH s.publisher AS value, count(*) AS pages
    RETURN {value: value, label: {de: value, en: null}, count: pages} ORDER BY pages DESC, value
  },
  eventsByPrecision: COLLECT {
    MATCH (e:Event) WITH e.datePrecision AS value, count(*) AS events
    RETURN {value: value, label: null, count: events} ORDER BY events DESC
  },
  undatedEvents: COLLECT {
    MATCH (e:Event) WHERE e.startsOn IS NULL
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    } ORDER BY e.title
  },
  undatedParticipations: COUNT { MATCH (:Partner)-[r:TOOK_PART]->(e:Event) WHERE e.startsOn IS NULL RETURN r },
  partnersWithoutPlace: COLLECT {
    MATCH (p:Partner) WHERE NOT p.outsideState AND NOT EXISTS { (p)-[:BASED_IN]->() }
    RETURN p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen}
    ORDER BY p.sortName
  },
  partnersOutsideState: COLLECT {
    MATCH (p:Partner) WHERE p.outsideState
    RETURN p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen}
    ORDER BY p.sortName
  },
  partnersPlacedWithoutSource: COLLECT {
    MATCH (p:Partner) WHERE p.placeBasis = 'general knowledge'
    RETURN p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen}
    ORDER BY p.sortName
  },
  partnersWithoutParticipation: COUNT {
    MATCH (p:Partner) WHERE NOT EXISTS { (p)-[:TOOK_PART]->(:Event) } RETURN p
  },
  attendance: COLLECT {
    MATCH (e:Event) WHERE e.attendance IS NOT NULL
    RETURN {
      event: e {
        .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
        .attendance, .recordedPartners
      },
      stated: e.attendance, recordedPartners: e.recordedPartners
    } ORDER BY e.startsOn, e.id
  },
  conflicts: COLLECT {
    MATCH (subject:Event|Market)-[:STATES]->(st:Statement)
    WHERE st.of IN ['PRESENT', 'STANDS'] AND st.number IS NOT NULL
    WITH subject, st ORDER BY st.position
    WITH subject, st.of AS about, collect(st) AS statements, count(DISTINCT st.number) AS numbers
    WHERE numbers > 1
    OPTIONAL MATCH (subject)-[:ATTACHED_TO]->(host:Event)
    WITH coalesce(host, subject) AS e, about, statements
    RETURN {
      about: about,
      event: e {
        .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
        .attendance, .recordedPartners
      },
      statements: COLLECT {
        UNWIND statements AS st
        RETURN {
          text: st.text, preferred: st.preferred,
          source: head(COLLECT {
            UNWIND st.sources AS sourceId MATCH (s:Source {id: sourceId})
            RETURN s {.id, .url, .title, .publisher, .readOn}
          })
        }
      }
    } ORDER BY e.startsOn, e.id
  } + COLLECT {
    MATCH (subject:Event|Alliance)-[:DATED_BY]->(d:DateStatement)
    WITH subject, d ORDER BY d.position
    WITH subject, collect(d) AS statements WHERE size(statements) > 1
    RETURN {
      about: CASE WHEN subject:Alliance THEN 'FOUNDING' ELSE 'DATE' END,
      event: CASE WHEN subject:Event THEN subject {
        .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
        .attendance, .recordedPartners
      } END,
      statements: COLLECT {
        UNWIND statements AS d
        RETURN {
          text: d.text, preferred: d.preferred,
          source: head(COLLECT {
            UNWIND d.sources AS sourceId MATCH (s:Source {id: sourceId})
            RETURN s {.id, .url, .title, .publisher, .readOn}
          })
        }
      }
    }
  },
  notFound: COLLECT { MATCH (n:NotFound) RETURN {de: n.textDe, en: n.textEn} ORDER BY n.position }
} AS completeness`;
