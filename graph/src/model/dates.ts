import { z } from "zod";

/** A calendar day as text; such texts compare as the days they name. */
export type Day = string;

export const DatePrecision = z.enum(["DAY", "MONTH", "YEAR", "UNKNOWN"]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** Days from first to last, both included; null where no source gives them. */
export interface Span {
  startsOn: Day | null;
  endsOn: Day | null;
  datePrecision: DatePrecision;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that the calendar has: `2016-02-30` is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day after, which is where a span that includes its last day stops to hold. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day it is, in the time of the alliance. */
export function today(): Day {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}

/** Reads `2016-03-16`, `2016-03`, `2016`, a range of two such joined with `/`, or nothing. */
export function parseSpan(text: string): Span | undefined {
  if (text === "") return { startsOn: null, endsOn: null, datePrecision: "UNKNOWN" };
  const [first = "", last = first, ...rest] = text.split("/");
  const start = partSpan(first);
  const end = partSpan(last);
  if (rest.length > 0 || !start || !end || end.endsOn < start.startsOn) return undefined;
  return {
    startsOn: start.startsOn,
    endsOn: end.endsOn,
    datePrecision: coarser(start.precision, end.precision),
  };
}

interface PartSpan {
  startsOn: Day;
  endsOn: Day;
  precision: DatePrecision;
}

function partSpan(text: string): PartSpan | undefined {
  if (isDay(text)) return { startsOn: text, endsOn: text, precision: "DAY" };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    const startsOn = `${text}-01`;
    return { startsOn, endsOn: lastOfMonth(startsOn), precision: "MONTH" };
  }
  if (/^\d{4}$/.test(text)) return { startsOn: `${text}-01-01`, endsOn: `${text}-12-31`, precision: "YEAR" };
  return undefined;
}

function lastOfMonth(first: Day): Day {
  const [year = 0, month = 0] = first.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const COARSENESS: DatePrecision[] = ["DAY", "MONTH", "YEAR", "UNKNOWN"];

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  return COARSENESS.indexOf(a) > COARSENESS.indexOf(b) ? a : b;
}
