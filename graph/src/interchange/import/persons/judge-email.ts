import { ABBREVIATIONS } from "../../../model/organisation-words.ts";
import { foldWord } from "../../../model/words.ts";
import { remembering } from "../remember.ts";
import { isGivenName } from "./given-names.ts";
import { isFrequentSurname } from "./judge-name.ts";

const folded = remembering(foldWord);

/** What else the row says, from which an address may be made. */
export interface AddressContext {
  /** Name, place, county and the like of the organisation. */
  texts: readonly (string | null)[];
}

/** Parts of addresses that name an office, a task or a body, and no person. */
const OFFICES = words(`
  info infos information kontakt contact mail email post postfach poststelle posteingang office buero büro geschaeftsstelle geschäftsstelle gst zentrale zentral empfang sekretariat sekr verwaltung leitung direktion
  vorstand praesidium vorsitz vorsitzender vorsitzende geschaeftsfuehrung gf service support hilfe team redaktion presse pr oeffentlichkeitsarbeit marketing anfrage anfragen anmeldung bewerbung jobs karriere personal
  ehrenamt freiwillige freiwilligenagentur engagement integration migration asyl fluechtlinge fluechtlingshilfe fluechtlingsarbeit fluechtlingsberatung vielfalt teilhabe koordination koordinierung koordinierungsstelle bildung beratung
  jugend jmd mbe kita schule grundschule gymnasium oberschule hauptschule igs kgs bbs vhs kvhs bildungswerk akademie hochschule rathaus stadt gemeinde samtgemeinde landkreis kreis kreisverwaltung stadtverwaltung buergermeister
  buergermeisterin landrat landraetin buergerbuero buergerservice jobcenter sozialamt jugendamt auslaenderbehoerde amt fachbereich fachdienst referat dezernat abteilung stabsstelle pfarramt pfarrbuero kirchenbuero kirche kirchenkreis
  kg kirchengemeinde gemeindebuero superintendentur diakonie caritas awo drk asb johanniter malteser paritaet lebenshilfe verein ev verband kreisverband ortsverein foerderverein initiative netzwerk projekt programm
  treff treffpunkt cafe begegnung zentrum haus mgh familienzentrum nachbarschaft quartier stiftung gmbh firma betrieb zentralverwaltung einkauf vertrieb verkauf shop laden hotel praxis kanzlei apotheke hallo hello moin willkommen
  welcome refugees refugee help hq webmaster admin kultur sport musik theater museum bibliothek stadtbibliothek gleichstellung gleichstellungsbeauftragte integrationsbeauftragte migrationsbeauftragte beauftragte frauen
  gewerkschaft ihk hwk kammer innung agentur arbeitgeber wirtschaft wirtschaftsfoerderung region land bund polizei feuerwehr klinik pflege sozialstation ausbildung weiterbildung sprachkurs deutschkurs sprachkurse kurse
  regional nord sued west ost mitte niedersachsen nds hannover braunschweig oldenburg osnabrueck lueneburg goettingen hildesheim emden celle stade verdi dgb reception board secretary secretariat council school events event
  konferenz tagung veranstaltung veranstaltungen sprecher sprecherrat sprecherin vertretung lv kv ov bv de
`);
/** Stems of such parts in compounds: "integrationsbuero", "helferkreis". */
const OFFICE_STEMS = words(`
  verein verband hilfe buero büro stelle amt zentrum schule kirche gemeinde integration migration fluechtling flüchtling beratung initiative netzwerk bildung ehrenamt
  kreis stiftung akademie treff werk dienst verwaltung sekretariat sozial jugend familien kultur begegnung nachbarschaft willkommen freunde bündnis buendnis
`).filter((stem) => stem.length > 3);
const WORDS: ReadonlySet<string> = new Set([...OFFICES, ...Object.keys(ABBREVIATIONS)]);
const LINKS = ["und", "fur", "am", "im", "in", "der", "die", "das", "den", "des", "ev", "mit"];
const FREEMAIL =
  /(?:^|\.)(?:gmail|googlemail|gmx|web|t-online|freenet|outlook|hotmail|live|yahoo|aol|icloud|me|mac|arcor|posteo|mailbox|protonmail|proton|ewetel|ewe|kabelmail|osnanet|htp-tel|online|vodafone|unitybox|msn|mail|email)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/i;

/**
 * Whether an e-mail address belongs to an organisation and no person: its local part must name an office, or
 * what the organisation, its place or its domain is called. What cannot be told counts as a person's.
 */
export function isOfOrganisation(address: string, { texts }: AddressContext): boolean {
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  const parts = local.split(/[._+\-\d]+/).filter(Boolean);
  if (parts.length === 0) return !FREEMAIL.test(domain);
  if (givenAlone(parts)) return false;
  if (parts.every((part) => WORDS.has(folded(part)))) return true;
  const names = new Set(texts.flatMap((text) => wordsIn(text ?? "")));
  const domainWords = FREEMAIL.test(domain) ? [] : wordsIn(domain.replace(/\.[a-z]+$/, ""));
  const plain = parts.map(folded);
  const joined = plain.join("");
  const known = (part: string) =>
    WORDS.has(part) ||
    OFFICE_STEMS.some((stem) => part.includes(stem)) ||
    names.has(part) ||
    part.length > 40;
  const ofDomain = (part: string) => domainWords.includes(part);
  if (isInitials(joined, texts) && parts.length === 1) return true;
  if (names.has(joined)) return true;
  if (isMadeOf(joined, names)) return true;
  if (domainWords.join("") === joined) return !looksPersonal(parts);
  if (plain.every((part) => known(part) || ofDomain(part))) return true;
  // "integration-lingen": an office and something that is no given name.
  return (
    plain.some(known) &&
    !parts.some((part) => isGivenName(part) || isFrequentSurname(part) || part.length < 2)
  );
}

/** Whether the name's words make up the whole: "frauundberuf" of "Frau & Beruf". One word alone may be a person's. */
function isMadeOf(joined: string, names: ReadonlySet<string>): boolean {
  const parts = [...names].filter((name) => name.length > 2 && name.length < joined.length);
  const counts = [0, ...Array.from(joined, () => Number.NEGATIVE_INFINITY)];
  for (let end = 1; end <= joined.length; end++)
    for (const part of [...parts, ...LINKS])
      if (joined.endsWith(part, end) && end >= part.length)
        counts[end] = Math.max(
          counts[end] ?? 0,
          (counts[end - part.length] ?? 0) + (LINKS.includes(part) ? 0 : 1),
        );
  return (counts[joined.length] ?? 0) >= 2;
}

/** A given name that is no word of the organisation's: "anna", "anna.meier". */
function looksPersonal(parts: readonly string[]): boolean {
  return parts.some(isGivenName) || (parts.length > 1 && parts.some((part) => part.length === 1));
}

function givenAlone(parts: readonly string[]): boolean {
  return parts.length > 1 && isGivenName(parts[0] ?? "") && (parts[1]?.length ?? 0) > 2;
}

/** "nlq" of "Niedersächsisches Landesinstitut für Qualitätsentwicklung". */
function isInitials(joined: string, texts: readonly (string | null)[]): boolean {
  if (joined.length < 3) return false;
  return texts.some((text) => {
    const initials = (text ?? "").match(/(?<!\p{L})\p{L}/gu)?.join("") ?? "";
    const capitals = (text ?? "").match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";
    return [initials, capitals].some((letters) => foldWord(letters).startsWith(joined));
  });
}

function wordsIn(text: string): string[] {
  const found = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(folded).filter((word) => word.length > 1);
  const pairs = found.map((word, index) => word + (found[index + 1] ?? ""));
  return [...found, ...pairs, found.join("")];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).map(foldWord);
}
