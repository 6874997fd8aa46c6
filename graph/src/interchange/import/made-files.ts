import { crc32, deflateRawSync } from "node:zlib";
import type { ImportKind } from "./fields.ts";
import { readTable, type TableHead } from "./read-table.ts";
import { WINDOWS_BYTES } from "./text/windows-1252.ts";
import type { SheetRow, UploadedTable } from "./uploaded-table.ts";

/** Files for tests, made byte by byte, so that they can be what no program writes. */

export interface MadeEntry {
  name: string;
  content: string | Uint8Array;
  /** What the archive says the entry unpacks to, where that is to be a lie. */
  declares?: number;
}

/** A zip archive of the entries, packed. */
export function madeZip(entries: readonly MadeEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declares } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(checksum(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(declares ?? bytes.length, 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    sizes.copy(local, 14);
    local.writeUInt16LE(nameBytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 10);
    sizes.copy(central, 16);
    central.writeUInt16LE(nameBytes.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, nameBytes, packed);
    directory.push(central, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directoryBytes, end]);
}

/** The reader does not check sums, so older versions of Node may go without. */
function checksum(bytes: Uint8Array): number {
  return typeof crc32 === "function" ? crc32(bytes) : 0;
}

/** A workbook with one sheet, whose XML is given. */
export function madeWorkbook(sheet: string, more: readonly MadeEntry[] = []): Uint8Array {
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = "http://schemas.openxmlformats.org/package/2006/relationships";
  return madeZip([
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${relation}"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: sheet },
    ...more,
  ]);
}

/** Rows of texts as a sheet's XML, each text in its cell. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join("");
  return `<?xml version="1.0"?><worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join("")}</sheetData></worksheet>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The text's bytes in an encoding; what Windows-1252 does not have is an error. */
export function encoded(
  text: string,
  encoding: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be",
  mark = false,
): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return Buffer.from(marked);
  if (encoding === "windows-1252") return Uint8Array.from(marked, windowsByte);
  const bytes = Buffer.from(marked, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

function windowsByte(letter: string): number {
  const byte = WINDOWS_BYTES.get(letter);
  if (byte === undefined) throw new Error(`Windows-1252 has no ${letter}`);
  return byte;
}

/** The table that an upload is read as, without the thread around it. */
export async function tableOf(bytes: Uint8Array, kind: ImportKind, sheet?: string): Promise<UploadedTable> {
  const heads: TableHead[] = [];
  const rows: SheetRow[] = [];
  await readTable(
    bytes,
    { kind, sheet },
    {
      head: (head) => heads.push(head),
      rows: (more) => rows.push(...more),
    },
  );
  const [head] = heads;
  if (!head) throw new Error("no table was read");
  return { ...head, rows };
}
