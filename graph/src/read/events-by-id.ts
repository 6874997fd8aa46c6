import type { Store } from "../store/store.ts";
import type { ContributionShape, EventShape } from "./shapes.ts";

/** Everything about each of these events; an unknown id is left out. */
export async function eventsById(store: Store, ids: readonly string[]): Promise<Map<string, EventShape>> {
  const rows = await store.read<{ event: EventShape & { contributions: ContributionShape[] } }>(
    EVENTS_BY_ID,
    { ids },
  );
  return new Map(
    rows.map(({ event: { contributions, ...event } }) => [event.id, { ...event, ...byLabel(contributions) }]),
  );
}

function byLabel(contributions: ContributionShape[]) {
  return {
    forums: contributions.filter((one) => one.label === "Forum"),
    workingGroups: contributions.filter((one) => one.label === "WorkingGroup"),
    problems: contributions.filter((one) => one.label === "Problem"),
    proposals: contributions.filter((one) => one.label === "Proposal"),
  };
}

export const EVENTS_BY_ID = `
UNWIND $ids AS asked
MATCH (e:Event {id: asked})
WITH e, e {
  .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
  .attendance, .recordedPartners
} AS card
RETURN e {
  .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
  .attendance, .recordedPartners, .venue, .note, .outsideState,
  region: head(COLLECT {
    MATCH (e)-[:HELD_IN]->(r:Region)
    RETURN r {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
  }),
  topics: COLLECT {
    MATCH (e)-[:ON_TOPIC]->(t:Topic)
    RETURN {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction} ORDER BY t.position
  },
  attendanceStatements: COLLECT {
    MATCH (e)-[:STATES]->(st:Statement)
    RETURN st {
      .id, .text, .number, .bound, .of, .whom, .on, .onPrecision, .preferred,
      source: head(COLLECT {
        UNWIND st.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      })
    } ORDER BY NOT st.preferred, st.position
  },
  market: head(COLLECT {
    MATCH (e)<-[:ATTACHED_TO]-(m:Market)
    RETURN {
      id: m.id, title: m.title, event: card,
      statements: COLLECT {
        MATCH (m)-[:STATES]->(st:Statement)
        RETURN st {
          .id, .text, .number, .bound, .of, .whom, .on, .onPrecision, .preferred,
          source: head(COLLECT {
            UNWIND st.sources AS sourceId MATCH (s:Source {id: sourceId})
            RETURN s {.id, .url, .title, .publisher, .readOn}
          })
        } ORDER BY NOT st.preferred, st.position
      },
      exhibitors: COLLECT {
        MATCH (e)<-[r:TOOK_PART {role: 'EXHIBITED'}]-(p:Partner)
        RETURN {
          role: r.role, wording: r.wording, present: r.present, event: card,
          partner: p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
          sources: COLLECT {
            UNWIND r.sources AS sourceId MATCH (s:Source {id: sourceId})
            RETURN s {.id, .url, .title, .publisher, .readOn}
          }
        } ORDER BY p.name
      },
      sources: COLLECT {
        UNWIND m.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    }
  }),
  participations: COLLECT {
    MATCH (e)<-[r:TOOK_PART]-(p:Partner)
    RETURN {
      role: r.role, wording: r.wording, present: r.present, event: card,
      partner: p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
      sources: COLLECT {
        UNWIND r.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY r.role, p.name
  },
  newPartners: COLLECT {
    MATCH (e)<-[:TOOK_PART]-(p:Partner)
    WHERE p.firstSeen = e.startsOn
    WITH DISTINCT p
    RETURN p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen}
    ORDER BY p.name
  },
  contributions: COLLECT {
    MATCH (c:Forum|WorkingGroup|Problem|Proposal)-[:HELD_AT|RAISED_AT|PUT_FORWARD_AT]->(e)
    RETURN {
      id: c.id, label: head(labels(c)), kind: c.kind, event: card,
      title: {de: c.textDe, en: c.textEn}, text: {de: c.textDe, en: c.textEn},
      topics: COLLECT {
        MATCH (c)-[:ON_TOPIC]->(t:Topic)
        RETURN {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction} ORDER BY t.position
      },
      ascribedTo: COLLECT {
        MATCH (c)<-[:PROPOSED]-(q:Partner)
        RETURN q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen}
        ORDER BY q.name
      },
      sources: COLLECT {
        UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY c.kind, c.id
  },
  measures: COLLECT {
    MATCH (m:Measure)-[f:FOLLOWED]->(e)
    RETURN {
      id: m.id, title: {de: m.titleDe, en: m.titleEn}, startsOn: m.startsOn, datePrecision: m.datePrecision,
      amount: m.amount, announced: m.announced, follows: card, statedBySource: f.statedBySource,
      sources: COLLECT {
        UNWIND m.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY m.startsOn, m.id
  },
  publications: COLLECT {
    MATCH (b:Publication)-[:DOCUMENTS]->(e)
    RETURN b {
      .id, .title, .format, .size, .url, event: card,
      sources: COLLECT {
        UNWIND b.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY b.title
  },
  series: head(COLLECT {
    MATCH (e)-[:MEMBER_OF]->(g:Series)
    RETURN g {.id, .title, .shortLabel, .startsOn, .endsOn, .datePrecision}
  }),
  sources: COLLECT {
    UNWIND e.sources AS sourceId MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn}
  }
} AS event`;
