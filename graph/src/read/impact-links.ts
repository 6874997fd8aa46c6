import type { DatePrecision, Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { PartnerShape, SourceShape, Text } from "./shapes.ts";

export interface ImpactEndShape {
  id: string;
  kind: "PROPOSAL" | "PROBLEM" | "EVENT";
  text: Text;
}

export interface AdoptionShape {
  partner: PartnerShape;
  wording: string;
  on: Day | null;
  onPrecision: DatePrecision;
  sources: SourceShape[];
}

export interface ImpactLinksShape {
  discusses: ImpactEndShape[];
  answers: ImpactEndShape[];
  adoptions: AdoptionShape[];
  follows: ImpactEndShape | null;
}

/** What a proposal, problem, group or measure is linked to itself; undefined where nothing has the id. */
export async function impactLinksOf(store: Store, id: string): Promise<ImpactLinksShape | undefined> {
  const [row] = await store.read<ImpactLinksShape>(IMPACT_LINKS_OF, { id });
  return row;
}

export const IMPACT_LINKS_OF = `
CALL () {
  MATCH (c:Proposal {id: $id}) RETURN c
  UNION MATCH (c:Problem {id: $id}) RETURN c
  UNION MATCH (c:Forum {id: $id}) RETURN c
  UNION MATCH (c:WorkingGroup {id: $id}) RETURN c
  UNION MATCH (c:Measure {id: $id}) RETURN c
}
RETURN
  COLLECT {
    MATCH (c)-[:DISCUSSED]->(d:Problem|Proposal)
    RETURN {id: d.id, kind: CASE WHEN d:Problem THEN 'PROBLEM' ELSE 'PROPOSAL' END, text: {de: d.textDe, en: d.textEn}}
    ORDER BY d.id
  } AS discusses,
  COLLECT {
    MATCH (c)-[:ANSWERS]->(p:Problem)
    RETURN {id: p.id, kind: 'PROBLEM', text: {de: p.textDe, en: p.textEn}} ORDER BY p.id
  } AS answers,
  COLLECT {
    MATCH (c)<-[a:ADOPTED]-(q:Partner)
    RETURN {
      partner: q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
      wording: a.wording, on: a.validFrom, onPrecision: a.onPrecision,
      sources: COLLECT {
        UNWIND a.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY a.validFrom IS NULL, a.validFrom, q.name
  } AS adoptions,
  head(COLLECT {
    MATCH (c)-[:FOLLOWED]->(f:Event|Proposal)
    RETURN {
      id: f.id, kind: CASE WHEN f:Event THEN 'EVENT' ELSE 'PROPOSAL' END,
      text: CASE WHEN f:Event THEN {de: f.title, en: null} ELSE {de: f.textDe, en: f.textEn} END
    } ORDER BY f:Event, f.id
  }) AS follows`;
