import { LEGAL_FORMS, type LegalForm } from "../../model/organisation-words.ts";
import { foldWord } from "../../model/words.ts";

/** The words of a name, folded as in search; Roman numbers as digits. */
export function tokensOf(text: string): string[] {
  // ver.di, OL:IN: a sign within a short word.
  const whole = text.replace(/(?<![\p{L}\p{N}])(\p{L}{1,3})[.:*·](\p{L}{1,3})(?![\p{L}\p{N}.])/gu, "$1$2");
  return [...whole.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(([word], at, all) =>
    word === "V" && /^e$/i.test(all[at - 1]?.[0] ?? "") ? "v" : (ROMAN.get(word) ?? folded(word)),
  );
}

/** `foldWord`, remembered: the same words come again and again in a list. */
function folded(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const result = foldWord(word);
  if (foldedWords.size < MOST_REMEMBERED) foldedWords.set(word, result);
  return result;
}

const foldedWords = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

const ROMAN: ReadonlyMap<string, string> = new Map(
  Object.entries({ I: "1", II: "2", III: "3", IV: "4", V: "5", VI: "6" }),
);

/** The words without the legal form among them, and which one it is. */
export function withoutLegalForm(words: readonly string[]): { rest: string[]; form: LegalForm | null } {
  const rest: string[] = [];
  let form: LegalForm | null = null;
  for (let at = 0; at < words.length; ) {
    const found = formAt(words, at);
    if (found) {
      form ??= found.form;
      at += found.words.length;
    } else {
      rest.push(words[at] ?? "");
      at++;
    }
  }
  return rest.length > 0 ? { rest, form } : { rest: [...words], form: null };
}

interface WrittenForm {
  words: readonly string[];
  form: LegalForm;
}

function formAt(words: readonly string[], at: number): WrittenForm | null {
  const forms = FORMS.get(words[at] ?? "");
  if (!forms) return null;
  const found = forms.find((one) => one.words.every((word, offset) => words[at + offset] === word));
  if (!found) return null;
  // "ev" is the form at the end alone, elsewhere the denomination.
  const single = found.words.length === 1 && found.words[0] === "ev";
  return single && (at === 0 || at + 1 < words.length) ? null : found;
}

/** Forms by their first word, the longest first. */
const FORMS = new Map<string, WrittenForm[]>();
for (const [written, form] of Object.entries(LEGAL_FORMS)) {
  const words = tokensOf(written);
  const [first = ""] = words;
  FORMS.set(first, [...(FORMS.get(first) ?? []), { words, form }]);
}
for (const forms of FORMS.values()) forms.sort((one, other) => other.words.length - one.words.length);
