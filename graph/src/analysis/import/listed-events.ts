import type { ConferenceRow } from "../../interchange/import/import-row.ts";
import { type DatePrecision, type Day, parseSpan } from "../../model/dates.ts";
import type { Finding } from "../../model/imports.ts";
import { foldName } from "../../model/names.ts";
import { foldWord } from "../../model/words.ts";
import type { KnownEvent } from "./known-facts.ts";

/** A row of a list of conferences in the words of the graph. */
export interface ListedEvent {
  kind: string;
  scope: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  datePrecision: DatePrecision;
  topics: string[];
  problems: Finding[];
}

/** What the row says of its event; the same for the preview and the writing. */
export function listedEvent(
  row: ConferenceRow,
  topics: readonly { id: string; nameDe: string; nameEn: string }[],
): ListedEvent {
  const kind = row.kind ? kindOf(row.kind) : (kindOf(row.title) ?? "CONFERENCE");
  const named = topicsNamed(row.topics, topics);
  return {
    kind: kind ?? "OTHER",
    scope: kind === "CONFERENCE" || kind === "DIALOGUE" ? scopeOf(row) : null,
    startsOn: row.start,
    endsOn: row.start === null ? null : lastDay(row),
    datePrecision: row.start === null ? "UNKNOWN" : row.startPrecision,
    topics: named.ids,
    problems: [
      ...(kind === null
        ? [{ code: "KIND_UNKNOWN", field: "kind", data: { value: row.kind ?? "" } } as const]
        : []),
      ...(row.start === null ? [{ code: "DATE_MISSING", field: "start", data: {} } as const] : []),
      ...named.problems,
    ],
  };
}

/** The last day that is meant, of a month or year its end. */
function lastDay({ start, startPrecision, end, endPrecision }: ConferenceRow): Day | null {
  const [day, precision] = end ? [end, endPrecision] : [start, startPrecision];
  return day === null ? null : (parseSpan(asPrecise(day, precision))?.endsOn ?? day);
}

const SHOWN = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 10 } as const;

/** A day, or only its month or year where no more is known. */
export function asPrecise(day: Day, precision: DatePrecision): string {
  return day.slice(0, SHOWN[precision]);
}

export function topicsNamed(
  names: readonly string[],
  topics: readonly { id: string; nameDe: string; nameEn: string }[],
): { ids: string[]; problems: Finding[] } {
  const found = names.map((name) => {
    const wanted = foldName(name).trim();
    return topics.find(({ id, nameDe, nameEn }) => [id, nameDe, nameEn].map(foldName).includes(wanted))?.id;
  });
  return {
    ids: [...new Set(found.filter((id) => id !== undefined))],
    problems: names
      .filter((_, at) => found[at] === undefined)
      .map((value) => ({ code: "TOPIC_UNKNOWN", field: null, data: { value } })),
  };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/follow up/, "FOLLOW_UP"],
  [/dialog/, "DIALOGUE"],
  [/jobmesse|jobborse|ausbildungsmesse|job fair/, "JOB_FAIR"],
  [/auftakt|kick off/, "KICK_OFF"],
  [/jahrestag|jubilaum|anniversary/, "ANNIVERSARY"],
  [/grundung|founding/, "FOUNDING"],
  [/preisverleihung|\bpreis\b|integrationspreis|award/, "AWARD"],
  [/konferenz|conference|werkstatt|tagung/, "CONFERENCE"],
  [/treffen|sitzung|meeting|gesprach/, "MEETING"],
  [/sonstige|other|andere/, "OTHER"],
];

function kindOf(text: string): string | null {
  const words = foldWord(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return KINDS.find(([fits]) => fits.test(words))?.[1] ?? null;
}

function scopeOf({ scope, kind, title }: ConferenceRow): string | null {
  const text = foldWord([scope, kind, title].filter(Boolean).join(" "));
  if (/regional/.test(text)) return "REGIONAL";
  return /zentral|landesweit|central|statewide/.test(text) ? "CENTRAL" : null;
}

/** A stated number as the graph keeps it: "rund 350", "mehr als 500". */
export function statedNumber(text: string): { number: number | null; bound: string } {
  const digits = text.match(/\d{1,3}(?:[.\s]\d{3})+|\d+/)?.[0];
  const number = digits === undefined ? null : Number(digits.replace(/[.\s]/g, ""));
  const words = foldWord(text);
  const bound = /rund|etwa|circa|\bca\b|ungefahr|an die|about|approx|~/.test(words)
    ? "ABOUT"
    : /mehr als|uber|\bgut\b|more than|over|mindestens|>/.test(words)
      ? "MORE_THAN"
      : /knapp|nahezu|fast|bis zu|unter|weniger|less than|almost|up to|</.test(words)
        ? "LESS_THAN"
        : number === null
          ? "ABOUT"
          : "EXACT";
  return { number, bound };
}

/** The days of an event as precise as both are known. */
export function sameDay(
  event: Pick<KnownEvent, "startsOn" | "datePrecision">,
  day: Day | null,
  precision: DatePrecision,
): boolean {
  if (!event.startsOn || !day) return false;
  if (event.datePrecision === "UNKNOWN" || precision === "UNKNOWN") return false;
  const shown = Math.min(SHOWN[event.datePrecision], SHOWN[precision]);
  return event.startsOn.slice(0, shown) === day.slice(0, shown);
}

/** A title as it is compared. */
export function titleKey(title: string): string {
  return foldName(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export type FoundEvent = { event: KnownEvent } | { problem: "EVENT_UNKNOWN" | "EVENT_AMBIGUOUS" };

/** The event that a cell names by its id, its title, its short label or its day. */
export function eventNamed(
  text: string,
  events: readonly KnownEvent[],
  day: Day | null,
  precision: DatePrecision,
): FoundEvent {
  const key = titleKey(text);
  const ways: ((event: KnownEvent) => boolean)[] = [
    ({ id }) => id === text.trim(),
    ({ title, shortLabel }) => titleKey(title) === key || titleKey(shortLabel) === key,
    ({ startsOn }) => startsOn === isoDay(text),
    ({ title, shortLabel }) =>
      key.length >= MEANINGFUL && ` ${titleKey(`${title} ${shortLabel}`)} `.includes(` ${key} `),
  ];
  for (const fits of ways) {
    const found = events.filter(fits);
    const dated = found.filter((event) => sameDay(event, day, precision));
    const [only, other] = dated.length > 0 ? dated : found;
    if (only && !other) return { event: only };
    if (only) return { problem: "EVENT_AMBIGUOUS" };
  }
  return { problem: "EVENT_UNKNOWN" };
}

const MEANINGFUL = 8;

function isoDay(text: string): Day | null {
  const german = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text);
  if (!german) return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : null;
  const [, day = "", month = "", year = ""] = german;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
