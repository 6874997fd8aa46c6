import type { KnownEvent, KnownFacts, KnownPartner } from "../analysis/import/known-facts.ts";
import type { ImportKind } from "../interchange/import/fields.ts";
import type { Store } from "../store/store.ts";
import { readPlaceTables } from "./place-tables.ts";

/** All that rows of the kind are compared with; the revision is the one that the oldest of it may have. */
export async function readKnownFacts(
  store: Store,
  kind: ImportKind,
  event: string | null,
): Promise<KnownFacts> {
  const revision = await store.revision();
  const needsEvents = kind === "conferences" || kind === "proposals";
  const [partners, places, events, participations, topics, collaborations, proposals] = await Promise.all([
    kind === "conferences" ? [] : store.read<KnownPartner>(PARTNERS, {}, WHOLE_STORE),
    readPlaceTables(store),
    needsEvents || event ? store.read<KnownEvent>(EVENTS, { ids: needsEvents ? null : [event] }) : [],
    event ? store.read<KnownFacts["participations"][number]>(PARTICIPATIONS, { event }, WHOLE_STORE) : [],
    needsEvents ? store.read<KnownFacts["topics"][number]>(TOPICS) : [],
    kind === "collaborations" ? store.read<{ a: string; b: string }>(COLLABORATIONS, {}, WHOLE_STORE) : [],
    kind === "proposals" ? store.read<KnownFacts["proposals"][number]>(PROPOSALS, {}, WHOLE_STORE) : [],
  ]);
  return {
    revision,
    partners,
    places,
    event: events.find(({ id }) => id === event) ?? null,
    participations,
    events: needsEvents ? events : [],
    topics,
    collaborations,
    proposals,
  };
}

/** A list may name any partner there is: these read all of them, once an import. */
const WHOLE_STORE = { timeoutMs: 120_000 };

const PARTNERS = `
MATCH (p:Partner)
RETURN p.id AS id, p.name AS name, coalesce(p.otherNames, []) AS otherNames, p.category AS category,
  p.place AS place, head(COLLECT { MATCH (p)-[:BASED_IN]->(r:County) RETURN r.id }) AS region,
  COLLECT { MATCH (p)-[:ACTIVE_IN]->(r:County) RETURN r.id } AS activeIn,
  coalesce(p.outsideState, false) AS outsideState, p.website AS website, p.email AS email
ORDER BY id`;

const EVENTS = `
MATCH (e:Event)
WHERE $ids IS NULL OR e.id IN $ids
RETURN e.id AS id, e.kind AS kind, e.scope AS scope, e.title AS title, e.shortLabel AS shortLabel,
  e.startsOn AS startsOn, e.endsOn AS endsOn, e.datePrecision AS datePrecision, e.place AS place,
  head(COLLECT { MATCH (e)-[:HELD_IN]->(r:Region) RETURN r.id }) AS region,
  COLLECT { MATCH (e)-[:ON_TOPIC]->(t:Topic) RETURN t.id } AS topics,
  COLLECT { MATCH (e)-[:STATES]->(s:Statement {of: 'PRESENT'}) RETURN s.text } AS statements
ORDER BY id`;

const PARTICIPATIONS = `
MATCH (:Event {id: $event})<-[t:TOOK_PART]-(p:Partner)
RETURN p.id AS partner, t.role AS role, t.present AS present`;

const TOPICS = `
MATCH (t:Topic)
RETURN t.id AS id, t.nameDe AS nameDe, t.nameEn AS nameEn`;

const COLLABORATIONS = `
MATCH (a:Partner)-[:COLLABORATES_WITH]->(b:Partner)
RETURN a.id AS a, b.id AS b`;

const PROPOSALS = `
MATCH (p:Proposal)
RETURN p.id AS id, p.textDe AS text, head(COLLECT { MATCH (p)-[:PUT_FORWARD_AT]->(e:Event) RETURN e.id }) AS event,
  COLLECT { MATCH (p)<-[:PROPOSED]-(by:Partner) RETURN by.id } AS by`;
