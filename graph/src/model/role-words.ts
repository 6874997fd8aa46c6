import { foldWord } from "./words.ts";

/** Each role of a partner at an event, with the word it has where no source has another. */
export const ROLE_WORDS = {
  ORGANISED: "Veranstalter",
  HOSTED: "Gastgeber",
  TOOK_PART: "Teilnahme",
  SPOKE: "Vortrag",
  PANEL: "Podium",
  CONTRIBUTED: "Beitrag",
  EXHIBITED: "Stand auf dem Markt der Möglichkeiten",
  WON: "Preisträger",
  PROJECT_PARTNER: "Projektpartner eines Preisträgers",
  DONATED: "Stifter eines Preises",
  VISITED: "besucht",
  RECEIVED: "Empfänger",
  INITIATED: "Initiator",
} as const;
export type ParticipationRole = keyof typeof ROLE_WORDS;

/** What a list's word for a role means. */
export interface WordedRole {
  role: ParticipationRole;
  /** Whether the word says that the partner was there. */
  present: boolean;
}

/**
 * The role that a wording names, "Infostand" or "Keynote speaker"; ABSENT where it says that nobody came, null
 * where it says nothing that is known. A test holds it equal to what seed/data/roles.csv says of its wordings.
 */
export function roleOfWording(wording: string): WordedRole | "ABSENT" | null {
  const text = foldWord(wording).replace(/[^\p{L}\p{N}]+/gu, " ");
  if (ABSENT.test(text)) return "ABSENT";
  const found = ROLES_BY_WORD.find(([words]) => words.test(text));
  if (!found) return null;
  const [, role] = found;
  return { role, present: !NEVER_PRESENT.has(role) && !FROM_AFAR.test(text) };
}

const ABSENT =
  /\b(?:abgesagt|absage|abgemeldet|entschuldigt|verhindert|nicht (?:erschienen|anwesend|teilgenommen|da)|no show|cancelled|canceled|absent|excused|did not attend|warteliste|waiting list)\b/;

/** The first that fits: what says more stands before what says less. Words as `foldWord` writes them. */
const ROLES_BY_WORD: readonly (readonly [RegExp, ParticipationRole])[] = [
  [/\bprojektpartner/, "PROJECT_PARTNER"],
  [/\b(?:stifter|spender|donor)\w*/, "DONATED"],
  [/\bempfanger\w*|\brecipients?\b/, "RECEIVED"],
  [/sieger|preistrager|sonderpreis|publikumspreis|gewinner|winners?\b|awardee/, "WON"],
  [/\bbetriebsbesuch|\bbesucht\b/, "VISITED"],
  [/gastgeb|\bort der veranstaltung\b|\bhosts?\b|hausherr/, "HOSTED"],
  [/veranstalt|ausricht|organisat|organizer|organiser/, "ORGANISED"],
  [/initiator|initiated/, "INITIATED"],
  [/podium|\bpanel/, "PANEL"],
  [/vortrag|keynote|referent|referat|impuls|\bspeakers?\b|redner|grusswort/, "SPOKE"],
  [/aussteller|ausstellend|\bstand\b|infostand|marktstand|messestand|exhibitor|\bbooth/, "EXHIBITED"],
  [
    /beitrag|mitwirk|beispiel|tandem|vorstellung|moderat|workshop|contribut|\bleitung\b|vertretung des projekts/,
    "CONTRIBUTED",
  ],
  [
    /teilnahm|teilnehm|teilgenommen|\bgast\b|gaste\b|besucher|anwesend|participant|participated|attend|\bguests?\b|\bteiln?\b|\btn\b|zuhorer/,
    "TOOK_PART",
  ],
];

const NEVER_PRESENT: ReadonlySet<ParticipationRole> = new Set([
  "PROJECT_PARTNER",
  "DONATED",
  "RECEIVED",
  "VISITED",
]);

/** What was said or shown without anybody there. */
const FROM_AFAR = /broschur|videoimpuls|videobotschaft|angekundigt|\bort der veranstaltung\b/;
