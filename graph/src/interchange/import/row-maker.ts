import { cleanText } from "./clean-text.ts";
import { ImportRefused } from "./import-refused.ts";
import { LIMITS } from "./limits.ts";
import type { RowNote, SheetRow } from "./uploaded-table.ts";

/** Makes clean rows of raw cells and keeps count, so that no file can bring more than LIMITS allow. */
export class RowMaker {
  /** Rows with something in them so far. */
  rows = 0;
  #text = 0;

  /** The row in plain text; undefined where nothing is in it. */
  make(row: number, raw: readonly string[], notes: RowNote[] = []): SheetRow | undefined {
    const cells: string[] = [];
    let filled = 0;
    raw.forEach((cell, column) => {
      const { text, removed, lost, mended } = cleanText(cell);
      if (text.length > LIMITS.cell)
        throw new ImportRefused({ code: "CELL_TOO_LONG", data: { limit: LIMITS.cell, row } });
      if (removed) notes.push({ code: "CHARACTERS_REMOVED", column });
      if (mended) notes.push({ code: "LETTERS_MENDED", column });
      if (lost) notes.push({ code: "LETTERS_LOST", column });
      cells.push(text);
      if (text !== "") filled = column + 1;
      this.#text += text.length;
    });
    if (filled === 0) return undefined;
    if (filled > LIMITS.columns)
      throw new ImportRefused({ code: "TOO_MANY_COLUMNS", data: { limit: LIMITS.columns, row } });
    if (++this.rows > LIMITS.rows)
      throw new ImportRefused({ code: "TOO_MANY_ROWS", data: { limit: LIMITS.rows } });
    if (this.#text > LIMITS.text)
      throw new ImportRefused({ code: "TOO_MUCH_TEXT", data: { limit: LIMITS.text } });
    cells.length = filled;
    return notes.length > 0 ? { row, cells, notes } : { row, cells };
  }
}
