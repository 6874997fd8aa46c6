import { ABBREVIATIONS, LEGAL_FORMS } from "./organisation-words.ts";

/** A word of a text where it stands, and as it is compared. */
export interface Word {
  /** As `foldWord` writes it. */
  folded: string;
  /** Where it begins and ends in the text, in UTF-16 units; the end is exclusive. */
  start: number;
  end: number;
}

/**
 * A word as it is compared: small letters, without accents, ß as ss, and ä, ae and a alike, as people
 * type one for the other. `neue` loses an e by that, on both sides alike.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([aou])e/g, "$1");
}

/** The words of a name without its legal form, and, over the same letters, what each abbreviation stands for or is. */
export function wordsOf(name: string): Word[] {
  const legal = legalFormsIn(name);
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const telling = words.filter(
    ({ start, end }) => !legal.some((form) => form.start <= start && end <= form.end),
  );
  const kept = telling.length > 0 ? telling : words;
  return [...kept, ...writtenOut(kept), ...abbreviated(kept)];
}

/** The words of `wordsOf` for an index: each once, in order, joined by blanks. */
export function indexedWords(names: readonly string[]): string {
  return [...new Set(names.flatMap((name) => wordsOf(name).map(({ folded }) => folded)))].join(" ");
}

/** Latin letters by their codes: Unicode classes make this expression, which runs over every name, many times slower. */
const LETTER_OR_DIGIT = "[0-9A-Za-z\\u00c0-\\u024f]";

/** The legal forms as alternatives of an expression. */
export const LEGAL_FORM_ALTERNATIVES = Object.keys(LEGAL_FORMS)
  .map((form) => form.replace(/[.()+]/g, "\\$&").replace(/ /g, "\\s?"))
  .join("|");

/** `e. V.`, `gGmbH` and the like, as whole words and without regard to capitals; `Ev.-luth.` is none. */
export const LEGAL_FORM = new RegExp(
  `(?<!${LETTER_OR_DIGIT})(?:${LEGAL_FORM_ALTERNATIVES})(?!${LETTER_OR_DIGIT}|\\s?-\\s?(?:luth|ref|meth))`,
  "gi",
);

function legalFormsIn(name: string) {
  return [...name.matchAll(LEGAL_FORM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function writtenOut(words: readonly Word[]): Word[] {
  return words.flatMap(({ folded, start, end }) =>
    (Object.hasOwn(ABBREVIATIONS, folded) ? (ABBREVIATIONS[folded] ?? []) : [])
      .flatMap((form) => form.split(" ").map(foldWord))
      .map((part) => ({ folded: part, start, end })),
  );
}

function abbreviated(words: readonly Word[]): Word[] {
  return WRITTEN_OUT.flatMap(({ abbreviation, parts }) => {
    const at = words.findIndex((_, index) =>
      parts.every((part, offset) => words[index + offset]?.folded === part),
    );
    const first = words[at];
    const last = words[at + parts.length - 1];
    return first && last ? [{ folded: abbreviation, start: first.start, end: last.end }] : [];
  });
}

const WRITTEN_OUT = Object.entries(ABBREVIATIONS).flatMap(([abbreviation, forms]) =>
  forms.map((form) => ({ abbreviation, parts: form.split(" ").map(foldWord) })),
);
