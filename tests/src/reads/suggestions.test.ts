import type { ReasonShape } from "@buendnisgraph/graph/analysis/suggestions/reasons";
import { collaborators, type SuggestionShape } from "@buendnisgraph/graph/read/collaborators";
import { invitations } from "@buendnisgraph/graph/read/invitations";
import { NO_FILTER } from "@buendnisgraph/graph/read/partner-filter";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

const suggestTo = (id: string, part: Partial<Parameters<typeof collaborators>[1]> = {}) =>
  collaborators(store, { for: id, filter: null, first: 20, asOf: null, ...part });

/** Each kind of reason as a statement of its own, that says whether it is true of the pair. */
const TRUE_OF_PAIR: Partial<Record<ReasonShape["type"], string>> = {
  MetBefore: `
    RETURN all(id IN $reason.events WHERE EXISTS {
      MATCH (:Partner {id: $p})-[a:TOOK_PART]->(:Event {id: id, gathering: true})<-[b:TOOK_PART]-(:Partner {id: $q})
      WHERE a.present AND b.present
    }) AS holds`,
  PartnersInCommon: `
    RETURN $reason.count >= size($reason.partners) AND all(id IN $reason.partners WHERE
      (EXISTS { MATCH (:Partner {id: $p})-[a:TOOK_PART]->(:Event)<-[b:TOOK_PART]-(:Partner {id: id}) WHERE a.present AND b.present }
        OR EXISTS { (:Partner {id: $p})-[:COLLABORATES_WITH]-(:Partner {id: id}) })
      AND (EXISTS { MATCH (:Partner {id: $q})-[a:TOOK_PART]->(:Event)<-[b:TOOK_PART]-(:Partner {id: id}) WHERE a.present AND b.present }
        OR EXISTS { (:Partner {id: $q})-[:COLLABORATES_WITH]-(:Partner {id: id}) })) AS holds`,
  SameRegion: `
    MATCH (:Partner {id: $p})-[:BASED_IN]->(home:Region), (:Partner {id: $q})-[:BASED_IN]->(there:Region)
    RETURN there.id = $reason.region AND CASE WHEN $reason.neighbourOf IS NULL THEN home = there
      ELSE home.id = $reason.neighbourOf AND EXISTS { (home)-[:BORDERS]-(there) } END AS holds`,
  TopicsInCommon: `
    RETURN all(id IN $reason.topics WHERE EXISTS { (:Partner {id: $p})-[:WORKS_ON]->(:Topic {id: id}) }
      AND EXISTS { (:Partner {id: $q})-[:WORKS_ON]->(:Topic {id: id}) }) AS holds`,
  OfferMeetsRequest: `
    WITH CASE WHEN $reason.suggestedOffers THEN [$q, $p] ELSE [$p, $q] END AS ids
    RETURN EXISTS {
      MATCH (:Partner {id: ids[0]})-[:OFFERS]->(:Offer {id: $reason.offer})-[:ON_TOPIC]->(t:Topic {id: $reason.topic}),
        (:Partner {id: ids[1]})-[:SEEKS]->(:Offer {id: $reason.request})-[:ON_TOPIC]->(t)
    } AS holds`,
  SameWorkingGroup: `
    RETURN all(id IN $reason.contributions WHERE EXISTS {
      MATCH (:Partner {id: $p})-[:PROPOSED]->(c)<-[:PROPOSED]-(:Partner {id: $q}) WHERE c.id = id
    }) AS holds`,
};

async function expectTrue(p: string, suggestions: readonly SuggestionShape[]): Promise<number> {
  let checked = 0;
  for (const { partner, reasons } of suggestions) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const reason of reasons) {
      const statement = TRUE_OF_PAIR[reason.type];
      if (!statement) throw new Error(`a reason ${reason.type} for a collaborator`);
      const [row] = await store.read<{ holds: boolean }>(statement, { p, q: partner.id, reason });
      expect(row?.holds, `${p} ${partner.id} ${JSON.stringify(reason)}`).toBe(true);
      checked += 1;
    }
  }
  return checked;
}

test("every reason given for a collaborator is true of the graph, for partners of all sorts", async () => {
  const partners = await store.read<{ id: string }>(
    "MATCH (p:Partner) WITH p ORDER BY p.byName WITH collect(p.id) AS ids UNWIND range(0, size(ids) - 1, 12) AS at RETURN ids[at] AS id",
  );
  let checked = 0;
  for (const { id } of partners) checked += await expectTrue(id, await suggestTo(id));
  for (const id of ["eb-elm-bau", "dgb", "handwerkskammer-osnabrueck", "sartorius"])
    checked += await expectTrue(id, await suggestTo(id));
  expect(checked).toBeGreaterThan(300);
});

test("nobody is suggested who is on record as working with the partner, nor the partner itself", async () => {
  const [pair] = await store.read<{ a: string; b: string }>(
    "MATCH (a:Partner)-[:COLLABORATES_WITH]->(b:Partner) RETURN a.id AS a, b.id AS b ORDER BY a, b LIMIT 1",
  );
  if (!pair) throw new Error("the tables have collaborations");
  const ids = (await suggestTo(pair.a, { first: 50 })).map(({ partner }) => partner.id);
  expect(ids).not.toContain(pair.b);
  expect(ids).not.toContain(pair.a);
  expect(new Set(ids).size).toBe(ids.length);
});

test("as of a day nothing that came later is a reason", async () => {
  const suggestions = await suggestTo("lebenshilfe-hildesheim", { asOf: "2016-12-31" });
  for (const { partner, reasons } of suggestions) {
    expect(partner.firstSeen && partner.firstSeen <= "2016-12-31").toBe(true);
    for (const reason of reasons) {
      if (reason.type !== "MetBefore") continue;
      for (const event of reason.events) expect(event.slice(0, 4) <= "2016").toBe(true);
    }
  }
});

test("a filter leaves only what fits, and finds it though it would not have come first", async () => {
  const filter = { ...NO_FILTER, regions: ["arl-weser-ems"], topics: ["sprache"] };
  const suggestions = await suggestTo("eb-elm-bau", { filter });
  expect(suggestions.length).toBeGreaterThan(0);
  for (const { partner } of suggestions) {
    const [row] = await store.read<{ fits: boolean }>(
      `RETURN EXISTS { (:Partner {id: $id})-[:BASED_IN]->(:Region)-[:PART_OF]->(:Region {id: 'arl-weser-ems'}) }
        AND EXISTS { (:Partner {id: $id})-[:WORKS_ON]->(:Topic {id: 'sprache'}) } AS fits`,
      { id: partner.id },
    );
    expect(row?.fits).toBe(true);
  }
});

describe("whom to invite", () => {
  const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";

  test("nobody who is on record as taking part", async () => {
    const suggestions = await invitations(store, {
      event: HILDESHEIM,
      topic: null,
      region: null,
      first: 50,
      asOf: null,
    });
    const there = await store.read<{ id: string }>(
      "MATCH (:Event {id: $event})<-[:TOOK_PART]-(p:Partner) RETURN DISTINCT p.id AS id",
      { event: HILDESHEIM },
    );
    expect(there).toHaveLength(12);
    expect(suggestions.length).toBeGreaterThan(10);
    for (const { partner } of suggestions) expect(there.map(({ id }) => id)).not.toContain(partner.id);
  });

  test("for a topic in a region: on the spot or next door, on the topic, each true of the graph", async () => {
    const suggestions = await invitations(store, {
      event: null,
      topic: "wohnen-und-leben",
      region: "03355",
      first: 30,
      asOf: null,
    });
    expect(suggestions.length).toBeGreaterThan(5);
    for (const { partner, reasons } of suggestions) {
      for (const reason of reasons) {
        const [row] = await store.read<{ holds: boolean }>(
          TRUE_OF_INVITATION[reason.type] ?? "RETURN false AS holds",
          {
            q: partner.id,
            reason,
          },
        );
        expect(row?.holds, `${partner.id} ${JSON.stringify(reason)}`).toBe(true);
      }
    }
  });
});

const TRUE_OF_INVITATION: Partial<Record<ReasonShape["type"], string>> = {
  SameRegion: `
    RETURN EXISTS { (:Partner {id: $q})-[:BASED_IN|ACTIVE_IN]->(:Region {id: $reason.region}) }
      AND CASE WHEN $reason.neighbourOf IS NULL THEN $reason.region = '03355'
        ELSE EXISTS { (:Region {id: '03355'})-[:BORDERS]-(:Region {id: $reason.region}) } END AS holds`,
  TopicsInCommon: `
    RETURN $reason.topics = ['wohnen-und-leben']
      AND EXISTS { (:Partner {id: $q})-[:WORKS_ON]->(:Topic {id: 'wohnen-und-leben'}) } AS holds`,
  TookPartOnTopic: `
    RETURN all(id IN $reason.events WHERE EXISTS {
      (:Partner {id: $q})-[:TOOK_PART]->(:Event {id: id})-[:ON_TOPIC]->(:Topic {id: 'wohnen-und-leben'})
    }) AS holds`,
  OffersOnTopic: `
    RETURN all(id IN $reason.offers WHERE EXISTS {
      (:Partner {id: $q})-[:OFFERS]->(:Offer {id: id})-[:ON_TOPIC]->(:Topic {id: 'wohnen-und-leben'})
    }) AS holds`,
};
