import { type DatePrecision, type Day, isDay } from "../../../model/dates.ts";
import type { ProblemCode } from "../problems.ts";
import { dayOfSerial } from "./serial-date.ts";

/** What a cell says of when. A month or year stands for its first day. */
export interface DateRead {
  day: Day | null;
  precision: DatePrecision;
  /** The last day, where the cell tells a span. */
  end: Day | null;
  problem: ProblemCode | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Two digits above are of the last century. */
const LAST_SHORT_YEAR = 69;
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  feb: 2,
  feber: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dez: 12,
  dec: 12,
};
const MONTH_NAME = String.raw`(?:jan(?:uar|uary)?|jän(?:ner)?|feb(?:ruar|ruary|er)?|mär(?:z)?|maerz|mrz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(?:\d{4}|'?\d{2})`;
const NOTHING: DateRead = { day: null, precision: "UNKNOWN", end: null, problem: null };
const WEEKDAY =
  /^(?:mo(?:ntag|nday|n)?|di(?:enstag)?|tue(?:s(?:day)?)?|mi(?:ttwoch)?|wed(?:nesday)?|do(?:nnerstag)?|thu(?:rs(?:day)?)?|fr(?:eitag|iday|i)?|sa(?:mstag|turday|t)?|sonnabend|so(?:nntag)?|sun(?:day)?)\b[.,]*\s*/i;
const CLOCK =
  /(?:^|[\s,T]+)(?:um\s+|ab\s+)?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:uhr|h|z)?(?:\s*(?:[–—-]|bis)\s*\d{1,2}[:.]\d{2}\s*(?:uhr|h)?)?$|\s+\d{1,2}\s*(?:[–—-]\s*\d{1,2}\s*)?uhr$/i;
const UNKNOWN = /^(?:-+|–|\?|k\.?\s?a\.?|unbekannt|unknown|n\/a|offen|tba|tbd|entfällt|keine angabe)$/i;

/** Reads days, months, years and spans as people and spreadsheets write them; what is no date is a problem, and no other day is taken for it. */
export function readDate(cell: string, dateSystem: 1900 | 1904): DateRead {
  const text = plain(cell);
  if (text === "" || UNKNOWN.test(text)) return NOTHING;
  return readSpan(text, dateSystem) ?? readOne(text, dateSystem) ?? failed("DATE_UNREADABLE");
}

function plain(cell: string): string {
  return cell
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:am|vom|ab|seit|im|in|on|since|from|den|der)\s+/i, "")
    .replace(WEEKDAY, "")
    .replace(/^(?:den|der|the)\s+/i, "")
    .replace(/\s*\([^()]*\)$/, "")
    .replace(CLOCK, "")
    .trim();
}

/** "16.–17.03.2016", "30.03. bis 01.04.2016", "2016-03-16/2016-03-17", "2015-2017". */
function readSpan(text: string, dateSystem: 1900 | 1904): DateRead | null {
  const parts =
    /^(.+?)\s*(?:[–—]|\bbis(?:\s+zum)?\b|\bto\b|\/(?=\d{4}-)|(?<=[.\s])-|-(?=\s)|\bund\b|\+|(?<=\.)\/)\s*(.+)$/i.exec(
      text,
    );
  const [, from = "", to = ""] =
    parts ?? /^(\d{4}|\d{1,2}\.\d{1,2}\.\d{4})\s*-\s*(\d{4}|\d{1,2}\.\d{1,2}\.\d{4})$/.exec(text) ?? [];
  if (from === "" || to === "") return null;
  const last = readOne(plain(to), dateSystem);
  if (!last) return null;
  const first = readOne(completed(from.trim(), to), dateSystem);
  if (!first) return null;
  const problem = first.problem ?? last.problem;
  if (problem || !first.day || !last.day) return failed(problem ?? "DATE_UNREADABLE");
  const end = last.end ?? last.day;
  if (end < first.day) return { ...first, problem: "END_BEFORE_START" };
  return { day: first.day, precision: first.precision, end, problem: null };
}

/** "16." before "17.03.2016" is "16.03.2016"; "30.03." is "30.03.2016"; "16." before "17. März 2016" is "16. März 2016". */
function completed(from: string, to: string): string {
  const short = /^(\d{1,2})\.?$/.exec(from);
  if (short) return to.replace(/^\d{1,2}(?=\.)/, short[1] ?? "");
  const year = /(\d{4}|\d{2})$/.exec(to)?.[1] ?? "";
  if (/^\d{1,2}\.\s?\d{1,2}\.?$/.test(from)) return `${from.replace(/\.?$/, ".")}${year}`;
  return new RegExp(`${MONTH_NAME}$`, "i").test(from) ? `${from} ${year}` : from;
}

function readOne(text: string, dateSystem: 1900 | 1904): DateRead | null {
  const number = /^\d+(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
  if (number !== undefined) return readNumber(text, number, dateSystem);
  return readNumeric(text) ?? readWorded(text) ?? withoutYear(text);
}

/** A year, a day written without signs, or a spreadsheet's serial number. */
function readNumber(text: string, number: number, dateSystem: 1900 | 1904): DateRead {
  if (/^\d{8}$/.test(text)) {
    const [, y = "", m = "", d = ""] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
    const iso = day(Number(y), Number(m), Number(d));
    return iso.problem ? day(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2))) : iso;
  }
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return year(number);
  // From 1927 on in the older system: less is rather a count or a postcode's beginning.
  if (number < 10_000 || number > 73_500) return failed("DATE_UNREADABLE");
  const iso = dayOfSerial(number, dateSystem);
  return iso ? { day: iso, precision: "DAY", end: null, problem: null } : failed("DATE_UNREADABLE");
}

function readNumeric(text: string): DateRead | null {
  const match = (pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number);
  const iso = match(/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/);
  if (iso) return day(iso[0], iso[1], iso[2]);
  const isoMonth = match(/^(\d{4})[-./](\d{1,2})$/);
  if (isoMonth) return month(isoMonth[0], isoMonth[1]);
  const german = /^(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?('?\d{2}|\d{4})\.?$/.exec(text);
  if (german) return day(longYear(german[3] ?? ""), Number(german[2]), Number(german[1]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (slashed) {
    const [a, b, y] = [Number(slashed[1]), Number(slashed[2]), longYear(slashed[3] ?? "")];
    // The day first, as in Europe, unless only the American order gives a month.
    return b > 12 && a <= 12 ? day(y, a, b) : day(y, b, a);
  }
  const germanMonth = /^(\d{1,2})[./-]\s?(\d{4})$/.exec(text);
  if (germanMonth) return month(Number(germanMonth[2]), Number(germanMonth[1]));
  // "03/18" can only be a month and a year where no month is 18.
  const short = /^(\d{1,2})\/(\d{2})$/.exec(text);
  return short && Number(short[2]) > 12 ? month(longYear(short[2] ?? ""), Number(short[1])) : null;
}

/** With the month as a word. */
function readWorded(text: string): DateRead | null {
  const german = new RegExp(
    `^(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:\\s?of)?[\\s-]*(${MONTH_NAME})[\\s,-]*(${YEAR})$`,
    "i",
  ).exec(text);
  if (german) return day(longYear(german[3] ?? ""), monthOf(german[2] ?? ""), Number(german[1]));
  const american = new RegExp(`^(${MONTH_NAME})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, "i").exec(
    text,
  );
  if (american) return day(Number(american[3]), monthOf(american[1] ?? ""), Number(american[2]));
  const monthly = new RegExp(`^(${MONTH_NAME})[\\s/,-]*(${YEAR})$`, "i").exec(text);
  if (monthly) return month(longYear(monthly[2] ?? ""), monthOf(monthly[1] ?? ""));
  const yearly = /^(?:jahr|year)\s+(\d{4})$/i.exec(text);
  return yearly ? year(Number(yearly[1])) : null;
}

function withoutYear(text: string): DateRead | null {
  const short = new RegExp(
    `^(?:\\d{1,2}\\.\\s?\\d{1,2}\\.?|\\d{1,2}\\.?\\s*${MONTH_NAME}|${MONTH_NAME})$`,
    "i",
  );
  return short.test(text) ? failed("DATE_WITHOUT_YEAR") : null;
}

function longYear(text: string): number {
  const number = Number(text.replace("'", ""));
  if (text.length === 4) return number;
  return number <= LAST_SHORT_YEAR ? 2000 + number : 1900 + number;
}

function monthOf(name: string): number {
  const small = name.toLowerCase().replace("maerz", "mär");
  return MONTHS[small.slice(0, 3)] ?? 0;
}

function day(y = 0, m = 0, d = 0): DateRead {
  const iso = `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
  if (!isDay(iso)) return failed("IMPOSSIBLE_DATE");
  return inRange(y) ? { day: iso, precision: "DAY", end: null, problem: null } : failed("DATE_OUT_OF_RANGE");
}

function month(y = 0, m = 0): DateRead {
  if (m < 1 || m > 12) return failed("IMPOSSIBLE_DATE");
  if (!inRange(y)) return failed("DATE_OUT_OF_RANGE");
  return { day: `${y}-${two(m)}-01`, precision: "MONTH", end: null, problem: null };
}

function year(y: number): DateRead {
  if (!inRange(y)) return failed("DATE_OUT_OF_RANGE");
  return { day: `${y}-01-01`, precision: "YEAR", end: null, problem: null };
}

function inRange(y: number): boolean {
  return y >= FIRST_YEAR && y <= LAST_YEAR;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function failed(problem: ProblemCode): DateRead {
  return { ...NOTHING, problem };
}
