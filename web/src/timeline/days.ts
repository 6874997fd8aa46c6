const DAY_MS = 86_400_000;

/** A day as a number, so that time can be measured: days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The calendar day that a moment lies in. */
export function dayText(day: number): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}
