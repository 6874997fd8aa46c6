// Widths in parts of the letter size, a little wide: no text may run over the edge of a picture on a
// machine with another font, and no font can be asked where no page is.
const WIDTHS: readonly [RegExp, number][] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[iIjl.,:;'|!()[\]ft\s/]/, 0.38],
  [/[mwMWÄÖÜ@%&—…]/, 0.9],
  [/\p{Lu}/u, 0.74],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u, 1.1],
];
const OTHERS = 0.64;
const BOLD = 1.08;

/** About how wide a text is in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return width * size * (bold ? BOLD : 1);
}

/** The text in lines of no more than this width; what has no space, like an address, is broken where it must be. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
