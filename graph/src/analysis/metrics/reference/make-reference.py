"""Writes reference.json: what NetworkX computes for the graphs that metrics.test.ts checks.

Run beside davis.csv with NetworkX 3.6, NumPy and SciPy: python3 make-reference.py
"""
import csv
import itertools
import json
import random
from collections import defaultdict
from pathlib import Path

import networkx as nx

HERE = Path(__file__).parent


def davis():
    """Women tied by the events they went to together, weighted 1 / (attendance - 1) (Newman 2001)."""
    events = defaultdict(list)
    with open(HERE / "davis.csv", newline="") as file:
        for row in csv.DictReader(file):
            woman, event = list(row.values())[:2]
            events[event].append(woman)
    graph = nx.Graph()
    for women in events.values():
        graph.add_nodes_from(women)
        for a, b in itertools.combinations(sorted(women), 2):
            weight = graph.edges[a, b]["weight"] if graph.has_edge(a, b) else 0
            graph.add_edge(a, b, weight=weight + 1 / (len(women) - 1))
    two_mode = nx.Graph((woman, event) for event, women in events.items() for woman in women)
    return graph, two_mode


def weighted(graph, seed):
    chance = random.Random(seed)
    for a, b in graph.edges:
        graph.edges[a, b]["weight"] = round(chance.uniform(0.1, 2), 3)
    return graph


def describe(graph):
    nodes = list(graph.nodes)
    index = {node: at for at, node in enumerate(nodes)}
    giant = graph.subgraph(max(nx.connected_components(graph), key=len))
    eigenvector = nx.eigenvector_centrality(giant, weight="weight", tol=1e-14, max_iter=100_000)
    louvain = max(
        (nx.community.louvain_communities(graph, weight="weight", seed=seed) for seed in range(20)),
        key=lambda parts: nx.community.modularity(graph, parts, weight="weight"),
    )
    columns = {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph, normalized=True),
        "harmonic": {n: v / (len(nodes) - 1) for n, v in nx.harmonic_centrality(graph).items()},
        "eigenvector": {node: eigenvector.get(node) for node in nodes},
        "pagerank": nx.pagerank(graph, weight="weight", tol=1e-16, max_iter=10_000),
        "core": nx.core_number(graph),
        "constraint": {n: None if v != v else v for n, v in nx.constraint(graph, weight="weight").items()},
    }
    return {
        "nodes": len(nodes),
        "edges": [[index[a], index[b], data["weight"]] for a, b, data in graph.edges(data=True)],
        "columns": {name: [values[node] for node in nodes] for name, values in columns.items()},
        "averageClustering": nx.average_clustering(graph),
        "density": nx.density(graph),
        "louvainModularity": nx.community.modularity(graph, louvain, weight="weight"),
        # Modularity of one fixed partition: nodes by their number's remainder by three.
        "remainderModularity": nx.community.modularity(
            graph,
            [part for r in range(3) if (part := {n for n in nodes if index[n] % 3 == r})],
            weight="weight",
        ),
    }


one_mode, two_mode = davis()
women = [node for node, degree in two_mode.degree if node in one_mode]
sparse = weighted(nx.gnm_random_graph(60, 90, seed=7), 7)  # several components and lone nodes
clustered = weighted(nx.powerlaw_cluster_graph(80, 4, 0.6, seed=11), 11)
reference = {
    "davis": describe(one_mode),
    "sparse": describe(sparse),
    "clustered": describe(clustered),
    "davisTwoModeClustering": nx.bipartite.robins_alexander_clustering(two_mode),
}
(HERE / "reference.json").write_text(json.dumps(reference) + "\n")
