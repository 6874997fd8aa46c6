import { foldWord } from "../../../model/words.ts";
import { remembering } from "../remember.ts";
import { isGivenName } from "./given-names.ts";
import { organisationSign } from "./organisation-signs.ts";

const folded = remembering(foldWord);

/** What bears a name: `maybe` a person, where a name could be either. */
export type Bearer = "person" | "maybe" | "organisation" | "unclear";

/** "Frau", "Herrn Dr.", "Mrs": what comes before persons' names. */
const SALUTATION = /^(?:frau|herrn?|hr|fr|mr|mrs|ms|miss|familie|fam|eheleute|ehepaar|madame|monsieur)$/i;
const DEGREE =
  /^(?:dr|prof|professor|professorin|dipl|ing|med|phil|jur|rer|nat|h\.?c|mag|m\.?a|b\.?a|msc|bsc|pd)$/i;
/** Offices and callings before a name: who bears them is a person all the same. */
const CALLING = words(`
  bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin minister ministerin staatssekretär staatssekretärin pastor pastorin pfarrer pfarrerin diakon diakonin superintendent superintendentin
  dolmetscher dolmetscherin rechtsanwalt rechtsanwältin steuerberater steuerberaterin ratsherr ratsfrau abgeordneter abgeordnete mdl mdb mdep vorsitzender vorsitzende geschäftsführer geschäftsführerin
  dezernent dezernentin fachbereichsleiter fachbereichsleiterin lehrer lehrerin schulleiter schulleiterin rektor rektorin sozialarbeiter sozialarbeiterin kreisrat kreisrätin stadtrat stadträtin ratsmitglied
  journalist journalistin redakteur redakteurin fotograf fotografin künstler künstlerin student studentin moderator moderatorin referent referentin imam integrationslotse integrationslotsin
`);
const PARTICLES = new Set([
  "von",
  "van",
  "vom",
  "zu",
  "zur",
  "zum",
  "de",
  "den",
  "der",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "al",
  "el",
  "ul",
  "bin",
  "ibn",
  "abu",
  "ter",
  "ten",
  "le",
  "la",
  "und",
  "u",
  "y",
]);
/** Before a given name these make a church, a house or a thing of it. */
const NOT_BEFORE_PERSONS = new Set([
  "st",
  "sankt",
  "hl",
  "heilige",
  "heiliger",
  "haus",
  "cafe",
  "kita",
  "villa",
  "hof",
]);
/** Surnames so frequent that a bare one is likely a person. */
const FREQUENT =
  words(`müller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann braun krüger
  hofmann hartmann lange schmitt werner schmitz krause lehmann schmid köhler herrmann könig walter huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther frank berger winkler
  roth beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus schumacher krämer vogt stein jäger otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kühn pohl
  engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer mustermann musterfrau yilmaz kaya öztürk demir`);

/** Whether a name is a person's or an organisation's, by its words. */
export const judgeName = remembering((text: string): Bearer => {
  const sign = organisationSign(text);
  if (sign === "sure") return "organisation";
  const [name = text] = text.split(/\s*[(]/, 1);
  const bearer = judgeWords(name.trim());
  if (bearer !== "unclear" && !(sign && endsInTrade(name))) return bearer;
  return sign ? "organisation" : "unclear";
});

/** "Wilhelm Meier Bau": a person's name that goes on is a firm's. */
function endsInTrade(name: string): boolean {
  const all = name.trim().split(/\s+/);
  return all.length > 2 && organisationSign(all.at(-1) ?? "") !== null;
}

/** Whether the word is a person's surname as likely as not. */
export function isFrequentSurname(word: string): boolean {
  return FREQUENT.has(folded(word));
}

/** Whether the text is an office and no more: "Geschäftsführerin", "1. Vorsitzender". */
export function isCalling(text: string): boolean {
  const all = text.replace(/^\d\.\s*/, "").trim();
  return (
    CALLING.has(folded(all)) ||
    /^(?:präsident|leiter|leitung|inhaber|sprecher|koordinator)(?:in)?$/i.test(all)
  );
}

function judgeWords(text: string): Bearer {
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(text.trim());
  if (inverted) return judgeInverted(inverted[1] ?? "", inverted[2] ?? "");
  const { called, names } = nameWords(/\p{Lu}/u.test(text) ? text : capitalised(text));
  if (names.length === 0 || names.length > 5 || !names.every(isNameWord)) return "unclear";
  // "Frau und Beruf"
  if (called && /^(?:und|u|in)$/.test(names[0] ?? "")) return "unclear";
  const proper = names.filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (called) return proper.length > 0 && proper.length <= 4 ? "person" : "unclear";
  return judgeProper(proper);
}

/** The words without salutation, degrees and calling, and whether there were any. */
function nameWords(text: string): { called: boolean; names: string[] } {
  const all = text.split(/[\s.]+-?/).filter(Boolean);
  let at = 0;
  const isTitle = (word: string) =>
    SALUTATION.test(word) || DEGREE.test(word.replace(/-.*$/, "")) || CALLING.has(folded(word));
  while (at < all.length - 1 && isTitle(all[at] ?? "")) at++;
  return { called: at > 0, names: all.slice(at) };
}

/** A word as names are made of: with a capital, without digits; or a particle; or one letter. */
function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*\.?$/u.test(word) || PARTICLES.has(word.toLowerCase());
}

function judgeProper(words: readonly string[]): Bearer {
  const [first = "", second = ""] = words;
  if (second === "") return isFrequentSurname(first) ? "maybe" : "unclear";
  if (NOT_BEFORE_PERSONS.has(folded(first))) return "unclear";
  if (words.length > 4) return "unclear";
  // "A. Meier", "Meier A."
  if (first.length === 1 && words.length === 2 && second.length > 2) return "person";
  if (second.length === 1 && isGivenName(first)) return "person";
  if (isGivenName(first)) return "person";
  // "MEIER Anna" is written so in lists of persons; "Tandem Anna" is something else.
  if (words.length === 2 && isGivenName(second))
    return isFrequentSurname(first) || /^\p{Lu}{3,}$/u.test(first) ? "person" : "maybe";
  // Before it may stand a given name that is not known here, or a trade: "Optik Meyer".
  return words.length === 2 && (isFrequentSurname(second) || SURNAME_END.test(second)) ? "maybe" : "unclear";
}

/** How surnames of many languages end, and hardly a word of organisations. */
const SURNAME_END =
  /\p{Ll}{2}(?:mann|meyer|meier|maier|ssen|nsen|rsen|owski|ewski|inski|yński|cki|czyk|czak|ović|ević|ić|ovic|evic|oğlu|oglu|enko|chenko|kova|ková|nova|idis|akis|poulos|escu|ález|ández|ínez|adze|shvili|stra|öder|bauer|huber|hofer)$/u;

/** "Meier, Anna", "Meier, Dr. A.", "von Berg, Anna Maria", "Meier, Frau". */
function judgeInverted(surname: string, rest: string): Bearer {
  const before = surname.trim().split(/\s+/);
  const { called, names } = nameWords(rest);
  if (organisationSign(surname) || before.length > 3 || !before.every(isNameWord) || names.length > 3)
    return "unclear";
  const [given = ""] = names;
  if (names.length === 1 && (SALUTATION.test(given) || DEGREE.test(given))) return "person";
  if (!names.every(isNameWord)) return "unclear";
  if (isGivenName(given) || (given.length === 1 && before.length === 1) || called) return "person";
  return "unclear";
}

/** As people type their names into forms: "anna meier". */
function capitalised(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(foldWord));
}
