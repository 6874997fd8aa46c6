import type { Day } from "../../model/dates.ts";

const HALF_LIFE_DAYS = 3 * 365;
const DAY_MS = 86_400_000;

/** 1 for who was on record within the last three years, then half as much for every three more; 0 where no day is known. */
export function recencyOf(lastSeen: Day | null, on: Day): number {
  if (lastSeen === null) return 0;
  const days = (Date.parse(on) - Date.parse(lastSeen)) / DAY_MS;
  return days <= HALF_LIFE_DAYS ? 1 : 0.5 ** (days / HALF_LIFE_DAYS - 1);
}
