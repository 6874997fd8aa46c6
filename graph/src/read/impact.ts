import { type ImpactKeep, keptPart, keptSince } from "../analysis/impact-chain.ts";
import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { ImpactChainShape, ImpactLinkShape, ImpactStepShape } from "./impact-shapes.ts";
import type { EventShape } from "./shapes.ts";

export interface ImpactQuestion {
  event: string | null;
  topic: string | null;
  adoptedBy: string | null;
  /** Only what has to do with something dated from this day on. */
  from: Day | null;
  asOf: Day | null;
  skip: number;
  first: number;
}

/**
 * What came of events, one chain an event, the latest first, undated last, and at the very end what
 * belongs to no event. Links are those that a source states; none is made by topic or guess.
 */
export async function listImpact(store: Store, question: ImpactQuestion): Promise<ImpactChainShape[]> {
  const { event, topic, adoptedBy, from, asOf } = question;
  const rows = await store.read<ChainRow>(statementFor(question), { ...question });
  const keep: ImpactKeep = { topic, adoptedBy, step: null };
  const askedOf = (found: readonly ChainRow[]) =>
    found
      .map((row) => keptSince(keptPart(asOfDay(toChain(row), asOf), keep), from))
      .filter(({ steps }) => steps.length > 0);
  const isLast = rows.length < question.first && event === null;
  return [...askedOf(rows), ...(isLast ? askedOf(await store.read<ChainRow>(WITHOUT_EVENT)) : [])];
}

/** The way of one proposal, problem, group or measure: all that is linked to it; undefined for an unknown id. */
export async function impactOf(
  store: Store,
  step: string,
  asOf: Day | null,
): Promise<ImpactChainShape | undefined> {
  const [row] = await store.read<ChainRow>(CHAIN_OF_STEP, { step });
  const chain = row ? toChain(row) : undefined;
  if (!chain?.steps.some(({ id }) => id === step)) return undefined;
  return keptPart(asOfDay(chain, asOf), { topic: null, adoptedBy: null, step });
}

interface ChainRow {
  event: EventShape | null;
  contributions: (Omit<ImpactStepShape, "stage" | "partner"> & { label: keyof typeof STAGE })[];
  adoptions: (Omit<ImpactStepShape, "stage"> & { proposal: string })[];
  measures: Omit<ImpactStepShape, "stage" | "partner">[];
  links: ImpactLinkShape[];
}

const STAGE = { Forum: "GROUP", WorkingGroup: "GROUP", Problem: "PROBLEM", Proposal: "PROPOSAL" } as const;

function toChain({ event, contributions, adoptions, measures, links }: ChainRow): ImpactChainShape {
  const known = new Set([...contributions, ...measures].map(({ id }) => id));
  return {
    event,
    steps: [
      ...contributions.map(({ label, ...step }) => ({ ...step, stage: STAGE[label], partner: null })),
      ...adoptions.map(({ proposal: _proposal, ...step }) => ({ ...step, stage: "ADOPTION" as const })),
      ...measures.map((step) => ({ ...step, stage: "MEASURE" as const, partner: null })),
    ],
    links: [
      ...links.filter(({ from, to }) => known.has(from) && (known.has(to) || to === event?.id)),
      ...adoptions.map(({ id, proposal, on, sources }) => ({
        from: id,
        to: proposal,
        kind: "ADOPTED" as const,
        statedBySource: true,
        on,
        sources,
      })),
    ],
    undated: 0,
  };
}

/** As of a day: what began by then; what has no date is left out and counted. */
function asOfDay(chain: ImpactChainShape, asOf: Day | null): ImpactChainShape {
  if (asOf === null) return chain;
  const there = chain.steps.filter(({ on }) => on !== null && on <= asOf);
  const ids = new Set([...there.map(({ id }) => id), ...(chain.event ? [chain.event.id] : [])]);
  return {
    ...chain,
    steps: there,
    links: chain.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    undated: chain.steps.filter(({ on }) => on === null).length,
  };
}

/** One text an entry point, so that each starts from an index. */
export function statementFor({ event, topic, adoptedBy }: ImpactQuestion): string {
  if (event !== null) return IMPACT_OF_EVENT;
  if (adoptedBy !== null) return IMPACT_ADOPTED_BY;
  return topic !== null ? IMPACT_ON_TOPIC : IMPACT_OF_ALL;
}

/** Whether something of the event, or the event itself, is dated from the day asked for on; no later than the day of the view. */
const HAS_SOMETHING_SINCE = `(
    $from IS NULL OR e.startsOn >= $from
    OR EXISTS {
      MATCH (e)<-[:PUT_FORWARD_AT]-(:Proposal)<-[a:ADOPTED]-(:Partner)
      WHERE a.validFrom >= $from AND ($asOf IS NULL OR a.validFrom <= $asOf)
    }
    OR EXISTS {
      MATCH (e)<-[:FOLLOWED]-(m:Measure)
      WHERE m.startsOn >= $from AND ($asOf IS NULL OR m.startsOn <= $asOf)
    }
    OR EXISTS {
      MATCH (e)<-[:PUT_FORWARD_AT]-(:Proposal)<-[:FOLLOWED]-(m:Measure)
      WHERE m.startsOn >= $from AND ($asOf IS NULL OR m.startsOn <= $asOf)
    }
  )`;

const THE_EVENT = `
MATCH (e:Event {id: $event})
WHERE $asOf IS NULL OR e.startsOn <= $asOf
WITH e`;

const EVENTS_ADOPTED_FROM = `
MATCH (:Partner {id: $adoptedBy})-[:ADOPTED]->(:Proposal)-[:PUT_FORWARD_AT]->(e:Event)
WHERE ($asOf IS NULL OR e.startsOn <= $asOf) AND ${HAS_SOMETHING_SINCE}
WITH DISTINCT e
ORDER BY e.startsOn IS NULL, e.startsOn DESC, e.id
SKIP toInteger($skip) LIMIT toInteger($first)`;

const EVENTS_ON_TOPIC = `
MATCH (:Topic {id: $topic})<-[:ON_TOPIC]-(c:Forum|WorkingGroup|Problem|Proposal)-[:HELD_AT|RAISED_AT|PUT_FORWARD_AT]->(e:Event)
WHERE ($asOf IS NULL OR e.startsOn <= $asOf) AND ${HAS_SOMETHING_SINCE}
WITH DISTINCT e
ORDER BY e.startsOn IS NULL, e.startsOn DESC, e.id
SKIP toInteger($skip) LIMIT toInteger($first)`;

const EVENTS_WITH_OUTCOME = `
MATCH (e:Event)
WHERE ($asOf IS NULL OR e.startsOn <= $asOf) AND ${HAS_SOMETHING_SINCE}
  AND EXISTS { (e)<-[:HELD_AT|RAISED_AT|PUT_FORWARD_AT|FOLLOWED]-() }
WITH e
ORDER BY e.startsOn IS NULL, e.startsOn DESC, e.id
SKIP toInteger($skip) LIMIT toInteger($first)`;

/** Everything of the event at hand. */
const WHAT_CAME_OF_IT = `
RETURN
  e {
    .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
    .attendance, .recordedPartners
  } AS event,
  COLLECT {
    MATCH (c:Forum|WorkingGroup|Problem|Proposal)-[:HELD_AT|RAISED_AT|PUT_FORWARD_AT]->(e)
    RETURN {
      id: c.id, label: head(labels(c)), kind: c.kind, text: {de: c.textDe, en: c.textEn},
      on: e.startsOn, onPrecision: e.datePrecision, amount: null, announced: null, wording: null,
      topics: COLLECT { MATCH (c)-[:ON_TOPIC]->(t:Topic) RETURN t.id },
      ascribedTo: COLLECT {
        MATCH (c)<-[:PROPOSED]-(q:Partner)
        RETURN q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} ORDER BY q.name
      },
      sources: COLLECT {
        UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY c.id
  } AS contributions,
  COLLECT {
    MATCH (e)<-[:PUT_FORWARD_AT]-(c:Proposal)<-[a:ADOPTED]-(q:Partner)
    RETURN {
      id: c.id + '/' + q.id, proposal: c.id, kind: null, text: {de: q.name, en: null},
      on: a.validFrom, onPrecision: a.onPrecision, amount: null, announced: null, wording: a.wording, topics: [],
      ascribedTo: [],
      partner: q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen},
      sources: COLLECT {
        UNWIND a.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY a.validFrom, q.name
  } AS adoptions,
  COLLECT {
    CALL (e) {
      MATCH (e)<-[:FOLLOWED]-(m:Measure) RETURN m
      UNION MATCH (e)<-[:PUT_FORWARD_AT]-(:Proposal)<-[:FOLLOWED]-(m:Measure) RETURN m
    }
    RETURN {
      id: m.id, kind: null, text: {de: m.titleDe, en: m.titleEn}, on: m.startsOn, onPrecision: m.datePrecision,
      amount: m.amount, announced: m.announced, wording: null, topics: [], ascribedTo: [],
      sources: COLLECT {
        UNWIND m.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY m.startsOn, m.id
  } AS measures,
  COLLECT {
    CALL (e) {
      MATCH (e)<-[:HELD_AT]-(g:Forum|WorkingGroup)-[l:DISCUSSED]->(c:Problem|Proposal)
      RETURN g.id AS from, c.id AS to, 'DISCUSSED' AS kind, true AS stated, l
      UNION
      MATCH (e)<-[:PUT_FORWARD_AT]-(c:Proposal)-[l:ANSWERS]->(p:Problem)
      RETURN c.id AS from, p.id AS to, 'ANSWERS' AS kind, true AS stated, l
      UNION
      MATCH (e)<-[l:FOLLOWED]-(m:Measure)
      RETURN m.id AS from, e.id AS to, 'FOLLOWED' AS kind, l.statedBySource AS stated, l
      UNION
      MATCH (e)<-[:PUT_FORWARD_AT]-(c:Proposal)<-[l:FOLLOWED]-(m:Measure)
      RETURN m.id AS from, c.id AS to, 'FOLLOWED' AS kind, l.statedBySource AS stated, l
    }
    RETURN {
      from: from, to: to, kind: kind, statedBySource: stated, on: l.validFrom,
      sources: COLLECT {
        UNWIND l.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY from, to
  } AS links`;

export const IMPACT_OF_EVENT = THE_EVENT + WHAT_CAME_OF_IT;
export const IMPACT_ADOPTED_BY = EVENTS_ADOPTED_FROM + WHAT_CAME_OF_IT;
export const IMPACT_ON_TOPIC = EVENTS_ON_TOPIC + WHAT_CAME_OF_IT;
export const IMPACT_OF_ALL = EVENTS_WITH_OUTCOME + WHAT_CAME_OF_IT;

/** The chain that a proposal, problem, group or measure belongs to; by its event where it has one. */
export const CHAIN_OF_STEP = `
CALL () {
  MATCH (c:Proposal {id: $step})-[:PUT_FORWARD_AT]->(e:Event) RETURN e
  UNION MATCH (c:Problem {id: $step})-[:RAISED_AT]->(e:Event) RETURN e
  UNION MATCH (c:WorkingGroup {id: $step})-[:HELD_AT]->(e:Event) RETURN e
  UNION MATCH (c:Forum {id: $step})-[:HELD_AT]->(e:Event) RETURN e
  UNION MATCH (m:Measure {id: $step})-[:FOLLOWED]->(e:Event) RETURN e
  UNION MATCH (m:Measure {id: $step})-[:FOLLOWED]->(:Proposal)-[:PUT_FORWARD_AT]->(e:Event) RETURN e
}
WITH e LIMIT 1${WHAT_CAME_OF_IT}`;

/** Contributions made at no event, and measures that no source ties to anything. */
export const WITHOUT_EVENT = `
RETURN
  null AS event,
  COLLECT {
    MATCH (c:Forum|WorkingGroup|Problem|Proposal)
    WHERE NOT EXISTS { (c)-[:HELD_AT|RAISED_AT|PUT_FORWARD_AT]->() }
    RETURN {
      id: c.id, label: head(labels(c)), kind: c.kind, text: {de: c.textDe, en: c.textEn},
      on: null, onPrecision: 'UNKNOWN', amount: null, announced: null, wording: null,
      topics: COLLECT { MATCH (c)-[:ON_TOPIC]->(t:Topic) RETURN t.id },
      ascribedTo: COLLECT {
        MATCH (c)<-[:PROPOSED]-(q:Partner)
        RETURN q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} ORDER BY q.name
      },
      sources: COLLECT {
        UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY c.id LIMIT 200
  } AS contributions,
  [] AS adoptions,
  COLLECT {
    MATCH (m:Measure)
    WHERE NOT EXISTS { (m)-[:FOLLOWED]->() }
    RETURN {
      id: m.id, kind: null, text: {de: m.titleDe, en: m.titleEn}, on: m.startsOn, onPrecision: m.datePrecision,
      amount: m.amount, announced: m.announced, wording: null, topics: [], ascribedTo: [],
      sources: COLLECT {
        UNWIND m.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    } ORDER BY m.startsOn, m.id LIMIT 200
  } AS measures,
  [] AS links`;
