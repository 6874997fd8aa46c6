import type { PlaceIndex } from "../places/place-index.ts";
import { compareBodies } from "./compare-partners.ts";
import { keysOf } from "./keys-of-body.ts";
import { BodyReader, type KnownBody } from "./known-body.ts";
import type { Body, KnownPartner, MatchReason } from "./partners.ts";

export interface MatchCandidate {
  id: string;
  /** 0 to 1; from 0.5 on it is rather the same than not. */
  score: number;
  verdict: "same" | "ask";
  reasons: readonly MatchReason[];
}

export interface Match {
  /** `same`: one partner, beyond doubt; `ask`: a person has to look; `new`: like none of them. */
  verdict: "same" | "ask" | "new";
  /** The likeliest of the candidates; null without any. */
  best: { id: string; score: number } | null;
  /** The likeliest first, at most MOST_CANDIDATES. */
  candidates: readonly MatchCandidate[];
}

/** How many candidates a person is shown. */
const MOST_CANDIDATES = 5;
/** How many that share rare words are compared. */
const MOST_COMPARED = 10;
/** What share of what the likeliest has in common another must have to be compared. */
const ENOUGH = 0.3;
/** From this score on it is looked for others only among those that share nearly as much. */
const CERTAIN = 0.95;
const NEARLY = 0.7;
/** How many entries of the index one row may touch. */
const MOST_TOUCHED = 600;
/** How many bodies are kept read; the others are read again when they are compared. */
const MOST_KEPT = 20_000;
/** A second one that is as sure as this close makes the first one doubtful. */
const TOO_CLOSE = 0.03;

/** Partners by what their names, places and domains share, so that a row is compared with few of them. */
export class MatchIndex {
  readonly #reader: BodyReader;
  readonly #partners: KnownPartner[] = [];
  /** Most keys are those of one partner only. */
  readonly #byKey = new Map<string, number | number[]>();
  readonly #read = new Map<number, KnownBody>();
  /** What a row shares with each partner; zero between two rows. */
  readonly #weights: number[] = [];

  constructor(places: PlaceIndex) {
    this.#reader = new BodyReader(places);
  }

  /** Takes one more in, as rows of the same file that are new. */
  add(partner: KnownPartner): void {
    const at = this.#partners.push(partner) - 1;
    this.#weights.push(0);
    const body = this.#reader.read(partner);
    if (this.#read.size < MOST_KEPT) this.#read.set(at, body);
    for (const key of keysOf(body)) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, at);
      else if (typeof known === "number") this.#byKey.set(key, [known, at]);
      else known.push(at);
    }
  }

  /** The partners that the row may stand for. */
  match(row: Body): Match {
    const body = this.#reader.read(row);
    const candidates: MatchCandidate[] = [];
    let found = 0;
    for (const { at, shares } of this.#likely(body)) {
      // Where one is surely the same, those that share much less cannot be it too.
      if (found > 0 && shares < found * NEARLY) break;
      const partner = this.#partners[at];
      if (!partner) continue;
      const { verdict, score, reasons } = compareBodies(this.#reader.words, body, this.#bodyOf(at, partner));
      if (verdict !== "different") candidates.push({ id: partner.id, score, verdict, reasons });
      if (verdict === "same" && score >= CERTAIN) found = Math.max(found, shares);
    }
    candidates.sort((one, other) => other.score - one.score);
    candidates.splice(MOST_CANDIDATES);
    const [best, second] = candidates;
    if (!best) return { verdict: "new", best: null, candidates: [] };
    const doubled = second?.verdict === "same" && best.score - second.score < TOO_CLOSE;
    return {
      verdict: best.verdict === "same" && !doubled ? "same" : "ask",
      best: { id: best.id, score: best.score },
      candidates,
    };
  }

  /** Those that share most with it, rare things counting more. */
  #likely(body: KnownBody): { at: number; shares: number }[] {
    const lists = this.#lists(body);
    const weights = this.#weights;
    const touched: number[] = [];
    for (const list of lists) {
      if (touched.length > 0 && touched.length + list.length > MOST_TOUCHED) break;
      const weight = Math.log(1 + this.#partners.length / list.length);
      for (let position = 0; position < Math.min(list.length, MOST_TOUCHED); position++) {
        const at = list[position] ?? 0;
        const before = weights[at] ?? 0;
        if (before === 0) touched.push(at);
        weights[at] = before + weight;
      }
    }
    const most = touched.reduce((best, at) => Math.max(best, weights[at] ?? 0), 0);
    const likely = touched
      .filter((at) => (weights[at] ?? 0) >= most * ENOUGH)
      .sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
      .slice(0, MOST_COMPARED)
      .map((at) => ({ at, shares: weights[at] ?? 0 }));
    for (const at of touched) weights[at] = 0;
    return likely;
  }

  #lists(body: KnownBody): number[][] {
    const lists: number[][] = [];
    for (const key of keysOf(body)) {
      const list = this.#byKey.get(key);
      if (list !== undefined) lists.push(typeof list === "number" ? [list] : list);
    }
    return lists.sort((one, other) => one.length - other.length);
  }

  #bodyOf(at: number, partner: KnownPartner): KnownBody {
    const known = this.#read.get(at);
    if (known) return known;
    const body = this.#reader.read(partner);
    if (this.#read.size >= MOST_KEPT) this.#read.clear();
    this.#read.set(at, body);
    return body;
  }
}

/** An index over partners; once for a whole list, rows that are new can be added as they come. */
export function matchIndex(places: PlaceIndex, partners: Iterable<KnownPartner>): MatchIndex {
  const index = new MatchIndex(places);
  for (const partner of partners) index.add(partner);
  return index;
}

/** What a row of a list is among the partners of the index. */
export function matchPartner(index: MatchIndex, row: Body): Match {
  return index.match(row);
}
