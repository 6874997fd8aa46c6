import {
  GENERIC_WORDS,
  KIND_WORDS,
  LEVEL_BODIES,
  LEVEL_PREFIXES,
  LEVEL_WORDS,
  type Level,
  OTHER_BODY_WORDS,
  OTHER_NAMES,
} from "../../model/organisation-names.ts";
import { ABBREVIATIONS } from "../../model/organisation-words.ts";
import { foldWord } from "../../model/words.ts";
import { isOneLetterOff } from "../places/place-keys.ts";

/** Puts other, English and former names into today's German, and what is written out into its abbreviation. */
export function inOneWording(words: readonly string[]): string[] {
  const spelled = compounded(words.map(spelledOut)).map(rightlySpelled);
  return replacePhrases(replacePhrases(spelled, OTHER), WRITTEN_OUT);
}

/** `kvhs` is Kreis and Volkshochschule: an abbreviation with a level in it is taken apart. */
function spelledOut(word: string): string {
  return LEVELLED.get(word) ?? word;
}

/** `Job Center`, `Sport-Verein`: two words that the tables know as one. */
function compounded(words: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const levelled = before !== undefined && PREFIX_WORDS.has(before) && BODIES.has(word);
    if (before !== undefined && (levelled || LONG_WORDS.has(before + word)))
      result.splice(-1, 1, before + word);
    else result.push(word);
  }
  return result;
}

/** A long word of the tables with one letter wrong is that word. */
function rightlySpelled(word: string): string {
  if (word.length < 9 || LONG_WORDS.has(word)) return word;
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const near: string[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length++)
    for (const other of LONG_BY_LENGTH.get(length) ?? []) if (isOneLetterOff(word, other)) near.push(other);
  const right = near.length === 1 ? (near[0] ?? word) : word;
  if (spellings.size < MOST_REMEMBERED) spellings.set(word, right);
  return right;
}

const spellings = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

/** The level in a word, and the body that is left: Kreissportbund; null where it is none. */
export function levelOf(word: string): WordLevel | null {
  const known = levels.get(word);
  if (known !== undefined) return known;
  const level = findLevel(word);
  if (levels.size < MOST_REMEMBERED) levels.set(word, level);
  return level;
}

interface WordLevel {
  level: Level;
  body: string | null;
}

const levels = new Map<string, WordLevel | null>();

function findLevel(word: string): WordLevel | null {
  const level = LEVELS.get(word);
  if (level) return { level, body: null };
  for (const [prefix, ofPrefix] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    if (BODIES.has(rest)) return { level: ofPrefix, body: inOneWording([rest])[0] ?? rest };
  }
  return null;
}

/** How much a word tells: 0.2 for a generic one, 1 for a kind of body, more for a name. */
export function weightOf(word: string): number {
  if (GENERIC.has(word)) return GENERIC_WEIGHT;
  if (KINDS.has(word)) return 1;
  return word.length <= 2 ? 1 : 1.3;
}

/** Whether it is a kind of body that many towns have. */
export function isKind(word: string): boolean {
  return KINDS.has(word);
}

/** Whether a word names more than a kind of body that every town has. */
export function isTelling(word: string): boolean {
  return !GENERIC.has(word) && !KINDS.has(word) && word.length >= 3;
}

/** Whether a word that only one name has makes another body of it. */
export function makesAnotherBody(word: string): boolean {
  return OTHER_BODIES.has(word);
}

export const GENERIC_WEIGHT = 0.2;

const OTHER_BODIES: ReadonlySet<string> = new Set(OTHER_BODY_WORDS.map((word) => foldWord(word)));

const GENERIC: ReadonlySet<string> = new Set(GENERIC_WORDS.map(foldWord));
const KINDS: ReadonlySet<string> = new Set([
  ...KIND_WORDS.map(foldWord),
  ..."vhs uni hs gs bbs igs kgs obs ihk hwk dw drk awo asb juh cvjm thw dlrg skf skm mgh fabi kita ffw st kh keb eeb leb nabu bund sovd vdk verdi dgb igm gew gdp".split(
    " ",
  ),
]);
const LEVELS: ReadonlyMap<string, Level> = new Map(
  Object.entries(LEVEL_WORDS).map(([word, level]) => [foldWord(word), level]),
);
const PREFIXES: readonly [string, Level][] = Object.entries(LEVEL_PREFIXES).map(([word, level]) => [
  foldWord(word),
  level,
]);
const PREFIX_WORDS: ReadonlySet<string> = new Set(PREFIXES.map(([prefix]) => prefix));
const BODIES: ReadonlySet<string> = new Set(LEVEL_BODIES.map(foldWord));

/** Abbreviations of words with a level in them: they are read as the word. */
const LEVELLED: ReadonlyMap<string, string> = new Map(
  Object.entries(ABBREVIATIONS).flatMap(([abbreviation, [form = ""]]): [string, string][] => {
    const word = foldWord(form);
    return PREFIXES.some(([prefix]) => word.startsWith(prefix) && BODIES.has(word.slice(prefix.length)))
      ? [[abbreviation, word]]
      : [];
  }),
);

/** Phrases by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly { words: readonly string[]; becomes: readonly string[] }[]>;

function phrases(entries: readonly [phrase: string, becomes: string][]): Phrases {
  const byFirst = new Map<string, { words: string[]; becomes: string[] }[]>();
  for (const [phrase, becomes] of entries) {
    const words = phrase.split(/[ -]/).map(foldWord);
    const [first = ""] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, becomes: becomes.split(" ").map(foldWord) }]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

const OTHER = phrases(Object.entries(OTHER_NAMES));
/** Their words stand as the other names have left them. */
const WRITTEN_OUT = phrases(
  Object.entries(ABBREVIATIONS).flatMap(([abbreviation, forms]) =>
    LEVELLED.has(abbreviation)
      ? []
      : forms.flatMap((form) => {
          const words = replacePhrases(form.split(" ").map(foldWord), OTHER).join(" ");
          const shortened = words.replace(/^evangelisch\w* /, "ev ").replace(/^katholisch\w* /, "kath ");
          return [...new Set([words, shortened])].map((one): [string, string] => [one, abbreviation]);
        }),
  ),
);

/** Words of the tables that are long enough to be known in two parts or with a letter wrong. */
const LONG_WORDS: ReadonlySet<string> = new Set(
  [
    ...KIND_WORDS,
    ...GENERIC_WORDS,
    ...Object.keys(LEVEL_WORDS),
    ...LEVEL_BODIES,
    ...LEVELLED.values(),
    ...Object.keys(OTHER_NAMES),
    ...Object.values(OTHER_NAMES),
    ...Object.values(ABBREVIATIONS).flat(),
  ]
    .flatMap((phrase) => (phrase.includes(" ") ? [] : [foldWord(phrase)]))
    .filter(({ length }) => length >= 8),
);

function replacePhrases(words: readonly string[], table: Phrases): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = table
      .get(words[at] ?? "")
      ?.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
    result.push(...(found ? found.becomes : words.slice(at, at + 1)));
    at += found ? found.words.length : 1;
  }
  return result;
}

/** Those that a letter wrong is looked for in, by their length. */
const LONG_BY_LENGTH = new Map<number, string[]>();
for (const word of LONG_WORDS)
  if (word.length >= 9) LONG_BY_LENGTH.set(word.length, [...(LONG_BY_LENGTH.get(word.length) ?? []), word]);
