import { writeDate } from "../../i18n/dates.ts";
import type { Language } from "../../i18n/i18n.ts";

/**
 * A day, month or year as people write it, as the API takes it: `16.03.2016`, `16.3.2016` and `2016-03-16` are
 * `2016-03-16`; `03.2016`, `3/2016` and `2016-03` are `2016-03`; `2016` is itself. Undefined for what is no date.
 */
export function readPartialDate(text: string): string | undefined {
  const written = text.trim();
  for (const [shape, order] of SHAPES) {
    const found = shape.exec(written);
    if (!found) continue;
    const parts = order.map((group) => found[group]?.padStart(2, "0") ?? "");
    return isDate(parts) ? parts.join("-") : undefined;
  }
  return undefined;
}

/** The same or a span of two, as the API takes it: `16.03.2016 – 17.03.2016` is `2016-03-16/2016-03-17`, and so is `16.–17.03.2016`. */
export function readDateSpan(text: string): string | undefined {
  const short = /^(\d{1,2})\.\s*[–-]\s*(\d{1,2}\.\d{1,2}\.\d{4})$/.exec(text.trim());
  const ends = short
    ? [`${short[1]}.${short[2]?.slice(short[2].indexOf(".") + 1)}`, short[2] ?? ""]
    : text.split(/\s+-\s+|\s*–\s*|\s+bis\s+|\s+to\s+|(?<=\d{4}(?:-\d{1,2}){0,2})\//);
  const [first, last, ...more] = ends.map(readPartialDate);
  if (!first || more.length > 0) return undefined;
  if (ends.length === 1) return first;
  return last && isInOrder(first, last) ? `${first}/${last}` : undefined;
}

/** A date of the API in words; null where it is none. */
export function sayPartialDate(date: string, language: Language): string | null {
  if (date === "") return null;
  const [first = "", last = first] = date.split("/");
  const precision = first.length === 4 ? "YEAR" : first.length === 7 ? "MONTH" : "DAY";
  const whole = (part: string) => `${part}-01-01`.slice(0, 10);
  return writeDate(whole(first), whole(last), precision, language);
}

/** What is on record as the API takes it; empty where no date is. */
export function partialDateOf(
  startsOn: string | null | undefined,
  precision: string,
  endsOn?: string | null,
): string {
  if (!startsOn || precision === "UNKNOWN") return "";
  const length = precision === "YEAR" ? 4 : precision === "MONTH" ? 7 : 10;
  const first = startsOn.slice(0, length);
  const last = (endsOn ?? startsOn).slice(0, length);
  return first === last ? first : `${first}/${last}`;
}

const SHAPES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, [1, 2, 3]],
  [/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/, [3, 2, 1]],
  [/^(\d{4})-(\d{1,2})$/, [1, 2]],
  [/^(\d{1,2})[./](\d{4})$/, [2, 1]],
  [/^(\d{4})$/, [1]],
];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function isDate([year = "", month = "01", day = "01"]: readonly string[]): boolean {
  const number = Number(year);
  if (number < FIRST_YEAR || number > LAST_YEAR) return false;
  const date = new Date(Date.UTC(number, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isInOrder(first: string, last: string): boolean {
  return first.slice(0, last.length) <= last.slice(0, first.length);
}
