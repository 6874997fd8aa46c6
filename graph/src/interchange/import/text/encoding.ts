import { ImportRefused } from "../import-refused.ts";
import type { Encoding } from "../uploaded-table.ts";

export type TextEncoding = Exclude<Encoding, "xlsx">;

const BYTES_LOOKED_AT = 64 * 1024;
const BYTES_PER_CHUNK = 256 * 1024;
/** As the name stands in the Encoding Standard. */
const LABELS: Record<TextEncoding, string> = {
  "utf-8": "utf-8",
  "utf-8-bom": "utf-8",
  "windows-1252": "windows-1252",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  // The Encoding Standard has no name for it: it is read as its neighbour, and the letters put right.
  cp850: "windows-1252",
};
/** What German letters of DOS are read as in Windows-1252. */
const DOS_LETTERS: ReadonlyMap<string, string> = new Map([
  ["\u0081", "ü"],
  ["„", "ä"],
  ["”", "ö"],
  ["Ž", "Ä"],
  ["™", "Ö"],
  ["š", "Ü"],
  ["á", "ß"],
  ["‚", "é"],
]);
/** Of a hundred single-byte characters, more than these are no text. */
const CONTROLS_IN_HUNDRED = 2;

/** How the bytes of a text are to be read; ImportRefused where they are no text. */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8-bom";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, BYTES_LOOKED_AT);
  const wide = wideWithoutMark(head);
  if (wide) return wide;
  if (shareOfControls(head) * 100 > CONTROLS_IN_HUNDRED)
    throw new ImportRefused({ code: "BINARY_FILE", data: { type: "" } });
  if (mostlyUtf8(bytes)) return "utf-8";
  return isDos(bytes) ? "cp850" : "windows-1252";
}

/** The text in chunks, at least one, each with the share of the bytes read so far. What does not fit the encoding becomes U+FFFD; the mark at its beginning is left out. */
export function* decoded(
  bytes: Uint8Array,
  encoding: TextEncoding,
): Generator<{ text: string; share: number }, void, void> {
  const decoder = new TextDecoder(LABELS[encoding]);
  let at = 0;
  do {
    const end = Math.min(bytes.length, at + BYTES_PER_CHUNK);
    const isLast = end === bytes.length;
    // Node 20 reads Windows-1252 as Latin-1 unless it streams: "€" would be lost.
    const chunk = decoder.decode(bytes.subarray(at, end), { stream: true });
    const text = isLast ? chunk + decoder.decode() : chunk;
    const letters =
      encoding === "cp850" ? text.replace(/[\u0081„”Ž™šá‚]/g, (sign) => DOS_LETTERS.get(sign) ?? sign) : text;
    yield { text: letters, share: isLast ? 1 : end / bytes.length };
    at = end;
  } while (at < bytes.length);
}

/** In UTF-16 most characters of a table have a zero as one of their two bytes, always on the same side. */
function wideWithoutMark(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head.length < 4) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

function shareOfControls(head: Uint8Array): number {
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls / Math.max(1, head.length);
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
}

/** Excel's "CSV (MS-DOS)": ü, ä and ö of DOS within words, and none of Windows anywhere. */
function isDos(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, BYTES_LOOKED_AT * 8)).toString("latin1");
  return /[a-z][\x81\x84\x94][a-z]/i.test(text) && !/[\xE4\xF6\xFC\xC4\xD6\xDC\xDF]/.test(text);
}

/** Whether it is UTF-8, but for a few broken places that a cut or a bad merge left: in Windows-1252 hardly a letter would be right. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) wrong++;
    else right++;
    at += Math.max(1, length);
  }
  return wrong === 0 || right > wrong * 20;
}

/** The bytes of the UTF-8 sequence that begins here; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first >= 0xf5) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
