import { foldWord } from "../../../model/words.ts";
import { isCalling, judgeName } from "../persons/judge-name.ts";
import { organisationSign } from "../persons/organisation-signs.ts";
import type { Refusal } from "../problems.ts";
import { isNothing } from "./clean-cell.ts";

const COUNTED =
  "(?:organisationen|einrichtungen|institutionen|teilnehmer(?:innen)?(?: und teilnehmer)?|teilnehmenden?|personen|gäste|stände|aussteller|ausstellende|vereine|partner|firmen|anmeldungen|zusagen|absagen|einträge|zeilen|plätze|participants|organisations|organizations|persons|people|attendees|stands|exhibitors|partners|rows|entries|konferenzen|veranstaltungen|vorschläge|kooperationen|betrag|euro|€)";
const TOTAL_WORD =
  "(?:gesamt(?:zahl|summe|anzahl|ergebnis)?|ges\\.?|insgesamt|summe|zwischensumme|teilsumme|anzahl|total|subtotal|grand total|sum|count|Σ|zusammen|davon)";
/** "Summe", "Anzahl: 80", "Gesamt Teilnehmende 80", "Summe der Organisationen", "80 Personen". */
const TOTAL = new RegExp(
  `^(?:${TOTAL_WORD})(?:\\s+(?:der|aller|of|number of))?(?:\\s+${COUNTED})?\\s*[:=]?\\s*[\\d.,]*\\s*(?:${COUNTED})?(?:\\s+${TOTAL_WORD})?\\.?$|^${COUNTED}\\s+(?:${TOTAL_WORD})\\s*[:=]?\\s*[\\d.,]*$|^[\\d.,]+\\s+${COUNTED}(?:\\s+${TOTAL_WORD})?$`,
  "i",
);
const NOTE =
  /^(?:[*†°¹²³]+\s*\p{L}|\(?\s*stand(?:\s+vom)?:?\s*\(?\d|stand:|stand vom|quellen?:|source:|hinweise?:?(?:\s|$)|anmerkung(?:en)?:?(?:\s|$)|note:|notes:|legende|bemerkung(?:en)?:|erstellt (?:am|von|durch)|ausgedruckt|gedruckt am|seite \d|page \d|bitte |datenschutz|unterschrift|ort, datum|alle angaben|angaben ohne|ohne gewähr|verteiler:|kontakt:|ansprechpartner|rückfragen|vielen dank|fett(?:gedruckt)?[: ]|kursiv|x\s*=|änderungen vorbehalten|printed|created (?:on|by)|as of \d|last updated|ende der liste|end of list|--+|__+|==+)/iu;
const PRIVATE =
  /^(?:(?:als\s+)?private?(?:r|s)?(?:\s?person(?:en)?|mann|frau|leute|haushalt|teilnahme|individual|citizen)?|einzelpersonen?|einzelperson|(?:interessierte[r]?\s+)?(?:bürger|bürgerin|einwohner|einwohnerin|anwohner|anwohnerin|mitbürger)(?:innen)?|interessierte[r]?|ehrenamtlich(?:e[rn]?)?(?:\s+(?:helfer|mitarbeiter|tätige?r?)(?:in)?)?|ehrenamt|gast|gäste|student(?:in)?|studierende[r]?|schüler(?:in)?|rentner(?:in)?|pensionär(?:in)?|hausfrau|freiberuflich|freiberufler(?:in)?|selbst(?:st)?ändig|einzelne|flüchtling|geflüchtete[r]?|dolmetscher(?:in)?|sprachmittler(?:in)?|referent(?:in)?|moderator(?:in)?|person|individual|(?:private\s+)?(?:person|citizen|individual)|volunteer|student|guest|mustermann|max mustermann|erika mustermann|ehemalige[r]?|parteilos|angehörige[r]?|begleitung|begleitperson)$/i;
const PRIVATE_FIRST = /^(?:privat(?:person)?|private person|einzelperson)(?=$|[\s,(/-])(\s*[,(/]|\s+-)?/i;
/** Kinds of bodies in the plural: a heading over some of them. */
const SECTIONS = words(`
  kommunen behörden verwaltungen verwaltung unternehmen firmen betriebe vereine verbände verein wirtschaft kirchen wohlfahrtsverbände schulen bildungsträger träger initiativen organisationen einrichtungen institutionen
  kammern gewerkschaften politik presse medien gäste teilnehmende teilnehmer teilnehmerinnen aussteller ausstellende veranstalter veranstaltende partner sonstige sonstiges weitere andere podium referierende referenten
  landkreise städte gemeinden ministerien landesbehörden zivilgesellschaft ehrenamt bildung arbeit soziales gesundheit kultur sport wissenschaft hochschulen banken stiftungen migrantenorganisationen jobcenter
  organisations companies authorities associations churches schools participants exhibitors others guests media initiatives institutions municipalities partners unions chambers
  hauptamtliche ehrenamtliche angemeldet zugesagt abgesagt eingeladen zusagen absagen warteliste nachmeldungen entschuldigt
`);

/** Why a partner's name is none; null where it may be one. */
export function refusalOfName(name: string): Refusal | null {
  if (name === "") return "EMPTY_NAME";
  if (isNothing(name) || !/[\p{L}\p{N}]/u.test(name)) return "NOBODY";
  if (isTotal(name)) return "TOTAL_ROW";
  if (/^\d+(?:[.,]\d+)?$/.test(name)) return "EMPTY_NAME";
  const first = PRIVATE_FIRST.exec(name);
  // "privat (Helferkreis)" is a person; "Privat Akademie Nord" is not.
  const isPrivate = first !== null && (first[1] !== undefined || organisationSign(name) !== "sure");
  if (PRIVATE.test(name) || isPrivate) return "PRIVATE_PERSON";
  const calling = name.replace(
    /^(?:freie[rs]?|freiberufliche[rs]?|selbst(?:st)?ändige[rs]?|ehrenamtliche[rs]?)\s+/i,
    "",
  );
  return isCalling(calling) || judgeName(name) === "person" ? "PRIVATE_PERSON" : null;
}

export function isTotal(text: string): boolean {
  return text.length < 80 && TOTAL.test(text);
}

/** Whether another cell says that the row is a private person's, as a category. */
export function saysPrivate(text: string): boolean {
  return (
    text.length < 60 &&
    /^(?:privat(?:person(?:en)?)?|private person|einzelperson(?:en)?|private|bürger(?:in)?|individual)$/i.test(
      text.trim(),
    )
  );
}

/** A remark that stands where a name would. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** A heading between the rows, where nothing else stands in its row: a kind of bodies, a letter, a number and a dot. */
export function isSection(text: string): boolean {
  const plain = text.replace(/^(?:[ivx\d]+[.)]|[a-z][.)])\s*/i, "").replace(/\s*(?::|\(\d+\))$/, "");
  if (/^\p{L}$/u.test(plain) || text.endsWith(":")) return true;
  const all = (plain.match(/[\p{L}]+/gu) ?? [])
    .map(foldWord)
    .filter((word) => word !== "und" && word !== "and");
  return all.length > 0 && all.every((word) => SECTIONS.has(word));
}

/** Whether the row says the header once more. */
export function isHeaderAgain(cells: readonly string[], headers: readonly string[]): boolean {
  let same = 0;
  let filled = 0;
  cells.forEach((cell, column) => {
    if (cell === "") return;
    filled++;
    const header = headers[column] ?? "";
    if (header !== "" && cell.length <= header.length + 3 && isSaidBy(cell, header)) same++;
  });
  return same > 0 && same * 2 > filled && (same > 1 || filled === 1);
}

/** A header of two rows may come again with its lower one alone. */
function isSaidBy(cell: string, header: string): boolean {
  const said = squeezed(cell);
  return said !== "" && (said.length > 2 ? squeezed(header).endsWith(said) : squeezed(header) === said);
}

function squeezed(text: string): string {
  return text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(foldWord));
}
