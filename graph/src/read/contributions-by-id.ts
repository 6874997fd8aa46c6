import type { Store } from "../store/store.ts";
import type { ContributionShape } from "./shapes.ts";

/** Proposals, problems, forums and working groups by id; an unknown id is left out. */
export async function contributionsById(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, ContributionShape>> {
  const rows = await store.read<{ contribution: ContributionShape }>(CONTRIBUTIONS_BY_ID, { ids });
  return new Map(rows.map(({ contribution }) => [contribution.id, contribution]));
}

export const CONTRIBUTIONS_BY_ID = `
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Proposal {id: id}) RETURN c
  UNION MATCH (c:Problem {id: id}) RETURN c
  UNION MATCH (c:Forum {id: id}) RETURN c
  UNION MATCH (c:WorkingGroup {id: id}) RETURN c
}
RETURN {
  id: c.id,
  label: head(labels(c)),
  kind: c.kind,
  text: {de: c.textDe, en: c.textEn},
  title: {de: c.textDe, en: c.textEn},
  event: head(COLLECT {
    MATCH (c)-[:HELD_AT|RAISED_AT|PUT_FORWARD_AT]->(e:Event)
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    }
  }),
  topics: COLLECT {
    MATCH (c)-[:ON_TOPIC]->(t:Topic)
    RETURN {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction} ORDER BY t.position
  },
  ascribedTo: COLLECT {
    MATCH (c)<-[:PROPOSED]-(q:Partner)
    RETURN q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} ORDER BY q.name
  },
  sources: COLLECT {
    UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn}
  }
} AS contribution`;
