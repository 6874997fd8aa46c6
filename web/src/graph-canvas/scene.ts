import type { Scene, SceneNode } from "./painter.ts";
import type { CanvasEdge, CanvasNode } from "./types.ts";

/**
 * The picture as it came about. A partner comes with its first dated tie; a conference is named as it
 * comes; what has no date at all never comes.
 */
export function sceneOf(
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  dayNumber: (day: string) => number,
  background: readonly string[],
): Scene {
  const earliest = new Map<string, string>();
  const note = (id: string, since: string | null) => {
    const known = earliest.get(id);
    if (since !== null && (known === undefined || since < known)) earliest.set(id, since);
  };
  for (const { id, since } of nodes) note(id, since);
  for (const { source, target, since } of edges) {
    note(source, since);
    note(target, since);
  }
  const byId = new Map(
    nodes.flatMap((node): [string, SceneNode][] => {
      const since = earliest.get(node.id);
      if (since === undefined) return [];
      const { kind, paint, position, size, label, importance } = node;
      return [
        [
          node.id,
          {
            kind,
            paint,
            ...position,
            size,
            label: kind === "EVENT" ? label : null,
            importance,
            from: dayNumber(since),
          },
        ],
      ];
    }),
  );
  return {
    nodes: [...byId.values()],
    edges: edges.flatMap(({ source, target, collaboration, since, until }) => {
      const a = byId.get(source);
      const b = byId.get(target);
      if (!a || !b || since === null) return [];
      const [from, to] = b.kind === "EVENT" ? [b, a] : [a, b];
      return [
        {
          source: from,
          target: to,
          dashed: collaboration,
          from: dayNumber(since),
          until: until === null ? Number.POSITIVE_INFINITY : dayNumber(until),
        },
      ];
    }),
    background,
  };
}
