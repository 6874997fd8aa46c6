import type { Store } from "@buendnisgraph/graph/store/store";
import { recordChange, StaleRevision } from "@buendnisgraph/graph/write/change/record-change";
import { AlreadyUndone, StandsUnder, undoChange } from "@buendnisgraph/graph/write/change/undo-change";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedCopy } from "../neo4j.ts";
import { dumpAlliance } from "./dump.ts";

let store: Store;
const by = { account: null };

beforeAll(async () => {
  store = await openSourcedCopy();
});
afterAll(() => store.close());

const EMSLAND = "03454";
const CONFERENCE = "2016-09-22-regionalkonferenz-hildesheim";

async function conference(): Promise<{ id: string; startsOn: string }> {
  const [event] = await store.read<{ id: string; startsOn: string }>(
    "MATCH (e:Event {gathering: true}) WHERE e.presentPartners > 5 RETURN e.id AS id, e.startsOn AS startsOn ORDER BY e.id LIMIT 1",
  );
  if (!event) throw new Error(`no conference like ${CONFERENCE}`);
  return event;
}

/** A partner in the Emsland that took part in a conference, as one change. */
async function addPartner(id: string, name: string) {
  const event = await conference();
  return recordChange(store, { kind: "SAVE_PARTNER", by, title: name }, async (draft) => {
    await draft.load("Event", [event.id]);
    draft.put("Partner", id, {
      name,
      kind: "INITIATIVE",
      category: "initiative",
      otherNames: [],
      outsideState: false,
    });
    draft.tie("BASED_IN", { label: "Partner", id }, { label: "Region", id: EMSLAND }, { sources: [] });
    draft.tie(
      "TOOK_PART",
      { label: "Partner", id },
      { label: "Event", id: event.id },
      {
        role: "TOOK_PART",
        wording: "Teilnahme",
        present: true,
        validFrom: event.startsOn,
        sources: [],
      },
    );
  });
}

test("what is kept beside the facts follows a change exactly as a load from nothing would write it", async () => {
  const { keepDerived } = await import("@buendnisgraph/graph/write/keep-derived");
  await addPartner("test-kept", "Test Kept");
  const inStep = await dumpAlliance(store);
  await store.write((transaction) => keepDerived((work) => work(transaction)));
  expect(inStep).toEqual(await dumpAlliance(store));
});

test("a change undone leaves the graph as it was, and undoing the undoing brings it back", async () => {
  const before = await dumpAlliance(store);
  const { change } = await addPartner("test-undone", "Test Undone");
  const after = await dumpAlliance(store);
  expect(after).not.toEqual(before);

  const undone = await undoChange(store, by, String(change));
  expect(await dumpAlliance(store)).toEqual(before);
  await expect(undoChange(store, by, String(change))).rejects.toThrow(AlreadyUndone);

  await undoChange(store, by, String(undone.change));
  expect(await dumpAlliance(store)).toEqual(after);
  await undoChange(store, by, String(change));
  expect(await dumpAlliance(store)).toEqual(before);
});

test("undoing is refused where a later change stands on it, which is named", async () => {
  const first = await addPartner("test-later", "Test Later");
  const second = await recordChange(
    store,
    { kind: "SAVE_PARTNER", by, title: "Test Later" },
    async (draft) => {
      await draft.load("Partner", ["test-later"]);
      draft.tie(
        "ACTIVE_IN",
        { label: "Partner", id: "test-later" },
        { label: "Region", id: EMSLAND },
        { sources: [] },
      );
    },
  );
  const refusal = await undoChange(store, by, String(first.change)).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StandsUnder);
  expect((refusal as StandsUnder).later).toEqual([second.change]);

  await undoChange(store, by, String(second.change));
  await undoChange(store, by, String(first.change));
});

test("nothing is written where nothing changes, and a change based on an older state is refused", async () => {
  await addPartner("test-stale", "Test Stale");
  const revision = await store.revision();
  const same = await recordChange(store, { kind: "SAVE_PARTNER", by, title: "Test Stale" }, async (draft) => {
    await draft.load("Partner", ["test-stale"]);
    draft.put("Partner", "test-stale", { name: "Test Stale" });
  });
  expect(same.change).toBeNull();
  expect(await store.revision()).toBe(revision);

  const stale = { revision: revision - 1, ids: ["test-stale"] };
  const refusal = recordChange(
    store,
    { kind: "SAVE_PARTNER", by, title: "Test Stale", basedOn: stale },
    async (draft) => draft.put("Partner", "test-stale", { name: "Other" }),
  );
  await expect(refusal).rejects.toThrow(StaleRevision);
});

test("work that fails half way leaves nothing", async () => {
  const before = await dumpAlliance(store);
  const failing = recordChange(store, { kind: "IMPORT", by, title: "broken" }, async (draft, { flush }) => {
    draft.put("Source", "test-source", {
      url: "https://example.org/",
      publisher: "example.org",
      readOn: "2026",
    });
    await flush();
    throw new Error("cut off");
  });
  await expect(failing).rejects.toThrow("cut off");
  expect(await dumpAlliance(store)).toEqual(before);
});
