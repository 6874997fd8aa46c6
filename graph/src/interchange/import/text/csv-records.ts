import { ImportRefused } from "../import-refused.ts";
import { LIMITS } from "../limits.ts";

/** A record of a text: what a spreadsheet shows as one row, however many lines it has in the file. */
export interface CsvRecord {
  row: number;
  /** The line of the file that it begins on. */
  line: number;
  cells: string[];
}

const QUOTE = '"';
const LINE_END = /\r\n|\r|\n/;

/**
 * Splits a text into records as spreadsheets do, so that row numbers are theirs and a quote in the wrong
 * place costs one cell, or is refused with its line, but never swallows rows. `delimiter` null: one column.
 */
export class CsvRecords {
  readonly #delimiter: string | null;
  readonly #lineEndOrDelimiter: RegExp;
  #text = "";
  #at = 0;
  #line = 1;
  #row = 1;
  #width = 0;

  constructor(delimiter: string | null) {
    this.#delimiter = delimiter;
    this.#lineEndOrDelimiter = delimiter ? new RegExp(`[\\r\\n${delimiter}]`, "g") : /[\r\n]/g;
  }

  /** The records that are whole now. */
  *add(text: string, isLast: boolean): Generator<CsvRecord, void, void> {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    while (this.#at < this.#text.length) {
      const record = this.#record(isLast);
      if (!record) break;
      yield record;
    }
    if (this.#text.length - this.#at > LIMITS.cell * 64) this.#tooLong();
  }

  /** The record that begins here, or null where its end is not there yet. */
  #record(isLast: boolean): CsvRecord | null {
    const start = { at: this.#at, line: this.#line };
    const cells: string[] = [];
    let empty = 0;
    for (let column = 0; ; column++) {
      const cell = this.#cell(isLast);
      if (cell === null) {
        this.#at = start.at;
        this.#line = start.line;
        return null;
      }
      if (column >= LIMITS.sheetColumns) this.#tooManyColumns();
      // Empty cells at the end are not kept, however many there are.
      if (cell === "") empty++;
      else {
        if (column >= LIMITS.columns) this.#tooManyColumns();
        for (; empty > 0; empty--) cells.push("");
        cells.push(cell);
      }
      if (this.#text[this.#at] !== this.#delimiter || this.#delimiter === null) break;
      this.#at++;
    }
    this.#endLine();
    this.#width = Math.max(this.#width, cells.length);
    if (this.#row > LIMITS.sheetRows)
      throw new ImportRefused({ code: "TOO_MANY_ROWS", data: { limit: LIMITS.rows } });
    return { row: this.#row++, line: start.line, cells };
  }

  #endLine(): void {
    if (this.#at >= this.#text.length) return;
    this.#at += this.#text.startsWith("\r\n", this.#at) ? 2 : 1;
    this.#line++;
  }

  /** The cell that begins here; afterwards `at` stands on what ends it. Null where that is not there yet. */
  #cell(isLast: boolean): string | null {
    const quoted = this.#text[this.#at] === QUOTE;
    const cell = quoted ? this.#quotedCell(isLast) : this.#plainCell(this.#at, isLast);
    if (cell && cell.length > LIMITS.cell) this.#tooLong();
    return cell;
  }

  /** Up to the next delimiter or line end. */
  #plainCell(from: number, isLast: boolean): string | null {
    const end = this.#nextEnd(this.#at);
    // A carriage return at the very end may be half of a line end.
    const whole =
      end < this.#text.length - 1 || isLast || (end < this.#text.length && this.#text[end] !== "\r");
    if (!whole) return null;
    this.#at = end;
    return this.#text.slice(from, end);
  }

  #nextEnd(from: number): number {
    this.#lineEndOrDelimiter.lastIndex = from;
    return this.#lineEndOrDelimiter.exec(this.#text)?.index ?? this.#text.length;
  }

  #quotedCell(isLast: boolean): string | null {
    const start = this.#at;
    const line = this.#line;
    let read = "";
    let stray = false;
    for (let from = start + 1; ; ) {
      const quote = this.#text.indexOf(QUOTE, from);
      if (quote < 0) {
        if (isLast) this.#brokenQuotes(line);
        if (this.#text.length - start <= LIMITS.cell * 8) return null;
        if (this.#looksLikeRows(this.#text.slice(start))) this.#brokenQuotes(line);
        this.#tooLong();
      }
      const next = this.#text[quote + 1];
      if (next === undefined && !isLast) return null;
      read += this.#text.slice(from, quote);
      if (next === QUOTE && !(stray && this.#endsCell(quote + 2))) {
        read += QUOTE;
        from = quote + 2;
      } else if (next === QUOTE) {
        // The first of both is the name's: `"Chor "Nord""`.
        this.#at = quote + 2;
        return read + QUOTE;
      } else if (this.#endsCell(quote + 1)) {
        if (next === "\r" && quote + 2 >= this.#text.length && !isLast) return null;
        this.#countLines(start, quote, line);
        this.#at = quote + 1;
        return read;
      } else if (/[\r\n]/.test(read)) {
        this.#brokenQuotes(line);
      } else if (this.#closesOnThisLine(quote + 1)) {
        // A quote that somebody forgot to double: `"Verein "Brücke" e. V."`.
        read += QUOTE;
        stray = true;
        from = quote + 1;
      } else {
        // Only a part is quoted: `"Brücke" e. V.`. The quotes are the name's.
        this.#at = quote + 1;
        return this.#plainCell(start, isLast);
      }
    }
  }

  /** Whether a delimiter, line end or the end of all stands there. */
  #endsCell(at: number): boolean {
    const sign = this.#text[at];
    return sign === undefined || sign === this.#delimiter || sign === "\n" || sign === "\r";
  }

  /** Whether a quote before a delimiter or line end comes later on the line. */
  #closesOnThisLine(from: number): boolean {
    for (
      let quote = this.#text.indexOf(QUOTE, from);
      quote >= 0;
      quote = this.#text.indexOf(QUOTE, quote + 1)
    ) {
      const lineEnd = this.#text.slice(from, quote).search(/[\r\n]/);
      if (lineEnd >= 0) return false;
      const opens = this.#delimiter !== null && this.#text[quote - 1] === this.#delimiter;
      if (opens) return false;
      if (this.#endsCell(quote + 1)) return true;
    }
    return false;
  }

  /** Goes on counting lines after a cell with line ends in it, unless whole rows seem to be in it. */
  #countLines(from: number, to: number, line: number): void {
    const text = this.#text.slice(from, to);
    if (!/[\r\n]/.test(text)) return;
    if (this.#looksLikeRows(text)) this.#brokenQuotes(line);
    this.#line += text.split(LINE_END).length - 1;
  }

  /** Whether the lines within are as wide as the rows before, or all alike: then a quote is missing before them. */
  #looksLikeRows(text: string): boolean {
    const delimiter = this.#delimiter;
    if (delimiter === null) return false;
    const counts = text
      .split(LINE_END)
      .slice(1, -1)
      .map((line) => line.split(delimiter).length - 1);
    const [first = 0] = counts;
    const wide = this.#width > 3 && counts.some((count) => count >= this.#width - 1);
    return wide || (counts.length > 1 && first > 0 && counts.every((count) => count === first));
  }

  #brokenQuotes(line: number): never {
    throw new ImportRefused({ code: "BROKEN_QUOTES", data: { line, row: this.#row } });
  }

  #tooLong(): never {
    throw new ImportRefused({ code: "CELL_TOO_LONG", data: { limit: LIMITS.cell, row: this.#row } });
  }

  #tooManyColumns(): never {
    throw new ImportRefused({
      code: "TOO_MANY_COLUMNS",
      data: { limit: LIMITS.columns, row: this.#row },
    });
  }
}
