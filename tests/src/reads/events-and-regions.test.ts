import { alliance } from "@buendnisgraph/graph/read/alliance";
import { completeness } from "@buendnisgraph/graph/read/completeness";
import { listEvents } from "@buendnisgraph/graph/read/events";
import { eventsById } from "@buendnisgraph/graph/read/events-by-id";
import { recordedInRegions } from "@buendnisgraph/graph/read/regions";
import { listSeries } from "@buendnisgraph/graph/read/series";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

const ANY = {
  kinds: null,
  scope: null,
  regions: null,
  topics: null,
  from: null,
  to: null,
  text: null,
  asOf: null,
};

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

test("the six carriers, the appeal of late summer 2015 and the founding of autumn 2015", async () => {
  const found = await alliance(store);
  expect(found?.carriers.map(({ partner }) => partner.id).sort()).toEqual([
    "dgb",
    "katholische-kirche-in-niedersachsen",
    "kommunale-spitzenverbaende-niedersachsen",
    "konfoederation-evangelischer-kirchen",
    "land-niedersachsen",
    "unternehmerverbaende-niedersachsen",
  ]);
  expect(found?.appeal?.startsOn).toBe("2015-09-08");
  expect(found?.founding?.startsOn).toBe("2015-11-30");
  // Sources disagree: autumn 2015, 30 November 2015, January 2016.
  expect(found?.foundingStatements.length).toBeGreaterThanOrEqual(3);
  expect(found?.supporters.map(({ number }) => number)).toEqual(
    expect.arrayContaining([98, 1383, 244, 330, 337, 2670, 340, 2690]),
  );
});

test("the three central conferences of 2016 had more than 500 participants each, beside other counts", async () => {
  const ids = [
    "2016-03-16-werkstatt-sprache",
    "2016-06-06-werkstatt-arbeit",
    "2016-08-29-werkstatt-wohnen-und-leben",
  ];
  const events = await eventsById(store, ids);
  for (const id of ids) {
    expect(events.get(id)?.attendanceStatements).toEqual(
      expect.arrayContaining([expect.objectContaining({ number: 500, bound: "MORE_THAN", of: "PRESENT" })]),
    );
  }
  expect(events.get("2016-06-06-werkstatt-arbeit")?.attendanceStatements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ text: "rund 500 erwartet", of: "EXPECTED", preferred: false }),
    ]),
  );
});

test("Hildesheim on 22 September 2016: twelve partners, eleven of them for the first time", async () => {
  const id = "2016-09-22-regionalkonferenz-wohnen-hildesheim";
  const event = (await eventsById(store, [id])).get(id);
  expect(event?.recordedPartners).toBe(12);
  expect(event?.newPartners).toHaveLength(11);
  expect(event?.region?.id).toBe("03254");
});

test("conferences come first, the latest first, and only conferences and dialogues have a scope", async () => {
  const { nodes, totalCount } = await listEvents(store, { ...ANY, skip: 0, first: 100 });
  expect(totalCount).toBe(77);
  // From the table: 8 central and 14 regional rows, of which two stand for several and are no events.
  expect(nodes.slice(0, 20).every(({ kind }) => kind === "CONFERENCE")).toBe(true);
  expect(nodes.slice(20).some(({ kind }) => kind === "CONFERENCE")).toBe(false);
  expect(nodes.filter(({ scope, kind }) => scope && kind !== "CONFERENCE" && kind !== "DIALOGUE")).toEqual(
    [],
  );
  const dated = nodes.slice(0, 20).flatMap(({ startsOn }) => startsOn ?? []);
  expect(dated).toEqual([...dated].sort().reverse());
});

test("an undated event is there without a date and on no day", async () => {
  const springe = { ...ANY, text: "Springe", skip: 0, first: 10 };
  expect((await listEvents(store, springe)).totalCount).toBe(1);
  expect((await listEvents(store, { ...springe, asOf: "2026-11-24" })).totalCount).toBe(0);
});

test("a series is shown with its members and counted nowhere", async () => {
  const series = await listSeries(store, null);
  expect(series.map(({ members }) => members?.length)).toEqual([2, 3]);
});

test("a region counts what lies in it or below", async () => {
  const records = await recordedInRegions(store, ["niedersachsen", "arl-leine-weser", "03254"], null);
  expect(records.get("niedersachsen")?.partnerCount).toBe(257 - 56);
  expect(records.get("arl-leine-weser")?.partnerCount).toBe(75);
  expect(records.get("03254")?.partnerCount).toBe(12);
  expect(records.get("03254")?.events).toHaveLength(4);
});

test("conflicts keep both sides, with the one that counts marked", async () => {
  const { conflicts, undatedEvents, partnersWithoutPlace } = await completeness(store);
  const opening = conflicts.find(({ event }) => event?.id === "2016-01-07-auftaktveranstaltung");
  expect(opening?.statements.map(({ text }) => text).sort()).toEqual(["rund 300", "rund 350"]);
  expect(opening?.statements.filter(({ preferred }) => preferred)).toHaveLength(1);
  expect(conflicts.map(({ about }) => about)).toEqual(
    expect.arrayContaining(["PRESENT", "STANDS", "FOUNDING", "DATE"]),
  );
  expect(undatedEvents).toHaveLength(9);
  expect(partnersWithoutPlace).toHaveLength(54);
});
