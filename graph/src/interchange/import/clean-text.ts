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
}

/** The text as it can be kept: in NFC, with spaces and line feeds of one sort, without what cannot be seen. A formula stays text. */
export function cleanText(raw: string): CleanText {
  if (!NOTABLE.test(raw)) return { text: raw.trim(), removed: false, lost: false };
  const spaced = raw.replace(/\r\n?/g, "\n").replace(SPACES, " ");
  const plain = spaced.replace(CONTROLS, "").replace(UNSEEN, "");
  return {
    text: plain.normalize("NFC").trim(),
    // Soft hyphens and the like come from word processors by themselves and change nothing.
    removed: plain.length !== spaced.replace(/[\u00AD\u200B\uFEFF]/g, "").length,
    lost: plain.includes("\uFFFD"),
  };
}

/** The text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
