import { TablePacker } from "../../analysis/import/packed-table.ts";
import { WorkCancelled } from "../../analysis/in-worker.ts";
import { FIELDS } from "../../interchange/import/fields.ts";
import { ImportRefused } from "../../interchange/import/import-refused.ts";
import type { TableHead } from "../../interchange/import/read-table.ts";
import { readUploadInParts } from "../../interchange/import/read-upload.ts";
import type { ImportShape, ImportState, ReadForm } from "../../model/imports.ts";
import { readImport } from "../../read/imports.ts";
import type { Store } from "../../store/store.ts";
import { recallColumns, rememberColumns } from "./column-memory.ts";
import { type CommitOptions, commitList } from "./commit-list.ts";
import { compareImport, type ToCompare } from "./compare-import.ts";
import { type Decision, withDecision, withPlace } from "./decide.ts";
import { ChangedMeanwhile, FileNeeded, QuestionsOpen, UnknownEvent, UnknownImport } from "./import-errors.ts";
import { endWork, ImportNotOpen, ImportWork } from "./import-work.ts";
import {
  beginImport,
  forgetImport,
  forgetOldImports,
  keepComparison,
  keepRefusal,
  type NewImport,
  setState,
} from "./keep-import.ts";
import { type ColumnChoice, columnsNotKept, mapColumns } from "./map-columns.ts";
import { Turns } from "./turns.ts";

export interface Upload extends NewImport {
  bytes: Uint8Array;
  /** Else the one that looks most like the list. */
  sheet?: string | undefined;
  /** What columns hold, against what is guessed and remembered. */
  columns?: readonly ColumnChoice[] | undefined;
  /** An import of the same file that this one takes the place of. */
  replaces?: string | undefined;
}

/** Work that has begun: `done` settles with its end. */
export interface Begun {
  id: string;
  done: Promise<void>;
}

/** How much may wait for its turn in one process, each with its file in memory. */
const MOST_WAITING = 4;
const OPEN: readonly ImportState[] = ["PREVIEW", "READING", "COMMITTING"];

/** What an editor does with lists that are brought in, one step after the other; any process can do the next. */
export class Imports {
  readonly #store: Store;
  readonly #onFailure: (error: unknown) => void;
  readonly #turns = new Turns(MOST_WAITING);

  /** `onFailure` hears of what nobody can be told of as it happens in the background. */
  constructor(store: Store, onFailure: (error: unknown) => void = () => {}) {
    this.#store = store;
    this.#onFailure = onFailure;
  }

  /** Begins with a file: it is read and compared in the background. UnknownEvent, TooManyWaiting. */
  async upload({ bytes, sheet, columns, replaces, ...about }: Upload): Promise<Begun> {
    await this.#refuseWithoutEvent(about);
    await forgetOldImports(this.#store);
    const id = await beginImport(this.#store, about);
    const work = await ImportWork.begin(this.#store, id, {
      from: ["READING"],
      to: "READING",
      step: "WAITING",
    });
    const read = this.#turns.take(async () => {
      work.step("READING");
      work.signal.throwIfAborted();
      const table = new TablePacker();
      const head = await readUploadInParts(
        bytes,
        {
          fileName: about.fileName,
          kind: about.kind,
          ...(sheet ? { sheet } : {}),
          onProgress: ({ rows, share }) => work.progress(share, rows),
          signal: work.signal,
        },
        (rows) => table.add(rows),
      );
      const chosen = await this.#columnsOf(head, about.kind, columns ?? []);
      await this.#compare(
        id,
        work,
        (shape) => ({
          form: formOf(head),
          columns: chosen,
          decisions: shape.decisions,
          fresh: table.parts(),
        }),
        table.count,
      );
      if (replaces) await this.cancel(replaces).catch(() => {});
    });
    return { id, done: this.#finish(id, work, read) };
  }

  /** Corrects what columns hold. UnknownImport, ImportNotOpen, BadColumns, FileNeeded. */
  async map(id: string, choices: readonly ColumnChoice[]): Promise<Begun> {
    const shape = await this.#known(id);
    const columns = mapColumns(shape.columns, choices, shape.kind);
    const needed = [...columnsNotKept(shape.columns, columns), ...nameMoved(shape, columns)];
    if (choices.length > 0) await rememberColumns(this.#store, columns, shape.kind);
    if (needed.length > 0) throw new FileNeeded(needed);
    return this.#again(id, async () => ({ columns }));
  }

  /** Settles one partner of a row. UnknownImport, ImportNotOpen, BadDecision. */
  async decide(id: string, row: number, decision: Decision): Promise<Begun> {
    await this.#known(id);
    return this.#again(id, async (shape) => ({
      decisions: await withDecision(this.#store, shape, row, decision),
    }));
  }

  /** Says in which county a place lies; null: none is recorded. UnknownImport, ImportNotOpen, BadDecision. */
  async answerPlace(id: string, question: string, region: string | null): Promise<Begun> {
    await this.#known(id);
    return this.#again(id, async (shape) => ({
      decisions: await withPlace(this.#store, shape, question, region),
    }));
  }

  /** Writes what is settled. UnknownImport, ImportNotOpen, QuestionsOpen, ChangedMeanwhile; the last two with `done`. */
  async commit(id: string, options: CommitOptions): Promise<Begun> {
    await this.#known(id);
    const work = await ImportWork.begin(this.#store, id, {
      from: ["PREVIEW", "COMMITTING"],
      to: "COMMITTING",
      step: "WAITING",
    });
    const written = this.#turns.take(() => commitList(this.#store, id, options, work));
    return { id, done: this.#finish(id, work, written) };
  }

  /** Gives it up; work on it ends with its next beat. UnknownImport, ImportNotOpen. */
  async cancel(id: string): Promise<void> {
    const { state, interrupted } = await this.#known(id);
    if (!OPEN.includes(state)) throw new ImportNotOpen(`The import ${id} is ${state}.`);
    if (!interrupted && (await endWork(this.#store, id))) return;
    await forgetImport(this.#store, id);
  }

  async #known(id: string): Promise<ImportShape> {
    const shape = await readImport(this.#store, id);
    if (!shape) throw new UnknownImport(id);
    return shape;
  }

  /** Compares anew with something of the import changed. */
  async #again(
    id: string,
    change: (shape: ImportShape) => Promise<Partial<Pick<ToCompare, "columns" | "decisions">>>,
  ): Promise<Begun> {
    const work = await patiently(() =>
      ImportWork.begin(this.#store, id, { from: OPEN, to: "READING", step: "COMPARING" }),
    );
    try {
      const before = await this.#known(id);
      if (!before.form) throw new ImportNotOpen("The file was not read to its end: upload it again.");
      const changed = await change(before);
      const form = before.form;
      const compared = this.#turns.take(() =>
        this.#compare(id, work, ({ columns, decisions }) => ({ form, columns, decisions, ...changed })),
      );
      return { id, done: this.#finish(id, work, compared) };
    } catch (error) {
      if (!(error instanceof ImportNotOpen)) await setState(this.#store, id, "PREVIEW");
      await work.end();
      throw error;
    }
  }

  async #compare(
    id: string,
    work: ImportWork,
    what: (shape: ImportShape) => ToCompare & { form: ReadForm },
    rows?: number,
  ): Promise<void> {
    const shape = await this.#known(id);
    const task = what(shape);
    work.step("COMPARING", rows ?? shape.counts.rows);
    const { compared, facts } = await compareImport(this.#store, shape, task, work);
    work.signal.throwIfAborted();
    const { form, decisions } = task;
    await keepComparison(this.#store, {
      id,
      version: shape.version,
      form,
      decisions,
      revision: facts.revision,
      state: "PREVIEW",
      changedRows: [],
      compared,
    });
  }

  /** Puts the work down, and leaves the import in a state in which it can go on. */
  #finish(id: string, work: ImportWork, done: Promise<void>): Promise<void> {
    const finished = this.#putDown(id, work, done);
    finished.catch((error) => {
      if (!(error instanceof QuestionsOpen || error instanceof ChangedMeanwhile)) this.#onFailure(error);
    });
    return finished;
  }

  async #putDown(id: string, work: ImportWork, done: Promise<void>): Promise<void> {
    try {
      await done;
    } catch (error) {
      if (error instanceof ImportRefused) return await keepRefusal(this.#store, id, error.refusal);
      if (error instanceof WorkCancelled || work.signal.aborted) return await forgetImport(this.#store, id);
      const shape = await readImport(this.#store, id);
      if (shape?.form && OPEN.includes(shape.state)) await setState(this.#store, id, "PREVIEW");
      throw error;
    } finally {
      await work.end();
    }
  }

  async #refuseWithoutEvent({ kind, event }: NewImport): Promise<void> {
    if (kind !== "attendance" && kind !== "stands") return;
    const [found] = event ? await this.#store.read<{ id: string }>(EVENT, { id: event }) : [];
    if (found) return;
    throw new UnknownEvent(
      event
        ? `No event has the id "${event.slice(0, 100)}".`
        : "A list of attendance or stands needs the event that it is about.",
    );
  }

  async #columnsOf(
    { columns }: TableHead,
    kind: ImportShape["kind"],
    choices: readonly ColumnChoice[],
  ): Promise<TableHead["columns"]> {
    const recalled = await recallColumns(this.#store, columns, kind);
    const known = choices.filter(({ index }) => columns.some((column) => column.index === index));
    if (known.length === 0) return recalled;
    const chosen = mapColumns(recalled, known, kind);
    await rememberColumns(this.#store, chosen, kind);
    return chosen;
  }
}

/** Rows that stood for persons are not kept: with another column of names they would be judged anew. */
function nameMoved({ columns, kind, setAside }: ImportShape, now: ImportShape["columns"]): number[] {
  const [key] = FIELDS[kind];
  const indexOf = (all: ImportShape["columns"]) => all.find(({ field }) => field === key)?.index;
  const index = indexOf(now);
  return setAside > 0 && index !== undefined && index !== indexOf(columns) ? [index] : [];
}

function formOf({ encoding, delimiter, sheet, sheets, headerRow, dateSystem }: TableHead): ReadForm {
  return { encoding, delimiter, sheet, sheets, headerRow, dateSystem };
}

const TRIES = 20;
const BETWEEN_TRIES_MS = 150;

/** Two decisions at the same moment wait for each other; what takes long is told. */
async function patiently<Result>(begin: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await begin();
    } catch (error) {
      if (!(error instanceof ImportNotOpen) || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}

const EVENT = `
MATCH (e:Event {id: $id})
RETURN e.id AS id`;
