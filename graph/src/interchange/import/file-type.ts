import { ImportRefused } from "./import-refused.ts";

/** First bytes of files that people take for lists and that are none. */
const OTHERS: readonly [start: string, type: string][] = [
  ["%PDF", "PDF"],
  ["\x89PNG", "PNG"],
  ["\xFF\xD8\xFF", "JPEG"],
  ["GIF8", "GIF"],
  ["{\\rtf", "RTF"],
  ["\x1F\x8B", "gzip"],
  ["7z\xBC\xAF", "7-Zip"],
  ["Rar!", "RAR"],
  ["SQLite format 3", "SQLite"],
  ["BEGIN:VCARD", "vCard"],
  ["\x7FELF", "ELF"],
  ["MZ\x90", "EXE"],
];
const OLD_OFFICE = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/** The name of what a protected workbook holds, as its folder writes it. */
const ENCRYPTED_PART = Buffer.from("EncryptedPackage", "utf16le");

/** Whether the bytes are a workbook or a text, by what is in them; ImportRefused, with what to do, where they are neither. */
export function fileType(bytes: Uint8Array): "workbook" | "text" {
  if (bytes.length === 0) throw new ImportRefused({ code: "EMPTY_FILE", data: {} });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString("latin1", 0, 16);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "workbook";
  if (start.startsWith(OLD_OFFICE)) {
    const code = buffer.includes(ENCRYPTED_PART) ? "ENCRYPTED" : "OLD_XLS";
    throw new ImportRefused({ code, data: {} });
  }
  const other = OTHERS.find(([signature]) => start.startsWith(signature));
  if (other) throw new ImportRefused({ code: "BINARY_FILE", data: { type: other[1] } });
  const text = buffer.toString("latin1", 0, 1024).replace(/^\xEF\xBB\xBF/, "");
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|workbook)/i.test(text.replaceAll("\0", "")))
    throw new ImportRefused({ code: "WEB_PAGE", data: {} });
  return "text";
}
