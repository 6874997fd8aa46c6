import { seededRandom } from "../link-prediction/random.ts";
import { brokeredPairs, constraints, participationCoefficients } from "./brokerage.ts";
import { type Communities, findCommunities } from "./communities.ts";
import { components } from "./components.ts";
import { coreNumbers, degrees, strengths } from "./degree.ts";
import { pathMetrics } from "./shortest-paths.ts";
import { eigenvectorCentrality, pageRank } from "./spectral.ts";
import { eachNeighbour, type TieNetwork, tieNetwork } from "./tie-network.ts";

export interface MetricsInput {
  ids: string[];
  /** Ends as places in `ids`, with the weight of the tie. */
  ties: [number, number, number][];
  regions: (string | null)[];
  kinds: string[];
}

/** One entry a node in every column, in the order of the ids. */
export interface MetricColumns {
  degree: number[];
  strength: number[];
  betweenness: number[];
  harmonic: number[];
  eigenvector: (number | null)[];
  pageRank: number[];
  core: number[];
  participation: (number | null)[];
  constraint: (number | null)[];
  regionBrokerage: number[];
  kindBrokerage: number[];
}

export interface NetworkMetrics {
  ids: string[];
  columns: MetricColumns;
  communities: Communities;
  nodes: number;
  ties: number;
  density: number;
  components: number;
  largestComponent: number;
  averageClustering: number | null;
  /** How many sources betweenness and harmonic closeness rest on where that is fewer than all nodes; else null. */
  sampledSources: number | null;
}

/** Ties followed in all while paths are counted: a few seconds' worth. */
const MOST_PATH_STEPS = 1_200_000_000;
/** The more ties, the fewer runs there is time for. */
const RUNS = [
  { upTo: 20_000, runs: 60 },
  { upTo: 400_000, runs: 20 },
  { upTo: Number.POSITIVE_INFINITY, runs: 5 },
];

/** All metrics of a network of partners; tells how far it is, 0 to 1. */
export function networkMetrics(
  { ids, ties, regions, kinds }: MetricsInput,
  progress: (done: number) => void = () => {},
): NetworkMetrics {
  const network = tieNetwork(ids.length, ties);
  const paths = pathMetrics(network, seededRandom(1), MOST_PATH_STEPS, (done) => progress(done * 0.3));
  progress(0.3);
  const runs = RUNS.find(({ upTo }) => network.ties <= upTo)?.runs ?? 1;
  const communities = findCommunities(network, runs, (done) => progress(0.3 + done * 0.2));
  progress(0.5);
  const told = <Result>(done: number, work: () => Result): Result => {
    progress(done);
    return work();
  };
  const parts = components(network);
  const columns: MetricColumns = {
    degree: degrees(network),
    strength: strengths(network),
    betweenness: paths.betweenness,
    harmonic: paths.harmonic,
    eigenvector: eigenvectorCentrality(network),
    pageRank: pageRank(network),
    core: coreNumbers(network),
    participation: participationCoefficients(network, communities.of),
    constraint: told(0.6, () => constraints(network)),
    regionBrokerage: told(0.75, () => brokeredPairs(network, regions)),
    kindBrokerage: told(0.85, () => brokeredPairs(network, kinds)),
  };
  return {
    ids,
    columns,
    communities,
    nodes: network.nodes,
    ties: network.ties,
    density: network.nodes < 2 ? 0 : (2 * network.ties) / (network.nodes * (network.nodes - 1)),
    components: parts.length,
    largestComponent: parts[0]?.length ?? 0,
    averageClustering: averageClustering(network),
    sampledSources: paths.sources < network.nodes ? paths.sources : null,
  };
}

/** Mean of the local clustering coefficients (Watts, Strogatz 1998), 0 below two ties; null without nodes. */
export function averageClustering(network: TieNetwork): number | null {
  if (network.nodes === 0) return null;
  const { starts, neighbours } = network;
  const mark = new Int32Array(network.nodes).fill(-1);
  let sum = 0;
  for (let node = 0; node < network.nodes; node++) {
    let degree = 0;
    eachNeighbour(network, node, (neighbour) => {
      mark[neighbour] = node;
      degree++;
    });
    if (degree < 2) continue;
    let closed = 0;
    eachNeighbour(network, node, (neighbour) => {
      const end = starts[neighbour + 1] ?? 0;
      for (let place = starts[neighbour] ?? 0; place < end; place++)
        if (mark[neighbours[place] ?? 0] === node) closed++;
    });
    sum += closed / (degree * (degree - 1));
  }
  return sum / network.nodes;
}
