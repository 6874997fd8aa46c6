import type { TFunction } from "i18next";
import { writeDate } from "../i18n/dates.ts";
import type { Language } from "../i18n/i18n.ts";
import type { StoryStep } from "./story.ts";

/** When and where: "22. September 2016, Hildesheim". */
export function whenAndWhere({ date, precision, place }: StoryStep, language: Language): string {
  const written = writeDate(date, null, precision, language) ?? date;
  return place ? `${written}, ${place}` : written;
}

/** What happened, as far as it is on record: "12 Partner belegt, 11 davon erstmals, 66 neue Verbindungen". */
export function whatHappened(step: StoryStep, t: TFunction): string {
  if (step.recorded === 0) return t("timeline.nobody");
  return [
    t("timeline.recorded", { count: step.recorded }),
    t("timeline.first", { count: step.newPartners }),
    t("timeline.ties", { count: step.newTies }),
  ].join(", ");
}
