/** What an upload may be at most. docs/import.md tells them to readers. */
export const LIMITS = {
  /** Bytes of the upload. 100,000 rows with ten columns make 10 MB as XLSX and 15 MB as CSV. */
  upload: 32 * 1024 * 1024,
  /** Rows with something in them. */
  rows: 200_000,
  /** Columns with something in them. */
  columns: 500,
  /** Characters of a cell, as in a spreadsheet. */
  cell: 32_767,
  /** Characters of all cells together. */
  text: 64_000_000,
  /** What a spreadsheet shows at most: more, even if empty, is no list. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Bytes that one part of a workbook, and all that are read of it, may unpack to. */
  unpacked: 512 * 1024 * 1024,
  /** Entries of a workbook's zip archive. */
  entries: 5_000,
  /** Megabytes of the thread that reads. */
  memory: 224,
  /** Seconds for reading one upload: a few are needed, many more on a machine that is busy with other things. */
  seconds: 180,
} as const;
