import { type ChangeKind, isEmpty, type Patch, subjectsOf } from "../../model/change.ts";
import { packPatch } from "../../model/packed-patch.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";
import { AffectedByChange } from "./affected.ts";
import { applyPatch } from "./apply-patch.ts";
import { Draft } from "./draft.ts";

/** Who changes something, and why. */
export interface Author {
  /** Id of the account; null for a command from the shell. */
  account: string | null;
}

export interface ChangeAbout {
  kind: ChangeKind;
  by: Author;
  /** What it is about, for lists of changes: the name of the partner, the title of the event, the file. */
  title: string;
  /** The import or correction it comes from. */
  import?: string;
  correction?: string;
  /** The change that it takes back. */
  undoes?: string;
  /** The revision that whoever changes this has seen, and what must not have changed since. */
  basedOn?: BasedOn | undefined;
  /** What is settled by the change, in the same transaction; not called where nothing changes. Throwing takes all back. */
  alongside?: (run: WriteTransaction["run"], change: string, result: string) => Promise<void>;
}

export interface BasedOn {
  revision: number;
  ids: readonly string[];
  /** They are the ends of a tie: only what changed at all of them counts. */
  ofTie?: true;
}

/** Others have changed the same since it was read. */
export class StaleRevision extends Error {
  readonly changes: readonly string[];

  constructor(changes: readonly string[]) {
    super("Others have changed this since it was read.");
    this.changes = changes;
  }
}

export interface Changed<Result> {
  /** Null where there was nothing to change. */
  change: string | null;
  result: Result;
}

/**
 * The one way in which facts change once the store is loaded: one transaction that writes what the work makes of
 * the draft, keeps what is computed from it in step, and remembers who did what and how it was before. Where the
 * work changes nothing, nothing is written and the revision stays. StaleRevision where `basedOn` says so.
 */
export async function recordChange<Result>(
  store: Store,
  about: ChangeAbout,
  work: (draft: Draft, step: Step) => Promise<Result>,
): Promise<Changed<Result>> {
  try {
    return await store.write(async (transaction) => {
      if (about.basedOn) await refuseStale(transaction, about.basedOn);
      const writing = new ChangeInWriting(transaction, about);
      const draft = new Draft(transaction.run);
      const result = await work(draft, {
        flush: () => writing.write(draft),
        run: transaction.run,
        retitle: (title) => writing.retitle(title),
      });
      await writing.write(draft);
      const change = await writing.finish();
      if (change === null) throw new NothingChanged(result);
      await about.alongside?.(transaction.run, change, String(result));
      return { change, result };
    });
  } catch (error) {
    if (error instanceof NothingChanged) return { change: null, result: error.result as Result };
    throw error;
  }
}

/** What a long piece of work does in between. */
export interface Step {
  /** Writes what the draft has so far and empties it, so that memory stays flat. */
  flush(): Promise<void>;
  /** For what goes with the change without being a fact, in the same transaction. */
  run: WriteTransaction["run"];
  /** Says what the change is about, once the work knows; before its first `flush`. */
  retitle(title: string): void;
}

/** Takes the transaction back: no write, no revision. */
class NothingChanged extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super("nothing changed");
    this.result = result;
  }
}

class ChangeInWriting {
  readonly #transaction: WriteTransaction;
  #about: ChangeAbout;
  readonly #affected: AffectedByChange;
  #id: string | null = null;
  #parts = 0;

  constructor(transaction: WriteTransaction, about: ChangeAbout) {
    this.#transaction = transaction;
    this.#about = about;
    this.#affected = new AffectedByChange(transaction);
  }

  retitle(title: string): void {
    this.#about = { ...this.#about, title };
  }

  async write(draft: Draft): Promise<void> {
    const patch = draft.patch();
    draft.clear();
    if (isEmpty(patch)) return;
    this.#id ??= await this.#begin();
    await this.#affected.before(patch);
    await applyPatch(this.#transaction, patch);
    await this.#remember(this.#id, patch);
  }

  async finish(): Promise<string | null> {
    if (this.#id) await this.#affected.after();
    return this.#id;
  }

  async #begin(): Promise<string> {
    const { kind, by, title, import: fromImport, correction, undoes } = this.#about;
    const [row] = await this.#transaction.run<{ id: string }>(BEGIN_CHANGE, {
      kind,
      at: new Date().toISOString(),
      by: by.account,
      title,
      import: fromImport ?? null,
      correction: correction ?? null,
      undoes: undoes ?? null,
    });
    if (!row) throw new Error("the change was not written");
    return row.id;
  }

  async #remember(id: string, patch: Patch): Promise<void> {
    const content = packPatch(patch);
    const position = wholeNumber(this.#parts++);
    await this.#transaction.run(KEEP_PART, { id, position, content, subjects: subjectsOf(patch) });
  }
}

async function refuseStale(transaction: WriteTransaction, { revision, ids, ofTie }: BasedOn): Promise<void> {
  const since = await transaction.run<{ id: string }>(CHANGED_SINCE, {
    ids,
    revision,
    least: wholeNumber(ofTie ? ids.length : 1),
  });
  if (since.length > 0) throw new StaleRevision(since.map(({ id }) => id));
}

const CHANGED_SINCE = `
UNWIND $ids AS id
MATCH (:Subject {id: id})<-[:TOUCHED]-(c:Change)
WHERE c.revision > $revision
WITH c, count(DISTINCT id) AS touched
WHERE touched >= $least
RETURN c.id AS id, c.revision AS revision
ORDER BY revision`;

/** One change a write, so the revision names it. */
const BEGIN_CHANGE = `
MATCH (meta:Meta {id: 'meta'})
CREATE (c:Change {
  id: 'change-' + toString(meta.revision), revision: meta.revision, kind: $kind, at: $at, by: $by, title: $title,
  import: $import, correction: $correction, undoes: $undoes
})
RETURN c.id AS id`;

const KEEP_PART = `
MATCH (c:Change {id: $id})
CREATE (c)-[:HAS_PART]->(:ChangePart {position: $position, content: $content})
WITH c
UNWIND $subjects AS subject
MERGE (s:Subject {id: subject})
CREATE (c)-[:TOUCHED {part: $position}]->(s)`;
