import { ImportRefused } from "../import-refused.ts";
import { LIMITS } from "../limits.ts";
import { RowMaker } from "../row-maker.ts";
import type { RowsHeard } from "../row-source.ts";
import type { RowNote, SheetRow } from "../uploaded-table.ts";
import { parseAddress } from "./cell-address.ts";
import type { Merges } from "./merges.ts";
import { numberText } from "./number-format.ts";
import type { Workbook } from "./workbook.ts";
import { readXml, type XmlAttributes } from "./xml.ts";
import { xmlText } from "./xml-text.ts";

/** What a sheet's rows refer to. */
export interface SheetContext {
  workbook: Workbook;
  sharedStrings: readonly string[];
  merges: Merges;
  /** Is filled with the columns that the sheet hides. */
  hiddenColumns: Set<number>;
}

/** Reads a sheet's rows as plain text until its end, or until who hears them has enough. */
export async function readSheetRows(part: string, context: SheetContext, heard: RowsHeard): Promise<void> {
  const reader = new SheetReader(context);
  let enough = false;
  await readXml(context.workbook.zip, part, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    done: () => enough || reader.ended,
    pause: (share) => {
      if (!enough) enough = !heard(reader.takeRows(), share);
    },
  });
}

/** Cells whose format gives a style no number of its own, or one that is not there. */
const PLAIN = { shows: "number" } as const;

class SheetReader {
  ended = false;
  readonly #context: SheetContext;
  readonly #maker = new RowMaker();
  #rows: SheetRow[] = [];
  #row = 0;
  #rowHidden = false;
  #cells: string[] = [];
  #notes: RowNote[] = [];
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #hasValue = false;
  #hasFormula = false;
  #collects = false;
  #inReading = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  takeRows(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "v") {
      this.#collects = true;
      this.#hasValue = true;
    } else if (name === "t") this.#collects = !this.#inReading;
    else if (name === "row") this.#openRow(attributes);
    else if (name === "f") this.#hasFormula = true;
    else if (name === "rPh") this.#inReading = true;
    else if (name === "col") this.#hideColumns(attributes);
  }

  text(text: string): void {
    if (this.#collects) this.#value += text;
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "v" || name === "t") this.#collects = false;
    else if (name === "row") this.#closeRow();
    else if (name === "rPh") this.#inReading = false;
    else if (name === "sheetData") this.ended = true;
  }

  #openRow({ r, hidden = "" }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(this.#row) || this.#row < 1) refuseBroken();
    if (this.#row > LIMITS.sheetRows)
      throw new ImportRefused({ code: "TOO_MANY_ROWS", data: { limit: LIMITS.rows } });
    this.#rowHidden = /^(1|true)$/.test(hidden);
    this.#cells = [];
    this.#notes = [];
    this.#column = -1;
  }

  #openCell({ r, t = "n", s }: XmlAttributes): void {
    const column = r === undefined ? this.#column + 1 : parseAddress(r)?.column;
    if (column === undefined) refuseBroken();
    if (column >= LIMITS.sheetColumns) this.#tooManyColumns();
    this.#column = column;
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = "";
    this.#hasValue = false;
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const text = this.#cellText();
    if (text === "") return;
    if (this.#column >= LIMITS.columns) this.#tooManyColumns();
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells[this.#column] = text;
  }

  /** What the cell says; a formula says what it came to when the workbook was saved. */
  #cellText(): string {
    if (this.#hasFormula && !this.#hasValue && this.#value === "") {
      this.#note("FORMULA_WITHOUT_VALUE");
      return "";
    }
    switch (this.#type) {
      case "s":
        return this.#context.sharedStrings[Number(this.#value)] ?? "";
      case "str":
      case "inlineStr":
        return xmlText(this.#value);
      case "b":
        return this.#value === "1" || this.#value === "true" ? "TRUE" : "FALSE";
      case "e":
        this.#note("CELL_ERROR");
        return "";
      case "d":
        return this.#value.replace(/T00:00(:00(\.0+)?)?Z?$/, "");
      default: {
        const { formats, dateSystem } = this.#context.workbook;
        return numberText(this.#value, formats[this.#style] ?? PLAIN, dateSystem);
      }
    }
  }

  #note(code: RowNote["code"]): void {
    if (this.#column < LIMITS.columns) this.#notes.push({ code, column: this.#column });
  }

  #closeRow(): void {
    const { merges } = this.#context;
    const mergedTo = merges.across(this.#row, this.#cells);
    merges.fillDown(this.#row, this.#cells);
    if (this.#rowHidden) this.#notes.push({ code: "HIDDEN_ROW", column: null });
    const made = this.#maker.make(this.#row, this.#cells, this.#notes);
    if (!made) return;
    if (mergedTo !== undefined) made.mergedTo = mergedTo;
    this.#rows.push(made);
  }

  #hideColumns({ min, max, hidden = "" }: XmlAttributes): void {
    if (!/^(1|true)$/.test(hidden)) return;
    const last = Math.min(Number(max), LIMITS.columns);
    for (let column = Number(min); column <= last; column++) this.#context.hiddenColumns.add(column - 1);
  }

  #tooManyColumns(): never {
    throw new ImportRefused({
      code: "TOO_MANY_COLUMNS",
      data: { limit: LIMITS.columns, row: this.#row },
    });
  }
}

function refuseBroken(): never {
  throw new ImportRefused({ code: "BROKEN_WORKBOOK", data: { part: "sheet" } });
}
