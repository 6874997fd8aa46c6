/** Control characters but tab and line ends, halves of a pair, and code points that are no characters: XML and UTF-8 have no place for them. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** The text without what a file cannot hold. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, "");
}
