import { distance } from "fastest-levenshtein";
import { foldWord, type Word, wordsOf } from "../model/words.ts";

/** A part of a name, in UTF-16 units; the end is exclusive. */
export interface Mark {
  start: number;
  end: number;
}

export interface NameMatch {
  /** The one of the names that fits best. */
  name: string;
  /** 0 to 1: how well the words asked for are found in it. */
  score: number;
  /** The letters that were matched, in order, none over another. */
  marks: Mark[];
}

/** How well the words of a query fit the best of a node's names, in any order; null without names. */
export function matchNames(query: readonly string[], names: readonly string[]): NameMatch | null {
  const matches = names.map((name) => matchName(query, name));
  return matches.reduce<NameMatch | null>(
    (best, match) => (best && best.score >= match.score ? best : match),
    null,
  );
}

/** The folded words of what was typed. */
export function queryWords(text: string): string[] {
  const typed = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => foldWord(word));
  const telling = new Set(wordsOf(text).map(({ folded }) => folded));
  const kept = typed.filter((word) => telling.has(word));
  return kept.slice(0, MOST_WORDS);
}

const MOST_WORDS = 8;

/** What words the name has that nobody asked for counts little: a long name is no worse a hit. */
const WEIGHT_OF_COVER = 0.15;

function matchName(query: readonly string[], name: string): NameMatch {
  const words = wordsOf(name);
  const found = query.map((asked) => bestWord(asked, words));
  const matched = found.filter((fit) => fit.similarity > 0);
  const similarity = found.reduce((sum, fit) => sum + fit.similarity, 0) / Math.max(1, query.length);
  const cover = new Set(matched.map(({ word }) => word?.start)).size / Math.max(1, words.length);
  return {
    name,
    score: (1 - WEIGHT_OF_COVER) * similarity + WEIGHT_OF_COVER * Math.min(1, cover),
    marks: merged(
      matched.flatMap(({ word, asked }) =>
        word ? [{ start: word.start, end: endOf(name, word, asked) }] : [],
      ),
    ),
  };
}

interface Fit {
  asked: string;
  word: Word | null;
  similarity: number;
}

function bestWord(asked: string, words: readonly Word[]): Fit {
  let best: Fit = { asked, word: null, similarity: 0 };
  for (const word of words) {
    const similarity = wordSimilarity(asked, word.folded);
    if (similarity > best.similarity) best = { asked, word, similarity };
  }
  return best;
}

/** 1 for the same word, near 1 for its beginning, then its middle, then a few letters off, else 0. */
function wordSimilarity(asked: string, word: string): number {
  if (asked === word) return 1;
  if (word.startsWith(asked)) return 0.75 + 0.2 * (asked.length / word.length);
  if (asked.length >= 4 && word.includes(asked)) return 0.6;
  const start = word.slice(0, asked.length + 1);
  const off = Math.min(distance(asked, word), 0.5 + distance(asked, start));
  const allowed = asked.length >= 7 ? 2.5 : asked.length >= 4 ? 1.5 : 0;
  return off <= allowed ? 0.7 * (1 - off / asked.length) : 0;
}

/** A beginning is marked as far as it was typed; every other match to the end of its word. */
function endOf(name: string, word: Word, asked: string): number {
  if (!word.folded.startsWith(asked)) return word.end;
  for (let end = word.start + 1; end < word.end; end++) {
    if (foldWord(name.slice(word.start, end)).length >= asked.length) return end;
  }
  return word.end;
}

function merged(marks: Mark[]): Mark[] {
  const inOrder = [...marks].sort((left, right) => left.start - right.start);
  const result: Mark[] = [];
  for (const mark of inOrder) {
    const last = result.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
