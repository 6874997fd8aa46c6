import type { Store } from "../store/store.ts";
import type { OfferShape, PartnerShape } from "./shapes.ts";

/**
 * Everything about each of these partners but its ties (./ties.ts). The id of a merged partner answers
 * with the survivor; an unknown id is left out. Keyed by the id that was asked for.
 */
export async function partnersById(store: Store, ids: readonly string[]): Promise<Map<string, PartnerShape>> {
  const rows = await store.read<{ asked: string; partner: PartnerShape & Both }>(PARTNERS_BY_ID, { ids });
  return new Map(
    rows.map(({ asked, partner: { offersAndRequests, ...partner } }) => [
      asked,
      {
        ...partner,
        offers: offersAndRequests.filter(({ direction }) => direction === "OFFERS"),
        seeks: offersAndRequests.filter(({ direction }) => direction === "SEEKS"),
      },
    ]),
  );
}

interface Both {
  offersAndRequests: (OfferShape & { direction: "OFFERS" | "SEEKS" })[];
}

export const PARTNERS_BY_ID = `
UNWIND $ids AS asked
OPTIONAL MATCH (former:FormerId {id: asked})
MATCH (p:Partner {id: coalesce(former.survivor, asked)})
RETURN asked, p {
  .id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen,
  .otherNames, .latitude, .longitude, .website, .email, .phone, .carrierName, .placeBasis, .until,
  summary: CASE WHEN p.summaryDe IS NULL THEN null ELSE {de: p.summaryDe, en: p.summaryEn} END,
  basedIn: head(COLLECT {
    MATCH (p)-[:BASED_IN]->(r:Region)
    RETURN r {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
  }),
  activeIn: COLLECT {
    MATCH (p)-[:ACTIVE_IN]->(r:Region)
    RETURN r {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
    ORDER BY r.name
  },
  topics: COLLECT {
    MATCH (p)-[:WORKS_ON]->(t:Topic)
    WITH DISTINCT t
    RETURN {
      topic: {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction},
      evidence: COLLECT {
        MATCH (p)-[w:WORKS_ON]->(t)
        OPTIONAL MATCH (event:Event {id: w.evidence}) WHERE w.basis = 'EVENT'
        OPTIONAL MATCH (offer:Offer {id: w.evidence}) WHERE w.basis = 'OFFER'
        OPTIONAL MATCH (proposal:Proposal {id: w.evidence}) WHERE w.basis = 'PROPOSAL'
        OPTIONAL MATCH (problem:Problem {id: w.evidence}) WHERE w.basis = 'PROPOSAL'
        OPTIONAL MATCH (forum:Forum {id: w.evidence}) WHERE w.basis = 'PROPOSAL'
        OPTIONAL MATCH (workingGroup:WorkingGroup {id: w.evidence}) WHERE w.basis = 'PROPOSAL'
        WITH w, event, coalesce(offer, proposal, problem, forum, workingGroup) AS wording
        RETURN {
          basis: w.basis,
          id: w.evidence,
          text: {de: coalesce(event.title, wording.textDe), en: wording.textEn},
          on: w.validFrom,
          sources: COLLECT {
            UNWIND w.sources AS sourceId MATCH (s:Source {id: sourceId})
            RETURN s {.id, .url, .title, .publisher, .readOn}
          }
        } ORDER BY w.validFrom, w.evidence
      }
    } ORDER BY t.position
  },
  offersAndRequests: COLLECT {
    MATCH (p)-[r:OFFERS|SEEKS]->(o:Offer)
    RETURN {
      direction: type(r),
      id: o.id,
      text: {de: o.textDe, en: o.textEn},
      topics: COLLECT {
        MATCH (o)-[:ON_TOPIC]->(t:Topic)
        RETURN {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction} ORDER BY t.position
      },
      sources: COLLECT {
        UNWIND o.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY o.id
  },
  allianceRoles: COLLECT {
    MATCH (p)-[r:CARRIES|INITIATED|SUPPORTS|JOINED|SPREAD|CONTRIBUTED]->(:Alliance)
    RETURN {
      kind: type(r), wording: r.wording, since: r.validFrom,
      partner: p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
      sources: COLLECT {
        UNWIND r.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY type(r)
  },
  participations: COLLECT {
    MATCH (p)-[r:TOOK_PART]->(e:Event)
    RETURN {
      role: r.role, wording: r.wording, present: r.present,
      partner: p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
      event: e {
        .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
        .attendance, .recordedPartners
      },
      sources: COLLECT {
        UNWIND r.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY e.startsOn, e.id, r.role
  },
  mentions: COLLECT {
    MATCH (p)-[r:MENTIONED_IN]->(:Alliance)
    RETURN {
      wording: r.wording, on: r.on, onPrecision: r.onPrecision,
      sources: COLLECT {
        UNWIND r.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY r.on, r.wording
  },
  contributions: COLLECT {
    MATCH (p)-[:PROPOSED]->(c:Proposal|Problem|Forum|WorkingGroup)
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
        RETURN q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen}
        ORDER BY q.name
      },
      sources: COLLECT {
        UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY c.id
  },
  sources: COLLECT {
    UNWIND COLLECT {
      MATCH (p)-[r]-() UNWIND coalesce(r.sources, []) AS sourceId RETURN DISTINCT sourceId
    } AS sourceId
    MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn} ORDER BY s.publisher, s.id
  }
} AS partner`;
