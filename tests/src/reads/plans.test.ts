import * as alliance from "@buendnisgraph/graph/read/alliance";
import * as contributions from "@buendnisgraph/graph/read/contributions-by-id";
import * as eventOutcomes from "@buendnisgraph/graph/read/event-outcomes";
import * as eventsById from "@buendnisgraph/graph/read/events-by-id";
import * as pairs from "@buendnisgraph/graph/read/evidence-of-pairs";
import * as factsById from "@buendnisgraph/graph/read/facts-by-id";
import * as impactLinks from "@buendnisgraph/graph/read/impact-links";
import * as approaches from "@buendnisgraph/graph/read/nearest-approaches";
import * as nodeLabels from "@buendnisgraph/graph/read/node-labels";
import * as partnerCards from "@buendnisgraph/graph/read/partner-cards";
import * as partnersById from "@buendnisgraph/graph/read/partners-by-id";
import * as paths from "@buendnisgraph/graph/read/paths";
import * as positions from "@buendnisgraph/graph/read/positions";
import * as regions from "@buendnisgraph/graph/read/regions";
import * as search from "@buendnisgraph/graph/read/search";
import * as ties from "@buendnisgraph/graph/read/ties";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedStore, serverOf } from "../neo4j.ts";

/**
 * Reads that are asked for by id start from an index, whatever the size of the graph. The others read a
 * whole label by intent: the lists and topics (partners, events, series, topics, regions), completeness,
 * and the graph that analysis keeps in memory.
 */
const BY_ID = {
  ...pick(contributions, "CONTRIBUTIONS_BY_ID"),
  ...pick(eventOutcomes, "EVENT_OUTCOMES"),
  ...pick(eventsById, "EVENTS_BY_ID"),
  ...pick(factsById, "MEASURES_BY_ID", "PUBLICATIONS_BY_ID", "SOURCES_BY_ID", "EVENT_OF_MARKET"),
  ...pick(impactLinks, "IMPACT_LINKS_OF"),
  ...pick(nodeLabels, "LABELS_OF_NODES"),
  ...pick(pairs, "EVIDENCE_OF_PAIRS"),
  ...pick(approaches, "NEAREST_APPROACHES"),
  ...pick(paths, "BEST_SHORTEST_PATH"),
  ...pick(search, "SEARCH_NAMES"),
  ...pick(partnerCards, "PARTNER_CARDS"),
  ...pick(partnersById, "PARTNERS_BY_ID"),
  ...pick(positions, "KEPT_LAYOUT"),
  ...pick(regions, "RECORDED_IN_REGIONS"),
  ...pick(ties, "TIES_OF_PARTNERS"),
};

const { uri, username, password } = serverOf("sourced");
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
beforeAll(async () => {
  await (await openSourcedStore()).close();
});
afterAll(() => driver.close());

describe("reads by id scan nothing", () => {
  for (const [name, statement] of Object.entries(BY_ID)) {
    test(name, async () => {
      const operators = await operatorsOf(statement);
      expect(
        operators.filter((operator) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(operator)),
      ).toEqual([]);
    });
  }
});

test("no read scans all nodes", async () => {
  expect(
    (await operatorsOf(alliance.ALLIANCE)).filter((operator) => operator.includes("AllNodesScan")),
  ).toEqual([]);
});

function pick<Module extends object>(
  module: Module,
  ...names: (keyof Module & string)[]
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(module[name])]));
}

interface Plan {
  operatorType: string;
  children: Plan[];
}

async function operatorsOf(statement: string): Promise<string[]> {
  const parameters = { ids: ["x"], id: "x", asOf: null, from: neo4j.int(0), to: neo4j.int(1) };
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
  const collect = ({ operatorType, children }: Plan): string[] => [
    operatorType,
    ...children.flatMap(collect),
  ];
  return summary.plan ? collect(summary.plan as Plan) : [];
}
