import { SetupError } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestStore } from "../neo4j.ts";

const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test("a load that fails half way leaves nothing behind", async () => {
  await expect(loadSeed(failingAfter(30, store), "sourced")).rejects.toThrow("the database went away");

  expect(await numbers(store)).toEqual({ nodes: 0, ties: 0, revision: 0 });
});

test("the sourced facts go into an empty store, all of them", async () => {
  expect(await loadSeed(store, "sourced")).toBe(true);

  const [counts] = await store.read(`
    RETURN COUNT { (:Partner) } AS partners, COUNT { (:Event) } AS events, COUNT { (:Series) } AS series,
      COUNT { (:Region) } AS regions, COUNT { (:County) } AS counties, COUNT { (:Municipality) } AS municipalities,
      COUNT { ()-[:TOOK_PART]->() } + COUNT { (:Partner)-->(:Alliance) } AS participations,
      COUNT { (:Proposal|Problem|Forum|WorkingGroup) } AS contributions, COUNT { (:Measure) } AS measures,
      COUNT { (:Offer) } AS offers, COUNT { ()-[:COLLABORATES_WITH]->() } AS collaborations`);
  expect(counts).toEqual({
    partners: 257,
    events: 77,
    series: 2,
    regions: 50,
    counties: 45,
    municipalities: 1093,
    participations: 339,
    contributions: 129,
    measures: 25,
    offers: 99,
    collaborations: 28,
  });
});

test("loading again changes nothing, and another dataset is refused", async () => {
  const before = await numbers(store);

  expect(await loadSeed(store, "sourced")).toBe(false);
  await expect(loadSeed(store, "empty")).rejects.toThrow(SetupError);

  expect(await numbers(store)).toEqual(before);
});

/** The source names twelve bodies; only the organiser had been on record before, at the conference on language. */
test("the conference of 22 September 2016 in Hildesheim brought 12 together, 11 of them new", async () => {
  const [event] = await store.read<{ recorded: number; present: number; newcomers: string[] }>(
    `MATCH (e:Event {id: $id})
     RETURN e.recordedPartners AS recorded, e.presentPartners AS present,
       COLLECT { MATCH (e)<-[:TOOK_PART]-(p) WHERE p.firstSeen = e.startsOn RETURN DISTINCT p.id } AS newcomers`,
    { id: HILDESHEIM },
  );

  expect(event).toMatchObject({ recorded: 12, present: 12 });
  expect(event?.newcomers).toHaveLength(11);
  expect(event?.newcomers).not.toContain("amt-fuer-regionale-landesentwicklung-leine-weser");
});

/** Twelve bodies make 12 · 11 / 2 pairs, and no two of them are on record together before. */
test("that conference made 66 new ties", async () => {
  const [pairs] = await store.read<{ made: number }>(
    `MATCH (e:Event {id: $id})<-[:TOOK_PART {present: true}]-(p:Partner)
     WITH DISTINCT e, p
     MATCH (e)<-[:TOOK_PART {present: true}]-(q:Partner) WHERE p.id < q.id
     WITH DISTINCT e, p, q
     WHERE NOT EXISTS {
       MATCH (p)-[:TOOK_PART {present: true}]->(earlier:Event {gathering: true})<-[:TOOK_PART {present: true}]-(q)
       WHERE earlier.startsOn < e.startsOn
     } AND NOT EXISTS { MATCH (p)-[c:COLLABORATES_WITH]-(q) WHERE c.validFrom < e.startsOn }
     RETURN count(*) AS made`,
    { id: HILDESHEIM },
  );

  expect(pairs?.made).toBe(66);
});

test("who came to nothing but that conference has ties to the eleven others", async () => {
  const [partner] = await store.read(
    "MATCH (p:Partner {id: 'fundus-aktiv'}) RETURN p.degree AS degree, p.firstSeen AS first, p.lastSeen AS last",
  );

  expect(partner).toEqual({ degree: 11, first: "2016-09-22", last: "2016-09-22" });
});

test("an act that gathered nobody makes no ties, a job fair without a day no newcomers", async () => {
  const [counts] = await store.read(`
    MATCH (p:Partner {id: 'cafe-international-bad-laer'})
    RETURN p.firstSeen AS first, p.degree AS degree,
      COUNT { (:Event {id: '2015-09-08-gemeinsamer-aufruf', gathering: true}) } AS gathered`);

  expect(counts).toEqual({ first: null, degree: 1, gathered: 0 });
});

test("a topic stands at a partner by its offer, by what it put forward, or by an event, each with its evidence", async () => {
  const rows = await store.read(`
    MATCH (:Partner {id: 'energietechnik-packmohr'})-[w:WORKS_ON]->(t:Topic)
    RETURN w.basis AS basis, w.evidence AS evidence, t.id AS topic, w.validFrom AS on
    ORDER BY basis, on, evidence`);

  expect(rows).toEqual([
    evidence(
      "EVENT",
      "2017-05-08-regionalkonferenz-engagement-uelzen",
      "buergerschaftliches-engagement",
      "2017-05-08",
    ),
    evidence("EVENT", "2017-08-29-integrationspreis", "arbeit-und-ausbildung", "2017-08-29"),
    evidence("PROPOSAL", "forum-betriebe-und-ehrenamt", "buergerschaftliches-engagement", "2017-05-08"),
    evidence(
      "PROPOSAL",
      "hemmnis-lange-entscheidungswege-fluechtlinge-weg-arbeit",
      "arbeit-und-ausbildung",
      "2017-05-08",
    ),
  ]);
});

test("being mentioned or collaborating puts no topic at a partner", async () => {
  const rows = await store.read(`
    MATCH (p:Partner) WHERE p.id IN ['werkstattfilm', 'teutloff-technische-akademie', 'sv-veltheim']
    RETURN p.id AS id, COUNT { (p)-[:WORKS_ON]->() } AS topics`);

  expect(rows).toHaveLength(3);
  expect(rows.every((row) => "topics" in row && row.topics === 0)).toBe(true);
});

test("every id of a source on a node or tie leads to a source", async () => {
  const dangling = await store.read(`
    CALL () {
      MATCH (n) UNWIND n.sources AS id RETURN id
      UNION
      MATCH ()-[r]->() UNWIND r.sources AS id RETURN id
    }
    WITH id WHERE NOT EXISTS { (:Source {id: id}) }
    RETURN id`);

  expect(dangling).toEqual([]);
});

function evidence(basis: string, id: string, topic: string, on: string) {
  return { basis, evidence: id, topic, on };
}

async function numbers(of: Store): Promise<object | undefined> {
  const [row] = await of.read<{ nodes: number; ties: number }>(
    "RETURN COUNT { (n) WHERE NOT n:Migration } AS nodes, COUNT { ()-[r]->() } AS ties",
  );
  return row && { ...row, revision: await of.revision() };
}

/** The same store, but its writes break after some statements, as when the connection is lost. */
function failingAfter(statements: number, whole: Store): Store {
  return {
    read: (statement, parameters) => whole.read(statement, parameters),
    write: (work) =>
      whole.write((transaction) => {
        let left = statements;
        return work({
          run: (statement, parameters) => {
            left -= 1;
            if (left < 0) return Promise.reject(new Error("the database went away"));
            return transaction.run(statement, parameters);
          },
        });
      }),
    revision: () => whole.revision(),
    keepTogether: (work) => whole.keepTogether(work),
    keep: (statement, parameters) => whole.keep(statement, parameters),
    close: () => whole.close(),
  };
}
