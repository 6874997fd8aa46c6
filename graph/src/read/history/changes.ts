import type { ChangeKind } from "../../model/change.ts";
import type { Store } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";

/** A change as lists show it; what it did is read by things-of-changes.ts. */
export interface ChangeShape {
  id: string;
  revision: number;
  kind: ChangeKind;
  /** When, in UTC. */
  at: string;
  title: string;
  /** Id of the account; null for a command from the shell. */
  by: string | null;
  /** The name of the account now; null where there is none, or none any more. */
  byName: string | null;
  import: string | null;
  correction: string | null;
  undoes: string | null;
  undoneBy: string | null;
  /** How many things it touched. */
  touched: number;
  /** What it was asked about: only that part of it is told. Null for all of it. */
  of: readonly string[] | null;
}

export interface ChangesQuestion {
  /** Ids of what it is about, as `subjectsAbout` finds them; null for everything. */
  of: readonly string[] | null;
  import?: string | null;
  by?: string | null;
  kinds?: readonly ChangeKind[] | null;
  /** Only those before this revision. */
  before?: number | null;
  first: number;
}

/** The latest first. */
export async function listChanges(store: Store, question: ChangesQuestion): Promise<ChangeShape[]> {
  const { of, before, first } = question;
  const rows = await store.read<{ change: Omit<ChangeShape, "of"> }>(
    of ? CHANGES_OF : question.import ? CHANGES_OF_IMPORT : ALL_CHANGES,
    {
      of,
      import: question.import ?? null,
      by: question.by ?? null,
      kinds: question.kinds ?? null,
      before: before === undefined || before === null ? null : wholeNumber(before),
      first: wholeNumber(first),
    },
  );
  return rows.map(({ change }) => ({ ...change, of }));
}

/** By id; those that are not there are left out. */
export async function changesById(store: Store, ids: readonly string[]): Promise<Map<string, ChangeShape>> {
  const rows = await store.read<{ change: Omit<ChangeShape, "of"> }>(CHANGES_BY_ID, { ids });
  return new Map(rows.map(({ change }) => [change.id, { ...change, of: null }]));
}

/**
 * The ids under which changes of a thing are kept: its own, those of partners that were merged into it, and those of
 * what belongs to it and has no page of its own (statements, dates, market, offers). Empty where nothing has the id.
 */
export async function subjectsAbout(store: Store, id: string): Promise<string[]> {
  const [row] = await store.read<{ ids: string[] }>(SUBJECTS_ABOUT, { id });
  return row?.ids ?? [];
}

/** A change as one of those about the subjects; undefined where it touched none of them. */
export async function changeAbout(
  store: Store,
  id: string,
  of: readonly string[],
): Promise<ChangeShape | undefined> {
  const rows = await store.read(TOUCHES, { id, of });
  if (rows.length === 0) return undefined;
  const change = (await changesById(store, [id])).get(id);
  return change && { ...change, of };
}

/** Whether anything was ever changed about the id, be it gone by now. */
export async function wasChanged(store: Store, id: string): Promise<boolean> {
  const rows = await store.read<{ id: string }>(WAS_CHANGED, { id });
  return rows.length > 0;
}

export const ALL_CHANGES = `
MATCH (c:Change)
WHERE c.revision < coalesce($before, 9007199254740991)
  AND ($by IS NULL OR c.by = $by) AND ($kinds IS NULL OR c.kind IN $kinds)
WITH c ORDER BY c.revision DESC LIMIT $first
OPTIONAL MATCH (account:Account {id: c.by})
RETURN c {
  .id, .revision, .kind, .at, .title, .by, byName: account.name, .import, .correction, .undoes, .undoneBy,
  touched: COUNT { (c)-[:TOUCHED]->() }
} AS change
ORDER BY change.revision DESC`;

export const CHANGES_OF_IMPORT = `
MATCH (c:Change {import: $import})
WHERE c.revision < coalesce($before, 9007199254740991)
  AND ($by IS NULL OR c.by = $by) AND ($kinds IS NULL OR c.kind IN $kinds)
WITH c ORDER BY c.revision DESC LIMIT $first
OPTIONAL MATCH (account:Account {id: c.by})
RETURN c {
  .id, .revision, .kind, .at, .title, .by, byName: account.name, .import, .correction, .undoes, .undoneBy,
  touched: COUNT { (c)-[:TOUCHED]->() }
} AS change
ORDER BY change.revision DESC`;

export const CHANGES_OF = `
UNWIND $of AS subject
MATCH (:Subject {id: subject})<-[:TOUCHED]-(c:Change)
WHERE c.revision < coalesce($before, 9007199254740991)
  AND ($import IS NULL OR c.import = $import)
  AND ($by IS NULL OR c.by = $by) AND ($kinds IS NULL OR c.kind IN $kinds)
WITH DISTINCT c ORDER BY c.revision DESC LIMIT $first
OPTIONAL MATCH (account:Account {id: c.by})
RETURN c {
  .id, .revision, .kind, .at, .title, .by, byName: account.name, .import, .correction, .undoes, .undoneBy,
  touched: COUNT { (c)-[:TOUCHED]->() }
} AS change
ORDER BY change.revision DESC`;

export const CHANGES_BY_ID = `
UNWIND $ids AS id
MATCH (c:Change {id: id})
OPTIONAL MATCH (account:Account {id: c.by})
RETURN c {
  .id, .revision, .kind, .at, .title, .by, byName: account.name, .import, .correction, .undoes, .undoneBy,
  touched: COUNT { (c)-[:TOUCHED]->() }
} AS change`;

export const SUBJECTS_ABOUT = `
CALL () {
  OPTIONAL MATCH (former:FormerId {id: $id})
  WITH coalesce(former.survivor, $id) AS id
  MATCH (p:Partner {id: id})
  CALL (id) {
    RETURN id AS subject
    UNION
    MATCH (f:FormerId {survivor: id}) RETURN f.id AS subject
    UNION
    MATCH (:Partner {id: id})-[:OFFERS|SEEKS]->(o) RETURN o.id AS subject
  }
  RETURN subject
  UNION
  MATCH (e:Event {id: $id})
  CALL (e) {
    RETURN e.id AS subject
    UNION
    MATCH (e)-[:STATES|DATED_BY]->(stated) RETURN stated.id AS subject
    UNION
    MATCH (e)<-[:ATTACHED_TO]-(market) RETURN market.id AS subject
    UNION
    MATCH (e)<-[:ATTACHED_TO]-()-[:STATES]->(stated) RETURN stated.id AS subject
  }
  RETURN subject
  UNION MATCH (n:Series {id: $id}) RETURN n.id AS subject
  UNION MATCH (n:Proposal {id: $id}) RETURN n.id AS subject
  UNION MATCH (n:Problem {id: $id}) RETURN n.id AS subject
  UNION MATCH (n:Forum {id: $id}) RETURN n.id AS subject
  UNION MATCH (n:WorkingGroup {id: $id}) RETURN n.id AS subject
  UNION MATCH (n:Measure {id: $id}) RETURN n.id AS subject
}
RETURN collect(DISTINCT subject) AS ids`;

const TOUCHES = `
MATCH (c:Change {id: $id})
MATCH (c)-[:TOUCHED]->(s:Subject)
WHERE s.id IN $of
RETURN 1 AS touched
LIMIT 1`;

const WAS_CHANGED = `
MATCH (s:Subject {id: $id})
RETURN s.id AS id`;
