import type { FactLabel, TieType } from "./graph-shape.ts";

/** Values by name, as Neo4j holds them; a null stands for one that is not there. */
export type Properties = Record<string, unknown>;

export interface FactRef {
  label: FactLabel;
  id: string;
}

export interface FactTie {
  type: TieType;
  from: FactRef;
  to: FactRef;
  properties: Properties;
}

/** A node that came (`before` null), went (`after` null), or whose properties changed: then only those that did. */
export interface NodeChange extends FactRef {
  before: Properties | null;
  after: Properties | null;
}

/** What a change did to the facts: applied the other way round, it undoes the change. */
export interface Patch {
  nodes: NodeChange[];
  /** Ties have no ids: one is known by its ends, its type and all it carries. A tie that changed is one removed and one added. */
  removed: FactTie[];
  added: FactTie[];
}

export type ChangeKind =
  | "SAVE_PARTNER"
  | "RETIRE_PARTNER"
  | "MERGE_PARTNERS"
  | "SAVE_EVENT"
  | "RECORD_PARTICIPATION"
  | "RECORD_COLLABORATION"
  | "SAVE_CONTRIBUTION"
  | "SAVE_MEASURE"
  | "REMOVE"
  | "IMPORT"
  | "UNDO";

/** The patch that takes the change back. */
export function inverse({ nodes, removed, added }: Patch): Patch {
  return {
    nodes: nodes.map(({ label, id, before, after }) => ({ label, id, before: after, after: before })),
    removed: added,
    added: removed,
  };
}

export function isEmpty({ nodes, removed, added }: Patch): boolean {
  return nodes.length === 0 && removed.length === 0 && added.length === 0;
}

/** The ids of all that the patch is about, the nodes and the ends of ties; each once. */
export function subjectsOf({ nodes, removed, added }: Patch): string[] {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of [...removed, ...added]) {
    ids.add(from.id);
    if (to.label !== "Region" && to.label !== "Topic" && to.label !== "Alliance") ids.add(to.id);
  }
  return [...ids];
}

/** A text that two values share exactly if they are alike, whatever the order of names; nulls count as absent. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

export function tieKey({ type, from, to, properties }: FactTie): string {
  return `${type} ${from.label}:${from.id} ${to.label}:${to.id} ${canonical(properties)}`;
}
