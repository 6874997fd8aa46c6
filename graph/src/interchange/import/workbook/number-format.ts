import { dayOfSerial } from "../cells/serial-date.ts";

/** How a style shows a number, as far as it matters for what the number says. */
export type NumberFormat =
  | { shows: "number" }
  | { shows: "day" | "month" | "year" | "time" }
  /** With zeros before it, as a postcode. */
  | { shows: "digits"; length: number };

const NUMBER: NumberFormat = { shows: "number" };
const BUILT_IN_DAYS = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_MONTH = 17;
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** What the format with this number, and this code where the workbook defines it, shows. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (BUILT_IN_DAYS.has(id)) return { shows: "day" };
  if (id === BUILT_IN_MONTH) return { shows: "month" };
  return BUILT_IN_TIMES.has(id) ? { shows: "time" } : NUMBER;
}

/** The text of a number as the spreadsheet means it: days in ISO 8601, a month or year where it shows no more. */
export function numberText(raw: string, format: NumberFormat, dateSystem: 1900 | 1904): string {
  const value = Number(raw);
  if (!Number.isFinite(value) || raw.trim() === "") return raw;
  if (format.shows === "number") return plainNumber(value, raw);
  if (format.shows === "digits") return plainNumber(value, raw).padStart(format.length, "0");
  const time = timeOf(value);
  const day = dayOfSerial(value, dateSystem);
  if (format.shows === "time" && value < 1) return time;
  if (!day) return plainNumber(value, raw);
  if (format.shows === "month") return day.slice(0, 7);
  if (format.shows === "year") return day.slice(0, 4);
  return value % 1 === 0 ? day : `${day} ${time}`;
}

function formatOfCode(code: string): NumberFormat {
  const [positive = ""] = code.split(";");
  const shown = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  if (/^0{2,}$/.test(shown.trim())) return { shows: "digits", length: shown.trim().length };
  if (/general|standard|[#0@]/.test(shown.replace(/[.,]0+$/, ""))) return NUMBER;
  const [day, month, year] = [/d/, /m/, /y|e/].map((sign) => sign.test(shown));
  const clock = /[hs]/.test(shown);
  if (day) return { shows: "day" };
  if (clock) return year ? { shows: "day" } : { shows: "time" };
  if (month) return { shows: year ? "month" : "day" };
  return year ? { shows: "year" } : NUMBER;
}

function plainNumber(value: number, raw: string): string {
  return /^-?\d+$/.test(raw) ? raw : String(Number(value.toPrecision(15)));
}

function timeOf(value: number): string {
  const minutes = Math.round((value % 1) * 24 * 60);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
