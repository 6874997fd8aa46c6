import type { Day } from "../../../model/dates.ts";

const DAY_IN_MS = 86_400_000;
/** The day of serial 0 by Excel's counting after 28 February 1900. */
const ORIGIN_1900 = Date.UTC(1899, 11, 30);
const ORIGIN_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was. */
const NEVER_WAS = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The day that a spreadsheet means by a number, or undefined where it means none. */
export function dayOfSerial(serial: number, dateSystem: 1900 | 1904): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= (dateSystem === 1904 ? 0 : 1)) || whole > LAST_SERIAL) return undefined;
  if (dateSystem === 1904) return isoDay(ORIGIN_1904 + whole * DAY_IN_MS);
  if (whole === NEVER_WAS) return undefined;
  return isoDay(ORIGIN_1900 + (whole < NEVER_WAS ? whole + 1 : whole) * DAY_IN_MS);
}

function isoDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
