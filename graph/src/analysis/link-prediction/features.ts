import type { TieGraph } from "./tie-graph.ts";

/**
 * What our model looks at in a pair of source u and candidate v, each from the list before the day alone.
 * z runs over common neighbours; N(z) are the ties of z, k(z) their number, w(u, z) the weight of a tie, s(z)
 * the sum of its weights; ages are in days before the day, and the two half-lives come from the list (below).
 */
export const FEATURES = [
  /** ln(1 + |N(u) ∩ N(v)|); Liben-Nowell & Kleinberg 2007. */
  "commonNeighbours",
  /** ln(1 + Σ 1 / ln k(z)); Adamic & Adar 2003. */
  "adamicAdar",
  /** √Σ 1 / k(z); Zhou, Lü & Zhang 2009. */
  "resourceAllocation",
  /** 1 where u and v have a common neighbour. */
  "anyCommonNeighbour",
  /** √Σ w(u, z) · w(z, v) / s(z): meetings in small circles weigh more (Newman 2001). */
  "weightedAllocation",
  /** √Σ 2^(−age(u, z) / h) · 2^(−age(z, v) / h) / k(z) with the short half-life h: recent ties weigh more. */
  "recentAllocation",
  /** |N(u) ∩ N(v)| / √(k(u) · k(v)); Salton & McGill 1983. */
  "cosine",
  /** ln of the chance that a walk of three steps from u ends at v, with a floor: paths of length 3. */
  "walkOfThree",
  /** ln(1 + k(v)); with one source, preferential attachment. */
  "degree",
  /** ln(1 + ties v gained in the last year). */
  "popularity",
  /** ln(1 + Σ over ties of v of 2^(−age / h)), short and long half-life. */
  "gainsRecent",
  "gainsLong",
  /** k(v) and ties gained in the last year, each as part of the most anybody has: steeper among the best connected. */
  "degreeOfMost",
  "popularityOfMost",
  /** ln(1 + days on which v appeared), and ln(1 + Σ over them of 2^(−age / h)) with the long half-life. */
  "appearances",
  "appearancesLately",
  /** −ln(1 + days since v was last seen / h), with the short half-life. */
  "seenLately",
  /** −ln(1 + days since v was first seen / h), with the long half-life: newcomers. */
  "newcomer",
  /** 1 for the same kind; and ln of how much oftener their two kinds are tied than by chance. */
  "sameKind",
  "kindAffinity",
  /** ln of how much oftener u is tied to the kind of v than others are. */
  "ownKindTaste",
  "sameRegion",
  "ownRegionTaste",
] as const;

export type FeatureName = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;

/** What all sources of a graph share; made once a graph. */
export interface FeatureGround {
  graph: TieGraph;
  /** The short half-life in days: a tenth of the ties before the day are younger; of the long one, two fifths. */
  short: number;
  strength: Float64Array;
  /** The features of each partner that are the same for every source, in the order of STANDING. */
  standing: Float64Array;
  kindShare: Float64Array;
  regionShare: Float64Array;
  /** ln affinity of two kinds, by kindCount × kind + kind. */
  kindAffinity: Float64Array;
  kindCount: number;
  floor: number;
}

export function featureGround(graph: TieGraph): FeatureGround {
  const { offsets, neighbours, began, weights, kinds, regions, partners, cut } = graph;
  const ages = began.map((day) => cut - day).sort();
  const short = Math.max(1, ages[Math.floor(ages.length * 0.1)] ?? 1);
  const long = Math.max(short, ages[Math.floor(ages.length * 0.4)] ?? 1);
  const strength = new Float64Array(partners);
  const gainsRecent = new Float64Array(partners);
  const gainsLong = new Float64Array(partners);
  const kindCount = 1 + kinds.reduce((most, kind) => Math.max(most, kind), -1);
  const regionCount = 1 + regions.reduce((most, region) => Math.max(most, region), -1);
  const between = new Float64Array(kindCount * kindCount);
  const ofKind = new Float64Array(kindCount);
  const ofRegion = new Float64Array(regionCount);
  for (let p = 0; p < partners; p++) {
    const kind = kinds[p] ?? -1;
    for (let at = offsets[p] ?? 0; at < (offsets[p + 1] ?? 0); at++) {
      const age = cut - (began[at] ?? 0);
      add(strength, p, weights[at] ?? 0);
      add(gainsRecent, p, 2 ** (-age / short));
      add(gainsLong, p, 2 ** (-age / long));
      const other = kinds[neighbours[at] ?? 0] ?? -1;
      if (kind >= 0 && other >= 0) add(between, kind * kindCount + other, 1);
      if (other >= 0) add(ofKind, other, 1);
      const region = regions[neighbours[at] ?? 0] ?? -1;
      if (region >= 0) add(ofRegion, region, 1);
    }
  }
  const ends = Math.max(1, neighbours.length);
  const kindAffinity = between.map((count, index) => {
    const expected = ((ofKind[Math.floor(index / kindCount)] ?? 0) * (ofKind[index % kindCount] ?? 0)) / ends;
    return Math.log((count + SMOOTHING) / (expected + SMOOTHING));
  });
  return {
    graph,
    short,
    strength,
    standing: standingOf(graph, { short, long, gainsRecent, gainsLong }),
    kindShare: ofKind.map((count) => count / ends),
    regionShare: ofRegion.map((count) => count / ends),
    kindAffinity,
    kindCount,
    floor: 0.05 / Math.max(1, partners),
  };
}

/** From `degree` to `newcomer`: what of FEATURES does not depend on the source. */
const STANDING = FEATURES.indexOf("newcomer") - FEATURES.indexOf("degree") + 1;

interface Gains {
  short: number;
  long: number;
  gainsRecent: Float64Array;
  gainsLong: Float64Array;
}

function standingOf(graph: TieGraph, { short, long, gainsRecent, gainsLong }: Gains): Float64Array {
  const { partners, degree, gainedLastYear, days, firstSeen, lastSeen, cut } = graph;
  const mostDegree = degree.reduce((most, ties) => Math.max(most, ties), 1);
  const mostGained = gainedLastYear.reduce((most, gained) => Math.max(most, gained), 1);
  const standing = new Float64Array(partners * STANDING);
  for (let v = 0; v < partners; v++) {
    const appeared = days[v] ?? [];
    const ofV = [
      Math.log1p(degree[v] ?? 0),
      Math.log1p(gainedLastYear[v] ?? 0),
      Math.log1p(gainsRecent[v] ?? 0),
      Math.log1p(gainsLong[v] ?? 0),
      (degree[v] ?? 0) / mostDegree,
      (gainedLastYear[v] ?? 0) / mostGained,
      Math.log1p(appeared.length),
      Math.log1p(appeared.reduce((sum, day) => sum + 2 ** (-(cut - day) / long), 0)),
      -Math.log1p((cut - (lastSeen[v] ?? cut)) / short),
      -Math.log1p((cut - (firstSeen[v] ?? cut)) / long),
    ];
    standing.set(ofV, v * STANDING);
  }
  return standing;
}

/** Counts are taken as if this many more were as expected by chance. */
const SMOOTHING = 3;

/** The features of the source with each of the candidates, one row of FEATURE_COUNT a candidate. */
export function featuresOf(ground: FeatureGround, source: number, candidates: Int32Array): Float64Array {
  const { graph, standing, floor } = ground;
  const { degree, kinds, regions } = graph;
  const common = commonOf(ground, source);
  const walk = walkOfThree(graph, source);
  const taste = tasteOf(ground, source);
  const kind = kinds[source] ?? -1;
  const region = regions[source] ?? -1;
  const ownDegree = degree[source] ?? 0;
  const rows = new Float64Array(candidates.length * FEATURE_COUNT);
  let at = 0;
  for (let index = 0; index < candidates.length; index++) {
    const v = candidates[index] ?? 0;
    const count = common.count[v] ?? 0;
    const kindOfV = kinds[v] ?? -1;
    const regionOfV = regions[v] ?? -1;
    const bothKinds = kind >= 0 && kindOfV >= 0;
    // In the order of FEATURES; written one by one, as a list a candidate would be most of the work.
    rows[at++] = count > 0 ? Math.log1p(count) : 0;
    rows[at++] = count > 0 ? Math.log1p(common.adamicAdar[v] ?? 0) : 0;
    rows[at++] = Math.sqrt(common.allocation[v] ?? 0);
    rows[at++] = count > 0 ? 1 : 0;
    rows[at++] = Math.sqrt(common.weighted[v] ?? 0);
    rows[at++] = Math.sqrt(common.recent[v] ?? 0);
    rows[at++] = count > 0 ? count / Math.sqrt(ownDegree * (degree[v] ?? 0)) : 0;
    rows[at++] = Math.log(floor + (walk[v] ?? 0));
    for (let own = v * STANDING; own < (v + 1) * STANDING; own++) rows[at++] = standing[own] ?? 0;
    rows[at++] = bothKinds && kind === kindOfV ? 1 : 0;
    rows[at++] = bothKinds ? (ground.kindAffinity[kind * ground.kindCount + kindOfV] ?? 0) : 0;
    rows[at++] = kindOfV >= 0 ? (taste.kinds[kindOfV] ?? 0) : 0;
    rows[at++] = region >= 0 && region === regionOfV ? 1 : 0;
    rows[at++] = regionOfV >= 0 ? (taste.regions[regionOfV] ?? 0) : 0;
  }
  return rows;
}

/** Sums over the common neighbours of the source with each partner. */
function commonOf({ graph, short, strength }: FeatureGround, source: number) {
  const { offsets, neighbours, began, weights, degree, partners, cut } = graph;
  const count = new Float64Array(partners);
  const adamicAdar = new Float64Array(partners);
  const allocation = new Float64Array(partners);
  const weighted = new Float64Array(partners);
  const recent = new Float64Array(partners);
  for (let at = offsets[source] ?? 0; at < (offsets[source + 1] ?? 0); at++) {
    const z = neighbours[at] ?? 0;
    const degreeOfZ = degree[z] ?? 1;
    const weight = (weights[at] ?? 0) / (strength[z] || 1);
    const freshness = 2 ** (-(cut - (began[at] ?? 0)) / short) / degreeOfZ;
    for (let next = offsets[z] ?? 0; next < (offsets[z + 1] ?? 0); next++) {
      const v = neighbours[next] ?? 0;
      if (v === source) continue;
      add(count, v, 1);
      add(adamicAdar, v, 1 / Math.log(degreeOfZ));
      add(allocation, v, 1 / degreeOfZ);
      add(weighted, v, weight * (weights[next] ?? 0));
      add(recent, v, freshness * 2 ** (-(cut - (began[next] ?? 0)) / short));
    }
  }
  return { count, adamicAdar, allocation, weighted, recent };
}

/** Where a walk of three steps ends, each tie as likely as the others. */
function walkOfThree({ offsets, neighbours, degree, partners }: TieGraph, source: number): Float64Array {
  let chances = new Float64Array(partners);
  chances[source] = 1;
  for (let step = 0; step < 3; step++) {
    const next = new Float64Array(partners);
    for (let p = 0; p < partners; p++) {
      const chance = chances[p] ?? 0;
      if (chance === 0) continue;
      const share = chance / (degree[p] || 1);
      for (let at = offsets[p] ?? 0; at < (offsets[p + 1] ?? 0); at++) add(next, neighbours[at] ?? 0, share);
    }
    chances = next;
  }
  return chances;
}

/** ln of how much oftener the source is tied to each kind, and each region, than partners are on the whole. */
function tasteOf({ graph, kindShare, regionShare }: FeatureGround, source: number) {
  const { offsets, neighbours, degree, kinds, regions } = graph;
  const ofKind = new Float64Array(kindShare.length);
  const ofRegion = new Float64Array(regionShare.length);
  for (let at = offsets[source] ?? 0; at < (offsets[source + 1] ?? 0); at++) {
    const kind = kinds[neighbours[at] ?? 0] ?? -1;
    const region = regions[neighbours[at] ?? 0] ?? -1;
    if (kind >= 0) add(ofKind, kind, 1);
    if (region >= 0) add(ofRegion, region, 1);
  }
  const own = degree[source] ?? 0;
  const taste = (counts: Float64Array, shares: Float64Array) =>
    counts.map((count, index) => {
      const share = shares[index] ?? 0;
      return share === 0 ? 0 : Math.log((count + SMOOTHING * share) / ((own + SMOOTHING) * share));
    });
  return { kinds: taste(ofKind, kindShare), regions: taste(ofRegion, regionShare) };
}

function add(array: Float64Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value;
}
