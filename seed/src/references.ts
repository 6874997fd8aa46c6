import { BrokenRow, type Row } from "./read-table.ts";

/** The ids one kind of thing may be named by, and how to say what is missing. */
export class Ids {
  readonly #ids: ReadonlySet<string>;
  readonly #what: string;

  constructor(what: string, rows: Iterable<string>) {
    this.#what = what;
    this.#ids = new Set(rows);
  }

  /** The id, once it is known to stand for something; BrokenRow otherwise. */
  check(row: Row<unknown>, column: string, id: string): string {
    if (this.#ids.has(id)) return id;
    throw new BrokenRow(row.file, row.line, column, `no ${this.#what} is called "${id}"`);
  }

  checkOptional(row: Row<unknown>, column: string, id: string | null): string | null {
    return id === null ? null : this.check(row, column, id);
  }

  checkAll(row: Row<unknown>, column: string, ids: string[]): string[] {
    return ids.map((id) => this.check(row, column, id));
  }
}

/** The ids of a table; BrokenRow where two rows claim the same. */
export function idsOf(what: string, rows: Row<{ id: string }>[]): Ids {
  const lines = new Map<string, number>();
  for (const { cells, file, line } of rows) {
    const earlier = lines.get(cells.id);
    if (earlier !== undefined)
      throw new BrokenRow(file, line, "id", `"${cells.id}" already stands in line ${earlier}`);
    lines.set(cells.id, line);
  }
  return new Ids(what, lines.keys());
}
