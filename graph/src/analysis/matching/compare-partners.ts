import type { PlaceIndex } from "../places/place-index.ts";
import { compareKinds } from "./compare-kinds.ts";
import { comparePlaces, type Evidence } from "./compare-places.ts";
import { compareWords, type WordComparison } from "./compare-words.ts";
import { BodyReader, type KnownBody } from "./known-body.ts";
import type { Body, MatchReason, PartnerComparison } from "./partners.ts";
import { isTelling, makesAnotherBody } from "./phrases.ts";
import type { PlaceWords } from "./place-words.ts";
import type { NameReading } from "./read-partner-name.ts";

/** From here on two are taken for one without asking. */
export const SURE = 0.85;
/** From here on a person is asked. */
export const DOUBTFUL = 0.4;

/** Whether two are the same partner by the rule of sameness (docs/matching.md). */
export function comparePartners(index: PlaceIndex, a: Body, b: Body): PartnerComparison {
  const reader = new BodyReader(index);
  return compareBodies(reader.words, reader.read(a), reader.read(b));
}

/** The same for bodies that have been read. */
export function compareBodies(words: PlaceWords, a: KnownBody, b: KnownBody): PartnerComparison {
  let best: Scored | null = null;
  for (const one of a.readings)
    for (const other of b.readings) {
      const named = nameEvidence(one, a, other, b);
      // All other evidence can only lower it.
      if (named.factor <= (best?.score ?? 0)) continue;
      const scored = compareReadings(words, named, one, a, other, b);
      if (!best || scored.score > best.score) best = scored;
    }
  if (!best) return { verdict: "different", score: 0, reasons: [] };
  return withDomains(a, b, best);
}

interface Scored {
  score: number;
  /** Something rules out that they are one, whatever else speaks for it. */
  contradicts: boolean;
  evidence: readonly Evidence[];
}

function compareReadings(
  words: PlaceWords,
  named: Evidence,
  a: NameReading,
  bodyA: KnownBody,
  b: NameReading,
  bodyB: KnownBody,
): Scored {
  const placed = comparePlaces(words, a, bodyA, b, bodyB);
  const before = named.factor * placed.factor;
  const all = [named, placed, ...compareKinds(words, a, bodyA, b, bodyB, before)];
  const score = all.reduce((product, { factor }) => product * factor, 1);
  return {
    score,
    contradicts: all.some(({ contradicts }) => contradicts),
    evidence: all,
  };
}

/** How far the names themselves say the same. */
function nameEvidence(a: NameReading, bodyA: KnownBody, b: NameReading, bodyB: KnownBody): Evidence {
  const compared =
    a.solid === b.solid && a.solid.length >= 8 ? WRITTEN_ALIKE : compareWords(a.words, b.words);
  const shortened = shortening(a, b);
  const names = { a: bodyA.name, b: bodyB.name };
  switch (compared.kind) {
    case "SAME": {
      const how = bodyA.name === bodyB.name ? "EXACT" : compared.spelling ? "SPELLING" : "WORDING";
      const reasons: MatchReason[] = [{ code: "SAME_NAME", ...names, how }];
      if (a.desk !== b.desk) reasons.push({ code: "DEPARTMENT" });
      if (shortened < 1) reasons.push({ code: "SHORT_NAME" });
      return {
        factor: compared.score * shortened * (a.desk !== b.desk ? 0.95 : 1),
        contradicts: false,
        reasons,
      };
    }
    case "PART": {
      const acronym = acronymScore(a, b);
      if (acronym > compared.score) return acronymEvidence(acronym, names);
      const extra = compared.onlyA.length > 0 ? compared.onlyA : compared.onlyB;
      const reasons: MatchReason[] = [{ code: "MORE_WORDS", words: extra }];
      if (extra.some(makesAnotherBody)) return { factor: 0.3, contradicts: false, reasons };
      return { factor: compared.score, contradicts: false, reasons };
    }
    case "APART": {
      const acronym = acronymScore(a, b);
      if (acronym > compared.score) return acronymEvidence(acronym, names);
      return {
        factor: compared.score,
        contradicts: false,
        reasons: [{ code: "OTHER_WORDS", a: compared.onlyA, b: compared.onlyB }],
      };
    }
  }
}

/** The same letters with other blanks: hannoverimpuls. */
const WRITTEN_ALIKE: WordComparison = {
  kind: "SAME",
  score: 0.98,
  shared: [],
  onlyA: [],
  onlyB: [],
  spelling: false,
};

/** One name is the beginning of the other: sure only where the beginning tells something. */
function shortening(a: NameReading, b: NameReading): number {
  const [short] = a.short ? [a] : b.short ? [b] : [];
  if (!short) return 1;
  return short.words.some(isTelling) || short.words[0]?.startsWith("=") ? 0.92 : 0.7;
}

function acronymEvidence(factor: number, names: { a: string; b: string }): Evidence {
  return { factor, contradicts: false, reasons: [{ code: "SAME_NAME", ...names, how: "ACRONYM" }] };
}

function acronymScore(a: NameReading, b: NameReading): number {
  return Math.max(standsForName(a, b), standsForName(b, a));
}

/** FZH for Freiwilligenzentrum Hannover: the first letter of each word in order, further ones from within. */
function standsForName({ acronym }: NameReading, full: NameReading): number {
  if (acronym === null || full.acronym !== null || full.words.length === 0) return 0;
  const some = [full.spoken, full.spoken.filter((word) => !full.places.includes(word))];
  if (some.some((words) => words.map((word) => word[0]).join("") === acronym)) return 0.75;
  return some.some((words) => words.length > 1 && isSpelledBy(acronym, words)) ? 0.62 : 0;
}

function isSpelledBy(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  return (
    words.every((word, position) => {
      if (word[0] !== acronym[at]) return false;
      at++;
      const next = words[position + 1]?.[0];
      while (at < acronym.length && acronym[at] !== next && word.slice(1).includes(acronym[at] ?? " ")) at++;
      return true;
    }) && at === acronym.length
  );
}

/** The same site or the same domain of addresses speaks for two being one, but a carrier shares them with its own. */
function withDomains(a: KnownBody, b: KnownBody, best: Scored): PartnerComparison {
  const reasons = best.evidence.flatMap((one) => one.reasons);
  const site = a.websiteDomain !== null && a.websiteDomain === b.websiteDomain ? a.websiteDomain : null;
  const mail = a.emailDomain !== null && a.emailDomain === b.emailDomain ? a.emailDomain : null;
  if (site) reasons.push({ code: "SAME_WEBSITE", domain: site });
  if (mail) reasons.push({ code: "SAME_EMAIL_DOMAIN", domain: mail });
  const lift = site ? 0.5 : mail ? 0.35 : 0;
  const score = best.contradicts
    ? Math.min(best.score, 0.3)
    : best.score + (1 - best.score) * lift * best.score;
  const asked = best.contradicts && lift > 0 && best.score > 0.1;
  const verdict = best.contradicts
    ? asked
      ? "ask"
      : "different"
    : score >= SURE
      ? "same"
      : score >= DOUBTFUL
        ? "ask"
        : "different";
  return { verdict, score: Math.min(1, score), reasons };
}
