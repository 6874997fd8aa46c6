import type { TieGraph } from "./tie-graph.ts";

/** Scores of all partners for one source; those that are no candidates are not looked at. */
export type Scorer = (graph: TieGraph, source: number) => Float64Array;

/** The rules that suggestions are compared with. */
export const BASELINES: Readonly<Record<string, Scorer>> = {
  /** |N(u) ∩ N(v)|; Liben-Nowell & Kleinberg 2007. */
  "common-neighbours": (graph, source) => overCommon(graph, source, () => 1),
  /** Σ 1 / ln deg z over common neighbours z; Adamic & Adar 2003. A common neighbour has two ties at least. */
  "adamic-adar": (graph, source) => overCommon(graph, source, (degree) => 1 / Math.log(degree)),
  /** Σ 1 / deg z; Zhou, Lü & Zhang 2009. */
  "resource-allocation": (graph, source) => overCommon(graph, source, (degree) => 1 / degree),
  /** deg u · deg v; Barabási & Albert 1999. */
  "preferential-attachment": (graph, source) =>
    new Float64Array(graph.degree).map((degree) => degree * (graph.degree[source] ?? 0)),
  /** Ties gained by v in the last year before the day. */
  popularity: (graph) => new Float64Array(graph.gainedLastYear),
  /** Nothing told apart: every measure is its expected value. */
  random: (graph) => new Float64Array(graph.partners),
};

function overCommon(graph: TieGraph, source: number, worth: (degree: number) => number): Float64Array {
  const { offsets, neighbours, degree } = graph;
  const scores = new Float64Array(graph.partners);
  for (let at = offsets[source] ?? 0; at < (offsets[source + 1] ?? 0); at++) {
    const between = neighbours[at] ?? 0;
    const share = worth(degree[between] ?? 0);
    for (let next = offsets[between] ?? 0; next < (offsets[between + 1] ?? 0); next++) {
      const candidate = neighbours[next] ?? 0;
      if (candidate !== source) scores[candidate] = (scores[candidate] ?? 0) + share;
    }
  }
  return scores;
}

/** The scores of the candidates, in their order. */
export function scoresOf(scores: Float64Array, candidates: Int32Array): Float64Array {
  const picked = new Float64Array(candidates.length);
  for (let index = 0; index < picked.length; index++) picked[index] = scores[candidates[index] ?? 0] ?? 0;
  return picked;
}
