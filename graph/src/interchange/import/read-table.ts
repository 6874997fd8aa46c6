import type { ImportKind } from "./fields.ts";
import { fileType } from "./file-type.ts";
import { ImportRefused } from "./import-refused.ts";
import { type FoundHeader, findHeader, headerWordsIn, usualWidth } from "./layout/find-header.ts";
import { guessColumns } from "./layout/guess-columns.ts";
import { firstRows, type RowSource } from "./row-source.ts";
import { openText } from "./text/text-source.ts";
import type { SheetRow, UploadedTable } from "./uploaded-table.ts";
import { openSheets } from "./workbook/workbook-source.ts";

/** What is known of a table before its rows. */
export type TableHead = Omit<UploadedTable, "rows">;

/** Hears a table: its head once, then its rows, some at a time, with the share of the file that is read. */
export interface TableHeard {
  head(head: TableHead): void;
  rows(rows: SheetRow[], share: number): void;
}

/** Enough for titles, header and a fair sample of what is below. */
const FIRST_ROWS = 400;

/** Reads an upload and tells it piece by piece; ImportRefused where it is no list. */
export async function readTable(
  bytes: Uint8Array,
  options: { kind: ImportKind; sheet?: string | undefined },
  heard: TableHeard,
): Promise<void> {
  const upload = await open(bytes, options.kind);
  const { source, first, header } = await chooseSheet(upload.sources, options);
  if (!first.some(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell))))
    throw new ImportRefused({ code: "EMPTY_FILE", data: {} });
  const below = first.slice(header.below);
  if (below.length === 0) throw new ImportRefused({ code: "ONLY_HEADER", data: { headerRow: header.row } });
  heard.head({
    ...upload.head,
    sheet: source.name,
    headerRow: header.row,
    columns: guessColumns(header, below, options.kind, source.hiddenColumns()),
  });
  const lastAbove = first[header.below - 1]?.row ?? 0;
  await source.read((rows, share) => {
    heard.rows(
      rows.filter(({ row }) => row > lastAbove),
      share,
    );
    return true;
  });
}

type OpenUpload = {
  sources: RowSource[];
  head: Pick<TableHead, "encoding" | "delimiter" | "sheets" | "dateSystem">;
};

async function open(bytes: Uint8Array, kind: ImportKind): Promise<OpenUpload> {
  if (fileType(bytes) === "text") {
    const { encoding, delimiter, source } = openText(bytes, (cells) => headerWordsIn(cells, kind));
    return { sources: [source], head: { encoding, delimiter, sheets: [], dateSystem: 1900 } };
  }
  const { sources, dateSystem } = await openSheets(bytes);
  const sheets = sources.map(({ name }) => name ?? "");
  return { sources, head: { encoding: "xlsx", delimiter: null, sheets, dateSystem } };
}

interface SheetLook {
  source: RowSource;
  first: SheetRow[];
  header: FoundHeader;
}

/** The asked-for sheet, or the one that looks most like the list: a good header, many rows; a hidden one only where no other has any. */
async function chooseSheet(
  sources: readonly RowSource[],
  { kind, sheet }: { kind: ImportKind; sheet?: string | undefined },
): Promise<SheetLook> {
  const asked = sheet === undefined ? sources : sources.filter(({ name }) => name === sheet);
  if (asked.length === 0) throw new ImportRefused({ code: "NO_SUCH_SHEET", data: { sheet: sheet ?? "" } });
  let best: { look: SheetLook; likeness: number } | undefined;
  for (const source of asked) {
    const first = await firstRows(source, FIRST_ROWS);
    const header = findHeader(first, kind);
    const look = { source, first, header };
    const likeness = likenessOf(look);
    if (!best || likeness > best.likeness) best = { look, likeness };
  }
  if (!best) throw new ImportRefused({ code: "EMPTY_FILE", data: {} });
  return best.look;
}

function likenessOf({ source, first, header }: SheetLook): number {
  const below = first.length - header.below;
  // An empty template is its own list, and not the sheet that explains it.
  if (below <= 0) return header.row > 0 && !source.hidden ? header.score / 2 : source.hidden ? -2 : -1;
  const rows = Math.min(3, Math.log10(below + 1) * 1.5);
  const columns = header.row === 0 && usualWidth(first) < 2 ? -1 : 0;
  return (
    header.score + rows + columns - (source.hidden ? 100 : 0) - (EXPLAINS.test(source.name ?? "") ? 2 : 0)
  );
}

/** Sheets beside the list. */
const EXPLAINS =
  /^(?:hinweise?|anleitung|erläuterung(?:en)?|ausfüllhilfe|legende|beispiele?|muster|listen|auswahl(?:listen)?|dropdown|deckblatt|info|readme|help|notes|instructions|example|quelle|source|statistik|auswertung|alt|archiv)/i;
