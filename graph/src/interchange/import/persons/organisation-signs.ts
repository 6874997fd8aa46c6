import { ABBREVIATIONS } from "../../../model/organisation-words.ts";
import { foldWord, LEGAL_FORM_ALTERNATIVES } from "../../../model/words.ts";
import { remembering } from "../remember.ts";

/** Words, and ends of words, of organisations. */
const ENDINGS = `
verein vereine verband verbande bundnis stiftung stiftungen schule schulen schulamt gymnasium kolleg kirche kirchen gemeinde gemeinden gemeindeverband pfarramt pfarrei parochie dekanat bistum
diakonie caritas stadt stadte kreisstadt hansestadt landeshauptstadt landkreis landkreises regierung verwaltung behorde ministerium prasidium kanzlei jobcenter agentur arbeitsagentur
initiative initiativen netzwerk netzwerke netz zentrum zentren zentrale zentralrat gesellschaft genossenschaft gmbh buro hilfe hilfswerk werkstatt werkstatten bildungswerk hochschule universitat
akademie institut fakultat lehrstuhl bibliothek bucherei museum theater orchester chor musikschule volkshochschule kita krippe kindergarten tagesstatte hort grundschule oberschule gesamtschule berufsschule
kammer innung handwerkerschaft gewerkschaft partei fraktion ausschuss beirat kreistag landtag stadtrat integrationsrat fluchtlingsrat landesverband kreisverband ortsverband bezirksverband dachverband
bundesverband ortsverein sportverein turnverein schutzenverein forderverein forderkreis freundeskreis helferkreis arbeitskreis runder unterstutzerkreis freiwilligenagentur ehrenamtsagentur stelle stellen beratungsstelle
koordinierungsstelle servicestelle leitstelle dienststelle beratung betreuung pflege pflegedienst sozialstation krankenhaus klinik klinikum hospiz seniorenheim altenheim wohnheim jugendheim frauenhaus familienzentrum
mehrgenerationenhaus gemeindehaus rathaus burgerhaus gasthaus autohaus kaufhaus jugendzentrum stadtteilzentrum nachbarschaftstreff treff treffpunkt laden cafe klub club polizei feuerwehr rettungsdienst zeitung
verlag medien rundfunk radio sender betrieb betriebe unternehmen firma gruppe group holding service services dienste technik bau handel logistik spedition backerei fleischerei tischlerei schlosserei malerbetrieb
dachdeckerei gartnerei druckerei apotheke praxis arztpraxis sparkasse volksbank bank versicherung versicherungen hotel restaurant gastronomie immobilien architekten ingenieure steuerberatung consulting solutions systems systeme
moschee synagoge tempel mission kommunitat kloster orden kongregation projekt projekte programm kampagne plattform forum kongress dialog allianz aktion bewegung fonds kuratorium union foderation konfoderation
schulverein elternverein kulturverein frauenverein migrantenverein landsmannschaft kulturzentrum begegnungsstatte begegnungszentrum werk werke jugendamt sozialamt auslanderbehorde gesundheitsamt bauamt ordnungsamt bundesamt landesamt
standesamt fachbereich fachdienst abteilung referat dezernat amt samtgemeinde ortsrat ortschaft kommune region bezirk kreisvolkshochschule wohlfahrtsverband wohnungsbau wohnungsbaugesellschaft siedlung stadtwerke energie
association foundation church school university college council office department company network society centre center committee institute library charity federation trust alliance agency authority ministry
project programme group team crew kollektiv kompanie ensemble studio atelier manufaktur fabrik brauerei molkerei landwirtschaft baugesellschaft integrationsbetrieb gmbhcokg
lebenshilfe arbeiterwohlfahrt jugendhilfe fluchtlingshilfe nachbarschaftshilfe johanniter malteser bundeswehr zoll justiz gericht amtsgericht staatsanwaltschaft justizvollzugsanstalt flughafen messe sport jugend senioren frauen
kultur bildung weiterbildung migration integration teilhabe inklusion soziales gleichstellung wirtschaft wirtschaftsforderung arbeit sprache sprachen zukunft heimat welt vielfalt begegnung nachbarschaft
`;

/** Words that tell an organisation where they stand alone; at the end of a word they are in surnames: Neuhaus, Brinkhof. */
const WORDS = `haus heim hof bund rat kreis dienst markt shop verkehr handwerk industrie partner land sport
spd cdu csu fdp grune grunen linke afd volt sankt bad partei fach mode`;

/** Endings that count from a length at which no surname has them. */
const LONG_ENDINGS = ["haus", "dienst", "heim", "kreis", "bund", "rat", "markt", "ring"];
const LONG = 11;
/** Shorter endings are in surnames too: Halberstadt, Neukirch. */
const SURE_ENDING = 7;

const words = (text: string) => text.split(/\s+/).filter(Boolean).map(foldWord);
const STRONG: ReadonlySet<string> = new Set(words(ENDINGS));
const STRONG_LENGTHS = [...new Set([...STRONG].map(({ length }) => length))].filter((length) => length > 3);
const ALONE: ReadonlySet<string> = new Set([...words(WORDS), ...Object.keys(ABBREVIATIONS)]);
const LEGAL_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:${LEGAL_FORM_ALTERNATIVES}|ltd\\.?|inc\\.?|llc|b\\. ?v\\.|s\\. ?a\\.)(?![\\p{L}\\p{N}])`,
  "iu",
);

/** Whether something in the text is said of organisations: `sure` a legal form, "Verein", "…stiftung"; `likely` what surnames contain too. */
export function organisationSign(text: string): "sure" | "likely" | null {
  if (LEGAL_FORM.test(text)) return "sure";
  let likely = false;
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const sign = signOfWord(word);
    if (sign === "sure") return "sure";
    if (sign === "likely") likely = true;
  }
  return likely ? "likely" : null;
}

type Sign = "sure" | "likely" | "none";

const signOfWord = remembering((word: string): Sign => {
  const folded = foldWord(word);
  if (folded === "st") return "none";
  if (STRONG.has(folded)) return folded.length >= 5 ? "sure" : "likely";
  if (ALONE.has(folded) || isAcronym(word)) return "likely";
  if (folded.length >= LONG && LONG_ENDINGS.some((ending) => folded.endsWith(ending))) return "likely";
  const endings = STRONG_LENGTHS.filter(
    (length) => length < folded.length - 1 && STRONG.has(folded.slice(-length)),
  );
  if (endings.length === 0) return "none";
  return Math.max(...endings) >= SURE_ENDING ? "sure" : "likely";
});

/** DRK, NABU, VNB: capitals that no surname is, even in a list written in capitals. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && !/^.?[AEIOUÄÖÜY]?.[AEIOUÄÖÜY].+$/u.test(word);
}
