// `npm run fit-suggestions`: fits the weights of collaborators on the sourced facts and says how well they do; docs/suggestions.md
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Choice,
  fitConditionalLogit,
} from "@buendnisgraph/graph/analysis/link-prediction/conditional-logit";
import { measure } from "@buendnisgraph/graph/analysis/link-prediction/measures";
import { COLLABORATOR_WEIGHTS } from "@buendnisgraph/graph/analysis/suggestions/weights";
import { collaboratorCandidates, collaboratorFeatures } from "@buendnisgraph/graph/read/collaborators";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { startLocalNeo4j } from "@buendnisgraph/graph/store/local/start-local-neo4j";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";

const NAMES = Object.keys(COLLABORATOR_WEIGHTS) as (keyof typeof COLLABORATOR_WEIGHTS)[];
const PRIOR = Float64Array.from(NAMES, (name) => COLLABORATOR_WEIGHTS[name]);
/** As of these days suggestions are made; whoever is tied to one of them for the first time later is a hit. */
const CUTS = [
  "2016-06-30",
  "2016-12-31",
  "2017-06-30",
  "2017-12-31",
  "2018-12-31",
  "2019-12-31",
  "2021-12-31",
];
const PULLS = [0.3, 1, 3, 10, 30];

interface Source {
  cut: string;
  choice: Choice;
}

/** First ties that are dated: a gathering both were at, or a collaboration. */
const FIRST_TIES = `
CALL () {
  MATCH (p:Partner)-[a:TOOK_PART]->(e:Event {gathering: true})<-[b:TOOK_PART]-(q:Partner)
  WHERE a.present AND b.present AND e.startsOn IS NOT NULL AND p.id < q.id
  RETURN p.id AS a, q.id AS b, e.startsOn AS day
  UNION ALL
  MATCH (p:Partner)-[c:COLLABORATES_WITH]->(q:Partner) WHERE c.validFrom IS NOT NULL
  RETURN p.id AS a, q.id AS b, c.validFrom AS day
}
RETURN a, b, min(day) AS day ORDER BY day, a, b`;

async function sourcesAt(store: Store, cut: string): Promise<Source[]> {
  const ties = await store.read<{ a: string; b: string; day: string }>(FIRST_TIES);
  const gained = new Map<string, Set<string>>();
  for (const { a, b, day } of ties) {
    if (day <= cut) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      gained.set(from, (gained.get(from) ?? new Set()).add(to));
  }
  const sources: Source[] = [];
  for (const [id, hits] of gained) {
    const rows = (await collaboratorCandidates(store, { id, asOf: cut, also: [] })).filter(
      ({ metAt }) => metAt.length === 0,
    );
    const hitRows = rows.flatMap(({ partner }, index) => (hits.has(partner.id) ? [index] : []));
    if (hitRows.length === 0 || rows.length < 10) continue;
    const values = new Float64Array(rows.length * NAMES.length);
    for (const [index, row] of rows.entries()) {
      for (const { name, value } of collaboratorFeatures(row, cut)) {
        const at = index * NAMES.length + NAMES.indexOf(name as (typeof NAMES)[number]);
        values[at] = (values[at] ?? 0) + value;
      }
    }
    sources.push({
      cut,
      choice: { rows: values, weights: new Float64Array(rows.length).fill(1), hits: hitRows },
    });
  }
  return sources;
}

function aucOf(sources: readonly Source[], weights: Float64Array): { auc: number; precision: number } {
  let auc = 0;
  let precision = 0;
  for (const { choice } of sources) {
    const scores = Float64Array.from(choice.weights, (_, index) =>
      weights.reduce((sum, weight, i) => sum + weight * (choice.rows[index * NAMES.length + i] ?? 0), 0),
    );
    const isHit = new Uint8Array(scores.length);
    for (const hit of choice.hits) isHit[hit] = 1;
    const measured = measure(scores, isHit);
    auc += (measured.auc ?? 1) / sources.length;
    precision += measured.averagePrecision / sources.length;
  }
  return { auc, precision };
}

const local = await startLocalNeo4j({
  dataDir: join(tmpdir(), "buendnisgraph-fit"),
  heap: "512m",
  pageCache: "128m",
  javaHome: process.env["JAVA_HOME"],
  report: console.log,
});
const store = await connectStore({ ...local, database: "neo4j" });
await migrate(store);
await loadSeed(store, "sourced");
const all = (await Promise.all(CUTS.map((cut) => sourcesAt(store, cut)))).flat();
/** What varies can be learnt; the rest stays at its prior. */
const used = NAMES.map((_, i) =>
  all.some(({ choice }) =>
    choice.weights.some((__, index) => choice.rows[index * NAMES.length + i] !== choice.rows[i]),
  ),
);
console.log(`${all.length} partners that gained a tie, over ${CUTS.length} days`);
for (const pull of PULLS) {
  const held = CUTS.map((cut) => {
    const weights = fit(
      all.filter((source) => source.cut !== cut),
      pull,
    );
    return { of: all.filter((source) => source.cut === cut), weights };
  }).filter(({ of }) => of.length > 0);
  const sum = held.reduce((total, { of, weights }) => total + aucOf(of, weights).auc * of.length, 0);
  const sumPrecision = held.reduce(
    (total, { of, weights }) => total + aucOf(of, weights).precision * of.length,
    0,
  );
  console.log(
    `pull ${pull}: AUC ${(sum / all.length).toFixed(3)}, average precision ${(sumPrecision / all.length).toFixed(3)} on days left out`,
  );
  console.log(
    Object.fromEntries(NAMES.map((name, i) => [name, Number((fit(all, pull)[i] ?? 0).toFixed(2))])),
  );
}
const prior = aucOf(all, PRIOR);
console.log(
  `weights as they stand: AUC ${prior.auc.toFixed(3)}, average precision ${prior.precision.toFixed(3)}`,
);
await store.close();
await local.stop();

function fit(sources: readonly Source[], pull: number): Float64Array {
  const weights = fitConditionalLogit(
    sources.map(({ choice }) => choice),
    { pull, prior: PRIOR, used },
  );
  return weights.map((weight, i) => (used[i] ? weight : (PRIOR[i] ?? 0)));
}
