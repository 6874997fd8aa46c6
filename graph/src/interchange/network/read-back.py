"""Reads a network file with NetworkX and prints its nodes and edges as JSON: read-back.py FORMAT PATH."""
import json
import sys

import networkx as nx

format, path = sys.argv[1:]
if format == "graphml":
    graph = nx.read_graphml(path, force_multigraph=True)
elif format == "gexf":
    graph = nx.read_gexf(path)
else:
    with open(path, encoding="utf-8") as file:
        graph = nx.node_link_graph(json.load(file), edges="edges")
edges = sorted(
    [data["kind"], *sorted([a, b]), float(data.get("weight", 1))] for a, b, data in graph.edges(data=True)
)
print(json.dumps({"nodes": {id: data for id, data in graph.nodes(data=True)}, "edges": edges}, default=str))
