import { expect, test } from "vitest";
import type {
  ImpactChainShape,
  ImpactLinkShape,
  ImpactStage,
  ImpactStepShape,
} from "../read/impact-shapes.ts";
import { keptPart, keptSince } from "./impact-chain.ts";

const step = (id: string, stage: ImpactStage, more: Partial<ImpactStepShape> = {}): ImpactStepShape => ({
  id,
  stage,
  kind: null,
  text: { de: id, en: id },
  on: null,
  onPrecision: "UNKNOWN",
  partner: null,
  wording: null,
  ascribedTo: [],
  topics: [],
  amount: null,
  announced: null,
  sources: [],
  ...more,
});
const link = (from: string, to: string, kind: ImpactLinkShape["kind"]): ImpactLinkShape => ({
  from,
  to,
  kind,
  statedBySource: true,
  on: null,
  sources: [],
});

/** group → problem → proposal → measure; another problem and a measure that only follows the event. */
const CHAIN = {
  event: { id: "event" },
  steps: [
    step("group", "GROUP"),
    step("problem", "PROBLEM", { topics: ["housing"] }),
    step("other", "PROBLEM"),
    step("proposal", "PROPOSAL"),
    step("measure", "MEASURE"),
    step("loose", "MEASURE"),
  ],
  links: [
    link("group", "problem", "DISCUSSED"),
    link("group", "other", "DISCUSSED"),
    link("proposal", "problem", "ANSWERS"),
    link("measure", "proposal", "FOLLOWED"),
    link("loose", "event", "FOLLOWED"),
  ],
  undated: 0,
} as unknown as ImpactChainShape;

const idsOf = (chain: ImpactChainShape) => chain.steps.map(({ id }) => id);

test("nothing asked keeps all", () => {
  expect(keptPart(CHAIN, { topic: null, adoptedBy: null, step: null })).toBe(CHAIN);
});

test("the way of a proposal leads back to the group and on to the measure, not to its neighbours", () => {
  const way = keptPart(CHAIN, { topic: null, adoptedBy: null, step: "proposal" });
  expect(idsOf(way)).toEqual(["group", "problem", "proposal", "measure"]);
});

test("a topic keeps what is linked to it", () => {
  const part = keptPart(CHAIN, { topic: "housing", adoptedBy: null, step: null });
  expect(idsOf(part)).toEqual(["group", "problem", "proposal", "measure"]);
  expect(part.links).toHaveLength(3);
});

test("from a day on: what is dated then and what led to it; what is undated and apart is counted", () => {
  const dated = {
    ...CHAIN,
    steps: CHAIN.steps.map((one) => ({
      ...one,
      on: one.id === "measure" ? "2018-05-01" : one.id === "loose" ? null : "2016-03-01",
    })),
  };
  const since = keptSince(dated, "2018-01-01");
  expect(idsOf(since)).toEqual(["group", "problem", "proposal", "measure"]);
  expect(since.undated).toBe(1);
  expect(idsOf(keptSince(dated, "2016-03-01"))).not.toContain("loose");
  expect(keptSince(dated, "2018-05-02")).toMatchObject({ steps: [], links: [], undated: 1 });
  expect(keptSince(dated, null)).toBe(dated);
});

test("who adopted nothing here is in no chain", () => {
  expect(keptPart(CHAIN, { topic: null, adoptedBy: "nobody", step: null }).steps).toEqual([]);
});
