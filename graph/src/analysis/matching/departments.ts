import {
  BODIES_WITH_DESKS,
  DESK_WORDS,
  SMALL_WORDS,
  TERRITORIES,
  UNIVERSITY_DESKS,
} from "../../model/organisation-names.ts";
import { foldWord } from "../../model/words.ts";
import { GENERIC_WEIGHT, levelOf, weightOf } from "./phrases.ts";

const DESKS: ReadonlySet<string> = new Set(DESK_WORDS.map(foldWord));
const OF_UNIVERSITIES: ReadonlySet<string> = new Set(UNIVERSITY_DESKS.map(foldWord));
const WITH_DESKS: ReadonlySet<string> = new Set(BODIES_WITH_DESKS.map(foldWord));
const UNIVERSITIES: ReadonlySet<string> = new Set(["uni", "hs", "tu", "hawk", "mhh", "ostfalia"]);
export const OF: ReadonlySet<string> = new Set([
  "der",
  "des",
  "vom",
  "beim",
  "im",
  "am",
  "bei",
  "von",
  "in",
  "of",
  "at",
]);

/** `Integrationsbeauftragte der Stadt X`, `IHK X Geschäftsstelle Y`: what the department or office belongs to. */
export function withoutDesk(words: readonly string[]): { words: readonly string[]; desk: boolean } {
  const at = words.findIndex((word) => isDesk(word) || OF_UNIVERSITIES.has(word) || word.endsWith("zentrum"));
  if (at < 0) return { words, desk: false };
  const ofUniversity = !isDesk(words[at] ?? "");
  const owner = words.findIndex(
    (word, position) =>
      position > at &&
      (OF.has(words[position - 1] ?? "") || (!ofUniversity && TERRITORY_WORDS.has(word))) &&
      (ofUniversity ? UNIVERSITIES : WITH_DESKS).has(word),
  );
  const leading = words.slice(0, at).every((word) => SMALL_WORDS.has(word) || !WITH_DESKS.has(word));
  if (owner > 0 && leading) return { words: words.slice(owner), desk: true };
  const before = words.slice(0, at);
  const afterSmallWord = SMALL_WORDS.has(words[at - 1] ?? "");
  const headed = before.some((word) => WITH_DESKS.has(word) || UNIVERSITIES.has(word));
  if (afterSmallWord || before.length === 0) return { words, desk: false };
  if (
    headed ||
    (STRICT_DESKS.has(words[at] ?? "") &&
      before.some((word) => weightOf(word) > GENERIC_WEIGHT && !SMALL_WORDS.has(word)))
  )
    return { words: before, desk: true };
  return { words, desk: false };
}

function isDesk(word: string): boolean {
  const known = desks.get(word);
  if (known !== undefined) return known;
  const desk =
    DESKS.has(word) || word === "international" || (DESK_ENDING.test(word) && levelOf(word) === null);
  if (desks.size < MOST_REMEMBERED) desks.set(word, desk);
  return desk;
}

/** What was found of words before: the same ones come again and again in a list. */
const desks = new Map<string, boolean>();
const MOST_REMEMBERED = 50_000;

/** How names of departments end, whatever they are for: Bildungsbüro, Migrationsberatung. */
const DESK_ENDING =
  /.{3}(?:beratung|beratungszentrum|buro|stelle|referat|abteilung|beauftragte|beauftragter)$/;

/** Words that make what stands before them a body with offices, whatever it is. */
const STRICT_DESKS: ReadonlySet<string> = new Set(
  "abteilung fachbereich fachdienst regionalstelle landesburo geschaftsstelle aussenstelle zweigstelle nebenstelle standort niederlassung zweigniederlassung filiale bezirksstelle regionalburo beratungsstelle referat".split(
    " ",
  ),
);

const TERRITORY_WORDS: ReadonlySet<string> = new Set(Object.keys(TERRITORIES).map(foldWord));
