import type { ImportRow } from "../../interchange/import/import-row.ts";
import type { SheetRow } from "../../interchange/import/uploaded-table.ts";
import { pack } from "../../model/packed.ts";

/** Some rows of a table: their cells, or of rows that nothing is kept of only what was found. */
export interface TablePart {
  rows: SheetRow[];
  setAside: ImportRow[];
}

/** Rows of a list lie in parts of this many. */
export const ROWS_A_PART = 1_000;

/** Packs rows as they come, so that a large table is never held as it is. */
export class TablePacker {
  readonly #parts: string[] = [];
  #rows: SheetRow[] = [];
  /** How many rows it was given. */
  count = 0;

  add(rows: readonly SheetRow[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length === ROWS_A_PART) this.#flush();
    }
    this.count += rows.length;
  }

  /** All parts in their order. */
  parts(): string[] {
    this.#flush();
    return this.#parts;
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const part: TablePart = { rows: this.#rows, setAside: [] };
    this.#parts.push(pack(part, 1));
    this.#rows = [];
  }
}
