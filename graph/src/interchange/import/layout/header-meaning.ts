import { distance } from "fastest-levenshtein";
import { foldWord } from "../../../model/words.ts";
import type { ImportKind } from "../fields.ts";
import { remembering } from "../remember.ts";
import {
  BARE_NAMES,
  COLLABORATION_HEADERS,
  CONFERENCE_HEADERS,
  type HeaderMeaning,
  PARTNER_HEADERS,
  PROPOSAL_HEADERS,
} from "./header-words.ts";

/** What a header means, and how sure that is, from 0 to 1. */
export interface HeaderRead {
  meaning: HeaderMeaning | null;
  sureness: number;
}

const UNKNOWN: HeaderRead = { meaning: null, sureness: 0 };
const LONGEST_HEADER = 120;
const PARTNERS = { ...PARTNER_HEADERS, BARE_NAME: BARE_NAMES };
const WORDS_OF_KIND: Record<ImportKind, Readonly<Partial<Record<HeaderMeaning, string>>>> = {
  attendance: PARTNERS,
  stands: PARTNERS,
  partners: PARTNERS,
  conferences: CONFERENCE_HEADERS,
  collaborations: COLLABORATION_HEADERS,
  proposals: PROPOSAL_HEADERS,
};
/** Say nothing in a header. */
const NOISE = new Set(
  "bitte angeben angabe angaben pflichtfeld optional ggf evtl der die das des den dem ihr ihre ihrer ihres eure of the your please required vollstandig vollstandiger genau genaue z b falls vorhanden eigene offizielle offizieller kurz lang full official eintragen ausfullen in".split(
    " ",
  ),
);
/** Too short or too common to tell anything within a longer header. */
const ONLY_WHOLE = new Set(
  "am von bis mit ab bei wer was wo wann a b no nr to at by from who what when where zu ziel as name namen title titel tag day typ type art kind stelle info zeit other land web in mail liste grad job age sex ende end text start link".split(
    " ",
  ),
);
/** A header that names a person, beside what it tells of it. */
const OF_PERSON: Partial<Record<HeaderMeaning, HeaderMeaning>> = {
  email: "PERSON_EMAIL",
  PHONE: "PHONE",
  role: "PERSON_DETAIL",
  place: "ADDRESS",
  postcode: "ADDRESS",
  ADDRESS: "ADDRESS",
  PERSON_DETAIL: "PERSON_DETAIL",
  BARE_NAME: "PERSON_NAME",
};

interface Phrase {
  tokens: string[];
  meaning: HeaderMeaning;
}

interface Dictionary {
  whole: ReadonlyMap<string, HeaderMeaning>;
  phrases: readonly Phrase[];
  /** What a header means; told once for each. */
  read: (header: string) => HeaderRead;
}

const DICTIONARIES = new Map<ImportKind, Dictionary>();

/** What a column's header says is in the column, for a list of that kind. */
export function headerMeaning(header: string, kind: ImportKind): HeaderRead {
  if (header.length > LONGEST_HEADER) return UNKNOWN;
  const dictionary = dictionaryOf(kind);
  return dictionary.read(header);
}

function readHeader(header: string, dictionary: Dictionary): HeaderRead {
  const tokens = headerTokens(header);
  if (tokens.length === 0) return UNKNOWN;
  const whole = (list: readonly string[]) => dictionary.whole.get(list.join(""));
  const exact = whole(tokens);
  if (exact) return { meaning: exact, sureness: 1 };
  const telling = tokens.filter((token) => !NOISE.has(token));
  const plain = whole(telling);
  if (plain) return { meaning: plain, sureness: 0.95 };
  return (
    bracketed(header, dictionary) ??
    saidOf(tokens, dictionary) ??
    surer(contained(telling, dictionary), misspelt(telling, dictionary)) ??
    compound(telling, dictionary) ??
    UNKNOWN
  );
}

/** "Ort (Sitz)" is a place; what is in brackets counts where the rest leaves it open: "Name (Organisation)". */
function bracketed(header: string, { whole }: Dictionary): HeaderRead | null {
  const [before = "", within = ""] = header.split(/[([]/);
  const outside = whole.get(headerTokens(before).join(""));
  if (!outside || within === "") return null;
  const inside = outside === "BARE_NAME" ? whole.get(headerTokens(within).join("")) : undefined;
  return { meaning: inside ?? outside, sureness: 0.9 };
}

/** "Ort der Einrichtung", "Art d. Organisation": the first word tells, unless it is of a person. */
function saidOf(tokens: readonly string[], dictionary: Dictionary): HeaderRead | null {
  const [first = "", link = ""] = tokens;
  const meaning = LINKS.has(link) ? dictionary.whole.get(first) : undefined;
  if (!meaning || meaning === "BARE_NAME") return null;
  const rest = contained(tokens.slice(2), dictionary)?.meaning;
  const ofPerson = rest === "PERSON_NAME" ? OF_PERSON[meaning] : undefined;
  return { meaning: ofPerson ?? meaning, sureness: 0.85 };
}

const LINKS = new Set(["der", "des", "d", "von", "of", "ihrer", "ihres", "eurer"]);

function surer(a: HeaderRead | null, b: HeaderRead | null): HeaderRead | null {
  return a && b ? (b.sureness > a.sureness ? b : a) : (a ?? b);
}

/** The words of a header, folded: without line breaks within words, signs, and endings of gender. */
export function headerTokens(header: string): string[] {
  const joined = header
    .normalize("NFKC")
    .replace(/(\p{L})[-\u00AD]\s*\n\s*(?=\p{Ll})/gu, "$1")
    .replace(/(\p{L})(?:[*:_·]|\/-?|\/ -|\((?=in))(?:innen|in)\b\)?/gu, "$1")
    .replace(/(\p{Ll})In(?:nen)?\b/gu, "$1");
  return (joined.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
}

/** The longest phrases within the header; one of a person turns what else is said into the person's. */
function contained(tokens: readonly string[], { phrases }: Dictionary): HeaderRead | null {
  const found: { meaning: HeaderMeaning; at: number; length: number }[] = [];
  const covered = tokens.map(() => false);
  for (const { tokens: phrase, meaning } of phrases) {
    const at = tokens.findIndex((_, start) =>
      phrase.every((token, offset) => tokens[start + offset] === token),
    );
    if (at < 0 || covered[at] || (phrase.length === 1 && ONLY_WHOLE.has(phrase[0] ?? ""))) continue;
    covered.fill(true, at, at + phrase.length);
    found.push({ meaning, at, length: phrase.join("").length });
  }
  if (found.length === 0) return null;
  const has = (meaning: HeaderMeaning) => found.some((one) => one.meaning === meaning);
  const sureness = 0.6 + (0.25 * covered.filter(Boolean).length) / tokens.length;
  if (has("name") && !has("email") && !has("PHONE") && !has("website")) return { meaning: "name", sureness };
  if (has("place") && has("postcode")) return { meaning: "place", sureness };
  if (has("PERSON_NAME")) {
    const ofPerson = found.map(({ meaning }) => OF_PERSON[meaning]).find(Boolean);
    return { meaning: ofPerson ?? "PERSON_NAME", sureness };
  }
  // "Kontakt: Name" below a group.
  if (has("CONTACT") && tokens.includes("name")) return { meaning: "PERSON_NAME", sureness };
  const contact = found.find(
    ({ meaning }) => meaning === "email" || meaning === "PHONE" || meaning === "website",
  );
  if (contact) return { meaning: contact.meaning, sureness };
  const first = found.reduce((a, b) => (b.at < a.at ? b : a));
  return { meaning: first.meaning, sureness };
}

const COMPOUNDS: readonly [end: RegExp, meaning: HeaderMeaning][] = [
  [
    /(?:organisation|organization|verein|firmen|einrichtung|institution|trager|verband|unternehmen|betrieb|partner|projekt|initiativ|schul|behorden|aussteller)s?(?:name|bezeichnung)$/,
    "name",
  ],
  [/e?mail(?:adr(?:esse)?|kontakt|s)?$/, "email"],
  [/(?:telefon|handy|mobil|fax|tel)(?:nummer|nr)?$/, "PHONE"],
  [/(?:vor|nach|familien|zu)name$/, "PERSON_NAME"],
  [/(?:webseite|homepage|website|internetseite|url)$/, "website"],
  [/(?:stand|tisch)(?:nummer|nr|platz)$/, "stand"],
  [/postleitzahl$/, "postcode"],
  [/(?:landkreis|kennzeichen)$/, "county"],
  [/(?:dienst|firmen|vereins|haupt|geschafts|standort|einrichtungs)(?:ort|sitz)$/, "place"],
  [/kategorie$|^(?:organisations|einrichtungs|trager|vereins|partner)(?:typ|art|form)$/, "category"],
];

function compound(tokens: readonly string[], { phrases }: Dictionary): HeaderRead | null {
  const known = new Set(phrases.map(({ meaning }) => meaning));
  const joined = tokens.join("");
  const match = COMPOUNDS.find(([end, meaning]) => known.has(meaning) && end.test(joined));
  return match ? { meaning: match[1], sureness: 0.7 } : null;
}

/** Two letters in the wrong order, one wrong, or two in a long header. */
function misspelt(tokens: readonly string[], { whole }: Dictionary): HeaderRead | null {
  const joined = tokens.join("");
  if (joined.length < 5) return null;
  for (let at = 0; at + 1 < joined.length; at++) {
    const turned = joined.slice(0, at) + joined[at + 1] + joined[at] + joined.slice(at + 2);
    const meaning = whole.get(turned);
    if (meaning) return { meaning, sureness: 0.75 };
  }
  const most = joined.length >= 9 ? 2 : 1;
  let best: HeaderMeaning | null = null;
  let least = most + 1;
  for (const [key, meaning] of whole) {
    if (key.length < 4 || Math.abs(key.length - joined.length) > most) continue;
    const apart = distance(key, joined);
    if (apart < least) [best, least] = [meaning, apart];
  }
  return best ? { meaning: best, sureness: 0.75 } : null;
}

function dictionaryOf(kind: ImportKind): Dictionary {
  const known = DICTIONARIES.get(kind);
  if (known) return known;
  const phrases = Object.entries(WORDS_OF_KIND[kind]).flatMap(([meaning, list]) =>
    list
      .split("|")
      .map((phrase) => headerTokens(phrase.trim()))
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => ({ tokens, meaning: meaning as HeaderMeaning })),
  );
  const made: Dictionary = {
    // What stands later wins: a bare name over a person's.
    whole: new Map(phrases.map(({ tokens, meaning }) => [tokens.join(""), meaning])),
    phrases: phrases.toSorted((a, b) => b.tokens.join("").length - a.tokens.join("").length),
    read: remembering((header) => readHeader(header, made)),
  };
  DICTIONARIES.set(kind, made);
  return made;
}
