import { canonical, type FactTie, inverse, type NodeChange, type Patch, tieKey } from "../../model/change.ts";
import type { FactLabel } from "../../model/graph-shape.ts";
import { unpackPatch } from "../../model/packed-patch.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import type { Draft } from "./draft.ts";
import { type Author, type Changed, recordChange } from "./record-change.ts";

/** No change has the id. */
export class UnknownChange extends Error {}
/** It has been undone already. */
export class AlreadyUndone extends Error {}

/** Later changes stand on it: they have to be undone first. */
export class StandsUnder extends Error {
  /** Ids of the later changes, the latest first; empty where it cannot be told which. */
  readonly later: readonly string[];
  /** Names or ids of what is no longer as the change left it. */
  readonly about: readonly string[];

  constructor(later: readonly string[], about: readonly string[]) {
    super("Later changes stand on this one.");
    this.later = later;
    this.about = about;
  }
}

/**
 * Takes a change back, with all that it did, as a change of its own, which can be undone too. StandsUnder where
 * something is no longer as the change left it, or where facts have come that need what it brought.
 */
export async function undoChange(store: Store, by: Author, id: string): Promise<Changed<void>> {
  const [undone] = await store.read<{ title: string; undoneBy: string | null; undoes: string | null }>(
    CHANGE,
    {
      id,
    },
  );
  if (!undone) throw new UnknownChange(`No change has the id "${id}".`);
  const about = { kind: "UNDO", by, title: undone.title, undoes: id } as const;
  return recordChange(store, about, async (draft, { run, flush }) => {
    const [now] = await run<{ undoneBy: string | null }>(CHANGE, { id });
    if (now?.undoneBy) throw new AlreadyUndone(`The change ${id} has been undone already.`);
    const parts = await run<{ content: string }>(PARTS, { id });
    for (const { content } of parts.reverse()) {
      await takeBack(draft, run, id, inverse(unpackPatch(content)));
      await flush();
    }
    await run(MARK_UNDONE, { id, redone: undone.undoes });
  });
}

async function takeBack(draft: Draft, run: WriteTransaction["run"], id: string, patch: Patch): Promise<void> {
  await loadAll(draft, patch);
  const misfits = [...patch.nodes.filter((node) => !isAsExpected(draft, node)), ...missing(draft, patch)];
  for (const tie of patch.removed) draft.untie(tie);
  const needed = patch.nodes.filter(
    ({ label, id, after }) =>
      after === null && draft.tiesFrom(label, id).length + draft.tiesTo(label, id).length > 0,
  );
  const blocked = [...misfits, ...needed];
  if (blocked.length > 0) await refuse(run, id, blocked);
  for (const { label, id, after } of patch.nodes) {
    if (after === null) draft.remove(label, id);
    else draft.put(label, id, after);
  }
  for (const { type, from, to, properties } of patch.added) draft.tie(type, from, to, properties);
}

async function loadAll(draft: Draft, { nodes, removed, added }: Patch): Promise<void> {
  const ids = new Map<FactLabel, { around: Set<string>; alone: Set<string> }>();
  const want = (label: FactLabel, id: string, how: "around" | "alone") => {
    const wanted = ids.get(label) ?? { around: new Set(), alone: new Set() };
    ids.set(label, wanted);
    wanted[how].add(id);
  };
  for (const { label, id, after } of nodes) want(label, id, after === null ? "around" : "alone");
  for (const { from } of removed) want(from.label, from.id, "alone");
  // What a tie that comes back led to and from has to be there still.
  for (const { from, to } of added) for (const end of [from, to]) want(end.label, end.id, "alone");
  for (const [label, { around, alone }] of ids) {
    await draft.load(label, [...around], { around: true });
    await draft.load(
      label,
      [...alone].filter((id) => !around.has(id)),
    );
  }
}

/** Where the whole node came with the change, nothing may have been added to it since, either. */
function isAsExpected(draft: Draft, { label, id, before, after }: NodeChange): boolean {
  const now = draft.node(label, id);
  if (before === null || now === undefined) return before === null && now === undefined;
  const names = Object.keys(after === null ? { ...before, ...now } : before);
  return names.every((name) => canonical(now[name] ?? null) === canonical(before[name] ?? null));
}

/** Ties that are no longer there to be removed, and those whose ends are gone. */
function missing(draft: Draft, { nodes, removed, added }: Patch): FactTie[] {
  const coming = new Set(
    nodes.filter(({ after }) => after !== null).map(({ label, id }) => `${label}:${id}`),
  );
  const isThere = ({ label, id }: FactTie["from"]) => coming.has(`${label}:${id}`) || draft.has(label, id);
  return [
    ...removed.filter(
      (tie) =>
        !draft.tiesFrom(tie.from.label, tie.from.id, tie.type).some((other) => tieKey(other) === tieKey(tie)),
    ),
    ...added.filter(({ from, to }) => !isThere(from) || !isThere(to)),
  ];
}

async function refuse(
  run: WriteTransaction["run"],
  change: string,
  blocked: readonly (NodeChange | FactTie)[],
): Promise<never> {
  const ids = new Set(blocked.flatMap((part) => ("id" in part ? [part.id] : [part.from.id, part.to.id])));
  const later = await run<{ id: string; subject: string }>(LATER_CHANGES, { change, ids: [...ids] });
  throw new StandsUnder([...new Set(later.map(({ id }) => id))], [...ids]);
}

const CHANGE = `
MATCH (c:Change {id: $id})
RETURN c.title AS title, c.undoneBy AS undoneBy, c.undoes AS undoes`;

const PARTS = `
MATCH (:Change {id: $id})-[:HAS_PART]->(part:ChangePart)
RETURN part.content AS content
ORDER BY part.position`;

/** Undoing an undoing brings the first change back. */
const MARK_UNDONE = `
MATCH (c:Change {id: $id}), (meta:Meta {id: 'meta'})
SET c.undoneBy = 'change-' + toString(meta.revision)
WITH c
OPTIONAL MATCH (first:Change {id: $redone})
SET first.undoneBy = null`;

const LATER_CHANGES = `
MATCH (c:Change {id: $change})
UNWIND $ids AS id
MATCH (:Subject {id: id})<-[:TOUCHED]-(later:Change)
WHERE later.revision > c.revision AND later.undoneBy IS NULL AND later.undoes IS NULL
RETURN DISTINCT later.id AS id, later.revision AS revision
ORDER BY revision DESC
LIMIT 20`;
