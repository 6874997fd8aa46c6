import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../link-prediction/random.ts";
import { brokeredPairs, participationCoefficients } from "./brokerage.ts";
import { adjustedRandIndex, findCommunities, modularity } from "./communities.ts";
import { networkMetrics } from "./network-metrics.ts";
import { pathMetrics } from "./shortest-paths.ts";
import { tieNetwork } from "./tie-network.ts";

interface Reference {
  nodes: number;
  edges: [number, number, number][];
  columns: Record<string, (number | null)[]>;
  averageClustering: number;
  density: number;
  louvainModularity: number;
  remainderModularity: number;
}

/** Made by reference/make-reference.py with NetworkX. */
const reference: Record<"davis" | "sparse" | "clustered", Reference> = JSON.parse(
  readFileSync(new URL("reference/reference.json", import.meta.url), "utf8"),
);

describe.each(["davis", "sparse", "clustered"] as const)("%s as NetworkX has it", (name) => {
  const { nodes, edges, columns, ...whole } = reference[name];
  const ids = Array.from({ length: nodes }, (_, node) => String(node));
  const ours = networkMetrics({ ids, ties: edges, regions: ids.map(() => null), kinds: ids.map(() => "") });

  test.each([
    ["degree", ours.columns.degree],
    ["strength", ours.columns.strength],
    ["betweenness", ours.columns.betweenness],
    ["harmonic", ours.columns.harmonic],
    ["eigenvector", ours.columns.eigenvector],
    ["pagerank", ours.columns.pageRank],
    ["core", ours.columns.core],
    ["constraint", ours.columns.constraint],
  ] as const)("%s to 1e-9", (column, values) => {
    const expected = columns[column] ?? [];
    expect(values).toHaveLength(expected.length);
    values.forEach((value, node) => {
      const wanted = expected[node] ?? null;
      if (wanted === null) expect(value).toBeNull();
      else expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(1e-9);
    });
  });

  test("density and average clustering to 1e-9", () => {
    expect(ours.density).toBeCloseTo(whole.density, 9);
    expect(ours.averageClustering).toBeCloseTo(whole.averageClustering, 9);
  });

  test("communities are as good, and modularity is the same formula", () => {
    const network = tieNetwork(nodes, edges);
    expect(ours.communities.modularity).toBeGreaterThan(whole.louvainModularity - 1e-3);
    const byRemainder = ids.map((_, node) => node % 3);
    expect(modularity(network, byRemainder)).toBeCloseTo(whole.remainderModularity, 9);
    expect(modularity(network, ours.communities.of)).toBeCloseTo(ours.communities.modularity, 12);
  });
});

/** Two triangles joined by one tie: 0 1 2 – 3 4 5. */
const BARBELL = tieNetwork(6, [
  [0, 1, 1],
  [0, 2, 1],
  [1, 2, 1],
  [3, 4, 1],
  [3, 5, 1],
  [4, 5, 1],
  [2, 3, 1],
]);

test("two triangles are two communities, whatever the seed", () => {
  const { of, stability, modularity: quality } = findCommunities(BARBELL, 20);
  expect(of.slice(0, 3)).toEqual([of[0], of[0], of[0]]);
  expect(of.slice(3)).toEqual([of[3], of[3], of[3]]);
  expect(of[0]).not.toBe(of[3]);
  expect(stability).toBe(1);
  // Six of seven ties inside, half of the ends in each: 6/7 − 1/2.
  expect(quality).toBeCloseTo(6 / 7 - 1 / 2, 12);
});

test("participation by hand: one of the bridge's three ties leads out", () => {
  const values = participationCoefficients(BARBELL, [0, 0, 0, 1, 1, 1]);
  expect(values[0]).toBe(0);
  expect(values[2]).toBeCloseTo(1 - (2 / 3) ** 2 - (1 / 3) ** 2, 12);
  expect(participationCoefficients(tieNetwork(1, []), [0])).toEqual([null]);
});

test("brokered pairs by hand", () => {
  // 2 knows 0 and 1 (both "a", tied) and 3 ("b"): the pairs 0–3 and 1–3 are open and across.
  expect(brokeredPairs(BARBELL, ["a", "a", "a", "b", "b", "b"])).toEqual([0, 0, 2, 2, 0, 0]);
  expect(brokeredPairs(BARBELL, ["a", null, "a", "b", "b", "b"])[2]).toBe(1);
});

test("the adjusted Rand index by hand", () => {
  expect(adjustedRandIndex([0, 0, 1, 1], [5, 5, 7, 7])).toBe(1);
  // No pair together in both; 2 pairs in each, 6 in all: (0 − 4/6) / (2 − 4/6).
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
});

test("a sample of sources comes near the whole", () => {
  const { nodes, edges } = reference.clustered;
  const network = tieNetwork(nodes, edges);
  const whole = pathMetrics(network, seededRandom(1), Number.POSITIVE_INFINITY);
  const sample = pathMetrics(network, seededRandom(1), 0);
  expect([whole.sources, sample.sources]).toEqual([80, 50]);
  const error = sample.harmonic.map((value, node) => Math.abs(value - (whole.harmonic[node] ?? 0)));
  expect(Math.max(...error)).toBeLessThan(0.3);
});

test("nothing and a lone node are answered, too", () => {
  expect(networkMetrics({ ids: [], ties: [], regions: [], kinds: [] }).nodes).toBe(0);
  const lone = networkMetrics({ ids: ["a"], ties: [], regions: [null], kinds: ["x"] });
  expect([lone.columns.betweenness, lone.columns.pageRank, lone.columns.constraint]).toEqual([
    [0],
    [1],
    [null],
  ]);
});
