import { RowMaker } from "../row-maker.ts";
import type { RowSource } from "../row-source.ts";
import type { Encoding, SheetRow } from "../uploaded-table.ts";
import { CsvRecords } from "./csv-records.ts";
import { detectDelimiter, unwrapped } from "./delimiter.ts";
import { decoded, detectEncoding, type TextEncoding } from "./encoding.ts";

export interface TextUpload {
  encoding: Encoding;
  delimiter: string | null;
  source: RowSource;
}

const HEAD = 200_000;

/** A text with one row a record; ImportRefused where it is no text. */
export function openText(bytes: Uint8Array, headerWords: (cells: string[]) => number): TextUpload {
  const encoding = detectEncoding(bytes);
  const { delimiter, start, wrapped } = detectDelimiter(headOf(bytes, encoding), headerWords);
  const source: RowSource = {
    name: null,
    hidden: false,
    hiddenColumns: () => new Set(),
    async read(heard) {
      const maker = new RowMaker();
      const records = new CsvRecords(wrapped ? null : delimiter);
      let skip = start;
      for (const { text, share } of decoded(bytes, encoding)) {
        const rows: SheetRow[] = [];
        for (const { row, cells } of records.add(text.slice(skip), share === 1)) {
          const made = maker.make(row, wrapped && delimiter ? unwrapped(cells, delimiter) : cells);
          if (made) rows.push(made);
        }
        skip = 0;
        if (!heard(rows, share)) return;
      }
    },
  };
  return { encoding, delimiter, source };
}

function headOf(bytes: Uint8Array, encoding: TextEncoding): string {
  const [first] = decoded(bytes.subarray(0, HEAD), encoding);
  return first?.text ?? "";
}
