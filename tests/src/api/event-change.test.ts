import type { Store } from "@buendnisgraph/graph/store/store";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openSourcedStore();
  app = testApp(store);
});
afterAll(() => store.close());

test("Hildesheim, 22 September 2016: twelve on record, eleven new, 66 pairs for the first time", async () => {
  const { data, errors } = await ask(
    app,
    `query ($id: ID!) { event(id: $id) { changeUntold newPartners { id } change {
        on recorded present newPartners returningPartners pairs collaboratedBefore
        firstMeetings(first: 5) { count pairs { a { id } b { id name } } } metAgain { count }
        returning: partners(only: RETURNING) { partner { id name } lastBefore { id } before { id startsOn } }
        new: partners(only: NEW) { partner { id } isNew }
        counties { id } newCounties { id } before { partners ties } after { partners ties }
      } } }`,
    { id: HILDESHEIM },
  );
  expect(errors).toBeUndefined();
  const { change, changeUntold, newPartners } = data.event;
  expect(changeUntold).toBeNull();
  expect(change).toMatchObject({
    on: "2016-09-22",
    recorded: 12,
    newPartners: 11,
    returningPartners: 1,
    pairs: 66,
    collaboratedBefore: 0,
    metAgain: { count: 0 },
  });
  expect(change.firstMeetings.count).toBe(66);
  expect(change.firstMeetings.pairs).toHaveLength(5);
  expect(change.after.ties - change.before.ties).toBe(66);
  expect(change.after.partners - change.before.partners).toBe(11);
  expect(change.returning[0].lastBefore.id).toBe(change.returning[0].before[0].id);
  expect(change.returning[0].before[0].startsOn < "2016-09-22").toBe(true);
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort();
  expect(ids(change.new.map(({ partner }: { partner: { id: string } }) => partner))).toEqual(
    ids(newPartners),
  );
});

test("of every dated gathering, who was new, who came again and which pairs met first, as Cypher counts them", async () => {
  const { data } = await ask(
    app,
    `{ events(first: 200) { nodes { id startsOn gathering changeUntold change {
        recorded present newPartners retainedPartners pairs firstMeetings { count } metAgain { count }
        collaboratedBefore newCounties { id } } } } }`,
  );
  const counted = new Map((await store.read<CountedChange>(COUNTED_CHANGE)).map((row) => [row.event, row]));
  for (const { id, startsOn, gathering, change, changeUntold } of data.events.nodes) {
    expect(changeUntold, id).toBe(startsOn === null ? "UNDATED" : gathering ? null : "NO_GATHERING");
    const other = counted.get(id);
    expect(change === null, id).toBe(other === undefined);
    if (!other) continue;
    expect(
      {
        recorded: change.recorded,
        present: change.present,
        newPartners: change.newPartners,
        retained: change.retainedPartners,
        first: change.firstMeetings.count,
        again: change.metAgain.count,
        newCounties: change.newCounties.length,
      },
      id,
    ).toEqual({
      recorded: other.recorded,
      present: other.present,
      newPartners: other.newPartners,
      retained: other.retained,
      first: other.first,
      again: other.again,
      newCounties: other.newCounties,
    });
    expect(change.firstMeetings.count + change.metAgain.count + change.collaboratedBefore, id).toBe(
      change.pairs,
    );
  }
});

interface CountedChange {
  event: string;
  recorded: number;
  present: number;
  newPartners: number;
  retained: number;
  first: number;
  again: number;
  newCounties: number;
}

const COUNTED_CHANGE = `
MATCH (e:Event {gathering: true}) WHERE e.startsOn IS NOT NULL
WITH e, COLLECT { MATCH (e)<-[:TOOK_PART]-(p:Partner) RETURN DISTINCT p } AS partners,
  COLLECT { MATCH (e)<-[:TOOK_PART {present: true}]-(p:Partner) RETURN DISTINCT p } AS there
WITH e, partners, there, COLLECT {
  UNWIND there AS p UNWIND there AS q WITH p, q WHERE p.id < q.id
  RETURN {
    met: EXISTS {
      MATCH (p)-[:TOOK_PART {present: true}]->(o:Event {gathering: true})<-[:TOOK_PART {present: true}]-(q)
      WHERE o.startsOn < e.startsOn
    },
    worked: EXISTS { MATCH (p)-[c:COLLABORATES_WITH]-(q) WHERE c.validFrom < e.startsOn }
  }
} AS pairs
RETURN e.id AS event, size(partners) AS recorded, size(there) AS present,
  size([p IN partners WHERE NOT EXISTS { MATCH (p)-[:TOOK_PART]->(o:Event) WHERE o.startsOn < e.startsOn }]) AS newPartners,
  size([p IN partners WHERE EXISTS { MATCH (p)-[:TOOK_PART]->(o:Event) WHERE o.startsOn > e.startsOn }]) AS retained,
  size([pair IN pairs WHERE NOT pair.met AND NOT pair.worked]) AS first,
  size([pair IN pairs WHERE pair.met]) AS again,
  COUNT {
    UNWIND partners AS p MATCH (p)-[:BASED_IN]->(r:Region)
    WHERE NOT EXISTS {
      MATCH (r)<-[:BASED_IN]-(:Partner)-[:TOOK_PART]->(o:Event) WHERE o.startsOn < e.startsOn
    } AND NOT EXISTS {
      MATCH (r)<-[:BASED_IN]-(:Partner)-[c:COLLABORATES_WITH]-(:Partner)
      WHERE c.validFrom < e.startsOn AND (c.validTo IS NULL OR c.validTo >= e.startsOn)
    }
    RETURN DISTINCT r
  } AS newCounties`;

test("the network before and after is that of the network page on those days", async () => {
  const { data } = await ask(
    app,
    `query ($id: ID!) {
      event(id: $id) { change { before { partners ties largestComponent } after { partners ties meanDegree } } }
      before: network(asOf: "2016-09-21", projection: PARTNERS) { ids edgeSource edgeTarget }
      after: network(asOf: "2016-09-22", projection: PARTNERS) { ids edgeSource edgeTarget }
    }`,
    { id: HILDESHEIM },
  );
  const { before, after } = data.event.change;
  const tiesOf = ({ edgeSource, edgeTarget }: { edgeSource: number[]; edgeTarget: number[] }) =>
    new Set(edgeSource.map((a, at) => [a, edgeTarget[at] ?? 0].sort((x, y) => x - y).join(" "))).size;
  expect([before.partners, before.ties]).toEqual([data.before.ids.length, tiesOf(data.before)]);
  expect([after.partners, after.ties]).toEqual([data.after.ids.length, tiesOf(data.after)]);
  expect(after.meanDegree).toBeCloseTo((2 * after.ties) / after.partners, 12);
});

test("an event with nobody on record changes nothing, and says so in numbers", async () => {
  const { data } = await ask(
    app,
    `{ event(id: "2023-jobmesse-holzminden") { change {
        recorded present newPartners pairs firstMeetings { count pairs { uncertain } } partners { present }
        roles { partners } newCounties { id } laterCollaborations { since } } } }`,
  );
  expect(data.event.change).toEqual({
    recorded: 0,
    present: 0,
    newPartners: 0,
    pairs: 0,
    firstMeetings: { count: 0, pairs: [] },
    partners: [],
    roles: [],
    newCounties: [],
    laterCollaborations: [],
  });
});

test("two conferences side by side: what each brought, and who was at both as Cypher finds them", async () => {
  const ids = [HILDESHEIM, "2017-03-06-werkstatt-engagement", "undatiert-jobmesse-uelzen"];
  const { data, errors } = await ask(
    app,
    `query ($ids: [ID!]!) { compareEvents(ids: $ids) {
        events { event { id } figures { recorded newPartners newShare returningPartners firstMeetings stands groups problems proposals measures } }
        overlaps { a { id } b { id } common jaccard } atSeveralCount atSeveral { partner { name } events { id } } } }`,
    { ids },
  );
  expect(errors).toBeUndefined();
  const { events, overlaps, atSeveral, atSeveralCount } = data.compareEvents;
  expect(events.map(({ event }: { event: { id: string } }) => event.id)).toEqual(ids);
  expect(events[0].figures).toMatchObject({ recorded: 12, newPartners: 11, newShare: 11 / 12 });
  expect(events[2].figures).toMatchObject({ newPartners: null, newShare: null, firstMeetings: null });
  const outcomes = await ask(
    app,
    `query ($id: ID!) { event(id: $id) { forums { id } workingGroups { id } problems { id } proposals { id } measures { id } } }`,
    { id: ids[1] },
  );
  const { forums, workingGroups, problems, proposals, measures } = outcomes.data.event;
  expect(events[1].figures).toMatchObject({
    groups: forums.length + workingGroups.length,
    problems: problems.length,
    proposals: proposals.length,
    measures: measures.length,
  });
  const [both] = await store.read<{ both: number; either: number }>(
    `MATCH (p:Partner)-[:TOOK_PART]->(e:Event) WHERE e.id IN $ids
     WITH p, count(DISTINCT e) AS events
     RETURN count(CASE events WHEN 2 THEN 1 END) AS both, count(*) AS either`,
    { ids: ids.slice(0, 2) },
  );
  expect(overlaps[0]).toEqual({
    a: { id: ids[0] },
    b: { id: ids[1] },
    common: both?.both,
    jaccard: (both?.both ?? 0) / (both?.either ?? 1),
  });
  expect(overlaps).toHaveLength(3);
  expect(atSeveral).toHaveLength(atSeveralCount);
});

test("central and regional conferences, topics and years as groups, with medians", async () => {
  const { data, errors } = await ask(
    app,
    `{ scope: compareGroups(by: SCOPE) { groups { key name { de } partners events { id } spreads { recorded { median least most known } stated { known } } } overlaps { a b common } }
       topic: compareGroups(by: TOPIC) { groups { key name { de } } }
       year: compareGroups(by: YEAR, kinds: [CONFERENCE, JOB_FAIR]) { groups { key name { de } events { id startsOn } } } }`,
  );
  expect(errors).toBeUndefined();
  const [central, regional] = data.scope.groups;
  expect([central.key, regional.key, data.scope.groups.length]).toEqual(["CENTRAL", "REGIONAL", 2]);
  const rows = await store.read<{ scope: string; recorded: number[]; partners: number }>(
    `MATCH (e:Event {kind: 'CONFERENCE'})
     WITH e.scope AS scope, e ORDER BY e.recordedPartners
     WITH scope, collect(e) AS events
     RETURN scope, [e IN events | e.recordedPartners] AS recorded,
       COUNT { UNWIND events AS e MATCH (e)<-[:TOOK_PART]-(p:Partner) RETURN DISTINCT p } AS partners ORDER BY scope`,
  );
  for (const [index, { recorded, partners }] of rows.entries()) {
    const half = recorded.length / 2;
    const median = ((recorded[Math.ceil(half) - 1] ?? 0) + (recorded[Math.floor(half)] ?? 0)) / 2;
    expect(data.scope.groups[index]).toMatchObject({
      partners,
      spreads: {
        recorded: { median, least: recorded[0], most: recorded.at(-1), known: recorded.length },
      },
    });
  }
  expect(data.topic.groups.find(({ key }: { key: string }) => key === "wohnen-und-leben").name.de).toBe(
    "Wohnen und Leben",
  );
  expect(data.year.groups.at(-1).key).toBe("NONE");
  expect(data.year.groups[0].key).toBe("2016");
});

test("a comparison can be taken away: one row an event, a partner at several, or a group", async () => {
  const ids = [HILDESHEIM, "2017-03-06-werkstatt-engagement"];
  const rowsOf = async (file: string, variables: object) => {
    const query = new URLSearchParams({
      variables: JSON.stringify(variables),
      dialect: "rfc4180",
      lang: "en",
    });
    const answer = await app.fetch(new Request(`http://localhost/export/${file}?${query}`));
    expect(answer.status).toBe(200);
    return parse(await answer.text(), { columns: true }) as Record<string, string>[];
  };
  const [hildesheim, engagement] = await rowsOf("compare.csv", { ids });
  expect(hildesheim).toMatchObject({
    Begins: "2016-09-22",
    "Partners on record": "12",
    "First on record": "11",
    "First meetings": "66",
  });
  expect(engagement?.["Entry"]).toBe("http://localhost/events/2017-03-06-werkstatt-engagement");
  const groups = await rowsOf("groups.csv", { by: "SCOPE" });
  expect(groups.map(({ Group }) => Group)).toEqual(["central", "regional"]);
  const far = ["2015-09-28-treffen-mit-den-initiatoren", "2022-03-10-sondertreffen-ukraine"];
  const [both] = await store.read<{ partners: number }>(
    `MATCH (a:Event {id: $far[0]})<-[:TOOK_PART]-(p:Partner)-[:TOOK_PART]->(b:Event {id: $far[1]})
     RETURN count(DISTINCT p) AS partners`,
    { far },
  );
  expect(both?.partners).toBeGreaterThan(0);
  expect(await rowsOf("shared.csv", { ids: far })).toHaveLength(2 * (both?.partners ?? 0));
});

describe("bad input is named", () => {
  const compare = (...ids: string[]) => `{ compareEvents(ids: ${JSON.stringify(ids)}) { atSeveralCount } }`;
  for (const [what, query, argument] of [
    ["one event alone", compare(HILDESHEIM), "ids"],
    ["seven events", compare("a", "b", "c", "d", "e", "f", "g"), "ids"],
    ["the same event twice", compare(HILDESHEIM, HILDESHEIM), "ids"],
    ["an event that is none", compare(HILDESHEIM, "land-niedersachsen"), "ids"],
    ["no kind of event", "{ compareGroups(by: SCOPE, kinds: []) { groups { key } } }", "kinds"],
    [
      "a list too long",
      `{ event(id: "${HILDESHEIM}") { change { firstMeetings(first: 501) { count } } } }`,
      "first",
    ],
  ] as const) {
    test(what, async () => {
      const { errors } = await ask(app, query);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
    });
  }
});
