import { isOneLetterOff } from "../places/place-keys.ts";
import { GENERIC_WEIGHT, isTelling, weightOf } from "./phrases.ts";

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
  const shared: { word: string; similarity: number }[] = [];
  take(left, right, shared, (one, other) => (one === other ? 1 : 0));
  if (left.length > 0 || right.length > 0) {
    joined(left, right, shared);
    joined(right, left, shared);
    take(left, right, shared, alike);
  }
  const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  const found = shared.reduce((sum, { word, similarity }) => sum + weightOf(word) * similarity, 0);
  const full = shared.reduce((sum, { word }) => sum + weightOf(word), 0);
  const strong = (words: readonly string[]) => words.filter((word) => weightOf(word) > GENERIC_WEIGHT);
  const onlyA = strong(left);
  const onlyB = strong(right);
  const sides = (full + weight(left) + full + weight(right)) / 2;
  const ratio = sides === 0 ? 0 : found / sides;
  const spelling = shared.some(({ similarity }) => similarity < SAME_SPELLING);
  const outcome = { shared: shared.map(({ word }) => word), onlyA, onlyB, spelling };
  if (full === 0) return { kind: "APART", score: 0, ...outcome };
  if (onlyA.length === 0 && onlyB.length === 0) {
    const telling = shared.some(({ word }) => weightOf(word) > GENERIC_WEIGHT);
    return { kind: "SAME", score: telling ? found / full : 0.5, ...outcome };
  }
  if (onlyA.length > 0 && onlyB.length > 0)
    return { kind: "APART", score: Math.min(0.45, ratio * 0.55), ...outcome };
  const distinctive = shared.some(({ word }) => isTelling(word));
  return { kind: "PART", score: (0.3 + 0.45 * ratio) * (distinctive ? 1 : 0.6), ...outcome };
}

/** Below this a pair of words is another spelling, not another ending. */
const SAME_SPELLING = 0.95;

function take(
  left: string[],
  right: string[],
  shared: { word: string; similarity: number }[],
  similarity: (one: string, other: string) => number,
): void {
  for (let at = left.length - 1; at >= 0; at--) {
    const word = left[at] ?? "";
    let best = 0;
    let where = -1;
    right.forEach((other, position) => {
      const found = similarity(word, other);
      if (found > best) {
        best = found;
        where = position;
      }
    });
    if (where < 0) continue;
    left.splice(at, 1);
    right.splice(where, 1);
    shared.push({ word, similarity: best });
  }
}

/** Two or three words of one side that are one of the other: Freiwilligen-Zentrum. */
function joined(parts: string[], wholes: string[], shared: { word: string; similarity: number }[]): void {
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
    : word.replace(/(?:ischen|ischer|isches|ische|isch|innen|ern|en|es|er|em|e|s|n)$/, "");
}
