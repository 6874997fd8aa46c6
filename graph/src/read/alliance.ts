import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type {
  AllianceRoleShape,
  DateStatementShape,
  EventShape,
  PublicationShape,
  SourceShape,
  StatementShape,
  Text,
} from "./shapes.ts";

export interface AllianceShape {
  id: string;
  name: string;
  dataset: string;
  summary: Text;
  names: { name: Text; validFrom: Day | null; validTo: Day | null; sources: SourceShape[] }[];
  appeal: EventShape | null;
  founding: EventShape | null;
  foundingStatements: DateStatementShape[];
  carriers: AllianceRoleShape[];
  roles: AllianceRoleShape[];
  supporters: StatementShape[];
  publications: PublicationShape[];
  revision: number;
}

/** The alliance this store tells of; undefined in an empty store. */
export async function alliance(store: Store): Promise<AllianceShape | undefined> {
  const [row] = await store.read<{ alliance: AllianceShape }>(ALLIANCE);
  if (!row) return undefined;
  const { roles } = row.alliance;
  return { ...row.alliance, carriers: roles.filter((role) => role.kind === "CARRIES") };
}

export const ALLIANCE = `
MATCH (a:Alliance), (meta:Meta {id: 'meta'})
RETURN {
  id: a.id, name: a.name, dataset: meta.dataset, revision: meta.revision,
  summary: {de: a.summaryDe, en: a.summaryEn},
  names: COLLECT {
    MATCH (a)-[:NAMED]->(n:AllianceName)
    RETURN {
      name: {de: n.nameDe, en: n.nameEn}, validFrom: n.validFrom, validTo: n.validTo,
      sources: COLLECT {
        UNWIND n.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY n.validFrom
  },
  appeal: head(COLLECT {
    MATCH (a)-[:APPEALED_AT]->(e:Event)
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    }
  }),
  founding: head(COLLECT {
    MATCH (a)-[:FOUNDED_AT]->(e:Event)
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    }
  }),
  foundingStatements: COLLECT {
    MATCH (a)-[:DATED_BY]->(d:DateStatement)
    RETURN d {
      .text, .on, .onPrecision, .preferred,
      source: head(COLLECT {
        UNWIND d.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      })
    } ORDER BY d.position
  },
  roles: COLLECT {
    MATCH (p:Partner)-[r:CARRIES|INITIATED|SUPPORTS|JOINED|SPREAD|CONTRIBUTED]->(a)
    RETURN {
      kind: type(r), wording: r.wording, since: r.validFrom,
      partner: p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
      sources: COLLECT {
        UNWIND r.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY type(r), p.name
  },
  supporters: COLLECT {
    MATCH (a)-[:STATES]->(st:Statement {of: 'SUPPORTERS'})
    RETURN st {
      .id, .text, .number, .bound, .of, .whom, .on, .onPrecision, .preferred,
      source: head(COLLECT {
        UNWIND st.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      })
    } ORDER BY st.on, st.position
  },
  publications: COLLECT {
    MATCH (b:Publication)
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
    } ORDER BY b.title
  }
} AS alliance`;
