import { type CellRange, parseRange } from "./cell-address.ts";
import { readXmlPiece } from "./xml.ts";
import type { Zip } from "./zip.ts";

const END_OF_ROWS = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/g;
const LONGEST_END = 8 * 1024 * 1024;
const OVERLAP = 64;
const MOST_MERGES = 100_000;

/**
 * The merged cells of a sheet. They stand after its rows, which need them: so the rows are run over once
 * without being looked at. Where the end cannot be read, no cells are merged.
 */
export async function readMerges(zip: Zip, part: string): Promise<CellRange[]> {
  const entry = zip.entry(part);
  if (!entry) return [];
  const decoder = new TextDecoder();
  let end: string | null = null;
  let last = "";
  for await (const chunk of zip.chunks(entry)) {
    const text = decoder.decode(chunk, { stream: true });
    if (end !== null) end += text;
    const window = last + text;
    for (const match of window.matchAll(END_OF_ROWS)) end = window.slice(match.index + match[0].length);
    last = window.slice(-OVERLAP);
    if (end !== null && end.length > LONGEST_END) return [];
  }
  return end === null ? [] : mergesIn(part, end);
}

function mergesIn(part: string, end: string): CellRange[] {
  const merges: CellRange[] = [];
  // The root's end tag stands at the end of it, without its beginning.
  const piece = end.replace(/<\/(?:[\w.-]+:)?worksheet\s*>\s*$/, "");
  // Prefixes are bound where the root begins; here they are only names.
  try {
    readXmlPiece(part, piece, {
      open(name, { ref = "" }) {
        const range = name === "mergeCell" ? parseRange(ref) : undefined;
        if (range && merges.length < MOST_MERGES) merges.push(range);
      },
    });
  } catch {
    return [];
  }
  return merges;
}
