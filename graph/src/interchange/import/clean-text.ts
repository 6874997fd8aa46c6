import { WINDOWS_BYTES } from "./text/windows-1252.ts";

/** Tab and line ends stay; other control characters, halves of a pair, and what no character may be go. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** What is not seen and what turns the direction of writing: two names may look alike and differ. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Everything but plain text: most cells need none of the above. */
const NOTABLE = /[^\t\n\x20-\x7E\u00C0-\u017E]/;

export interface CleanText {
  text: string;
  /** Whether characters were taken out. */
  removed: boolean;
  /** Whether letters had been lost before. */
  lost: boolean;
  /** Whether letters were put right that had been read in the wrong encoding before: "GÃ¶ttingen". */
  mended: boolean;
}

/** The text as it can be kept: in NFC, with spaces and line feeds of one sort, without what cannot be seen. A formula stays text. */
export function cleanText(raw: string): CleanText {
  if (!NOTABLE.test(raw)) return { text: raw.trim(), removed: false, lost: false, mended: false };
  const mended = mendLetters(raw);
  const spaced = mended.replace(/\r\n?/g, "\n").replace(SPACES, " ");
  const plain = spaced.replace(CONTROLS, "").replace(UNSEEN, "");
  return {
    text: plain.normalize("NFC").trim(),
    // Soft hyphens and the like come from word processors by themselves and change nothing.
    removed: plain.length !== spaced.replace(/[\u00AD\u200B\uFEFF]/g, "").length,
    lost: plain.includes("\uFFFD"),
    mended: mended !== raw,
  };
}

/** UTF-8 that was read as Windows-1252 and saved so: what the bytes of such letters are read as. */
const MISREAD =
  /[ÂÃÄÅâ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]+/g;
function mendLetters(text: string): string {
  if (!/[ÂÃÄÅâ][^\p{L}\s]|Ã\p{L}/u.test(text)) return text;
  return text.replace(MISREAD, (found) => {
    const bytes = [...found].map((letter) => WINDOWS_BYTES.get(letter) ?? 0);
    const read = new TextDecoder().decode(Uint8Array.from(bytes));
    return read.includes("\uFFFD") ? found : read;
  });
}

/** The text on one line. */
export function onOneLine(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
