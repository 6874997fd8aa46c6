import { isOneLetterOff } from "../places/place-keys.ts";
import { GENERIC_WEIGHT, isKind, isTelling, weightOf } from "./phrases.ts";

export interface WordComparison {
  /** `SAME`: nothing that tells is left over; `PART`: on one side only; `APART`: on both. */
  kind: "SAME" | "PART" | "APART";
  /** 0 to 1. */
  score: number;
  /** What the names share, and what only one has. */
  shared: string[];
  onlyA: string[];
  onlyB: string[];
  /** A word was taken for another spelling of it. */
  spelling: boolean;
}

/** How far two lists of words are the same, in any order; compounds may be taken apart, endings and single letters differ. */
export function compareWords(a: readonly string[], b: readonly string[]): WordComparison {
  const left = [...a];
  const right = [...b];
  const shared: Shared[] = [];
  takeEqual(left, right, shared);
  if (left.length > 0 && right.length > 0) {
    joined(left, right, shared);
    joined(right, left, shared);
    takeAlike(left, right, shared);
  }
  const full = weightOfShared(shared, false);
  const onlyA = left.filter(isStrong);
  const onlyB = right.filter(isStrong);
  const spelling = shared.some(isSpelling);
  const outcome = { shared: shared.map(wordOf), onlyA, onlyB, spelling };
  if (full === 0) return { kind: "APART", score: 0, ...outcome };
  const found =
    spelling || shared.some(({ similarity }) => similarity < 1) ? weightOfShared(shared, true) : full;
  if (onlyA.length === 0 && onlyB.length === 0)
    return { kind: "SAME", score: outcome.shared.some(isStrong) ? found / full : 0.5, ...outcome };
  const ratio = found / (full + (weightOfAll(left) + weightOfAll(right)) / 2);
  if (onlyA.length > 0 && onlyB.length > 0)
    return { kind: "APART", score: Math.min(0.45, ratio * 0.55), ...outcome };
  const distinctive = outcome.shared.some(isTelling);
  // Verein against Gemeinde: what the other calls itself stands against what is left over.
  const otherwise = (onlyA.length > 0 ? right : left).some(isBodyWord) && [...onlyA, ...onlyB].some(isKind);
  if (otherwise) return { kind: "APART", score: Math.min(0.45, ratio * 0.55), ...outcome };
  const more = onlyA.length + onlyB.length > 1 ? 0.97 : 1;
  return { kind: "PART", score: (0.3 + 0.45 * ratio) * (distinctive ? more : 0.6), ...outcome };
}

function isBodyWord(word: string): boolean {
  return BODY_WORDS.has(word);
}

const BODY_WORDS: ReadonlySet<string> = new Set("verein verband initiative gesellschaft".split(" "));

interface Shared {
  word: string;
  similarity: number;
}

function wordOf({ word }: Shared): string {
  return word;
}

function isSpelling({ similarity }: Shared): boolean {
  return similarity < SAME_SPELLING;
}

function isStrong(word: string): boolean {
  return weightOf(word) > GENERIC_WEIGHT;
}

function weightOfAll(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
}

function weightOfShared(shared: readonly Shared[], found: boolean): number {
  let sum = 0;
  for (const { word, similarity } of shared) sum += weightOf(word) * (found ? similarity : 1);
  return sum;
}

/** Below this a pair of words is another spelling, not another ending. */
const SAME_SPELLING = 0.95;

function takeEqual(left: string[], right: string[], shared: Shared[]): void {
  for (let at = left.length - 1; at >= 0; at--) {
    const word = left[at] ?? "";
    const where = right.indexOf(word);
    if (where >= 0) takeOut(left, at, right, where, shared, 1);
  }
}

function takeAlike(left: string[], right: string[], shared: Shared[]): void {
  for (let at = left.length - 1; at >= 0; at--) {
    let best = 0;
    let where = -1;
    for (let position = 0; position < right.length; position++) {
      const similarity = alike(left[at] ?? "", right[position] ?? "");
      if (similarity <= best) continue;
      best = similarity;
      where = position;
    }
    if (where >= 0) takeOut(left, at, right, where, shared, best);
  }
}

function takeOut(
  left: string[],
  at: number,
  right: string[],
  where: number,
  shared: Shared[],
  similarity: number,
): void {
  shared.push({ word: left[at] ?? "", similarity });
  left.splice(at, 1);
  right.splice(where, 1);
}

/** Two or three words of one side that are one of the other: Freiwilligen-Zentrum. */
function joined(parts: string[], wholes: string[], shared: Shared[]): void {
  if (parts.length < 2) return;
  for (let at = wholes.length - 1; at >= 0; at--) {
    const whole = wholes[at] ?? "";
    for (const length of [2, 3]) {
      const from = parts.findIndex((_, start) => {
        const some = parts.slice(start, start + length);
        return some.length === length && (some.join("") === whole || some.join("s") === whole);
      });
      if (from < 0) continue;
      parts.splice(from, length);
      wholes.splice(at, 1);
      shared.push({ word: whole, similarity: 1 });
      break;
    }
  }
}

/** 1 for the same word with another ending, less for one or two letters wrong in a long one. */
function alike(one: string, other: string): number {
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return 0;
  const shorter = Math.min(one.length, other.length);
  if (shorter >= 5 && (stem(one) === stem(other) || stem(one) === other || one === stem(other))) return 0.97;
  if (shorter >= 6 && isOneLetterOff(one, other)) return shorter >= 9 ? 0.93 : 0.8;
  return 0;
}

function stem(word: string): string {
  return word.length < 6
    ? word
    : word.replace(
        /(?:nischen|nischer|nisches|nische|nisch|ischen|ischer|isches|ische|isch|innen|ern|en|es|er|em|us|e|s|n|i)$/,
        "",
      );
}
