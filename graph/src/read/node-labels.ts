import type { Store } from "../store/store.ts";

export type NodeLabel =
  | "Partner"
  | "Event"
  | "Region"
  | "Topic"
  | "Series"
  | "Market"
  | "Publication"
  | "Source"
  | "Forum"
  | "WorkingGroup"
  | "Problem"
  | "Proposal"
  | "Measure"
  | "Alliance";

/** Which kind of thing bears each id; what nothing bears is left out. */
export async function labelsOfNodes(store: Store, ids: readonly string[]): Promise<Map<string, NodeLabel>> {
  const rows = await store.read<{ id: string; label: NodeLabel }>(LABELS_OF_NODES, { ids });
  return new Map(rows.map(({ id, label }) => [id, label]));
}

/** One seek a label: without a label Neo4j would read every node there is. */
export const LABELS_OF_NODES = `
UNWIND $ids AS id
CALL (id) {
  OPTIONAL MATCH (former:FormerId {id: id})
  MATCH (:Partner {id: coalesce(former.survivor, id)}) RETURN 'Partner' AS label
  UNION MATCH (:Event {id: id}) RETURN 'Event' AS label
  UNION MATCH (:Region {id: id}) RETURN 'Region' AS label
  UNION MATCH (:Topic {id: id}) RETURN 'Topic' AS label
  UNION MATCH (:Series {id: id}) RETURN 'Series' AS label
  UNION MATCH (:Market {id: id}) RETURN 'Market' AS label
  UNION MATCH (:Publication {id: id}) RETURN 'Publication' AS label
  UNION MATCH (:Source {id: id}) RETURN 'Source' AS label
  UNION MATCH (:Forum {id: id}) RETURN 'Forum' AS label
  UNION MATCH (:WorkingGroup {id: id}) RETURN 'WorkingGroup' AS label
  UNION MATCH (:Problem {id: id}) RETURN 'Problem' AS label
  UNION MATCH (:Proposal {id: id}) RETURN 'Proposal' AS label
  UNION MATCH (:Measure {id: id}) RETURN 'Measure' AS label
  UNION MATCH (:Alliance {id: id}) RETURN 'Alliance' AS label
}
RETURN id, label`;
