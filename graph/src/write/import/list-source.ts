import type { KnownEvent } from "../../analysis/import/known-facts.ts";
import { type Day, today } from "../../model/dates.ts";
import type { ImportKind } from "../../model/imports.ts";

const NAMES: Record<ImportKind, string> = {
  attendance: "Teilnahmeliste",
  stands: "Standliste",
  partners: "Partnerliste",
  conferences: "Konferenzliste",
  collaborations: "Liste von Kooperationen",
  proposals: "Liste von Vorschlägen",
};

/**
 * What a list is called where nobody gave it a name: what it is a list of and when it was read in. Not the name
 * of the file, which readers would see and in which a person's may stand.
 */
export function usualTitle(kind: ImportKind, event: KnownEvent | null, on: Day = today()): string {
  const [year, month, day] = on.split("-");
  const about = event ? ` „${event.shortLabel}“` : "";
  return `${NAMES[kind]}${about}, eingelesen am ${day}.${month}.${year}`;
}
