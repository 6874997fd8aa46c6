import { expect, test } from "vitest";
import type {
  ImpactChainShape,
  ImpactLinkShape,
  ImpactStage,
  ImpactStepShape,
} from "../read/impact-shapes.ts";
import { keptPart } from "./impact-chain.ts";

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

test("who adopted nothing here is in no chain", () => {
  expect(keptPart(CHAIN, { topic: null, adoptedBy: "nobody", step: null }).steps).toEqual([]);
});
