import type { TFunction } from "i18next";

/** What of an address is a filter, with the key of its name in the translations. */
const NAMES: Readonly<Record<string, string>> = {
  regions: "filter.region",
  topics: "filter.topic",
  kinds: "filter.kind",
  categories: "filter.category",
  eventKinds: "filter.eventKind",
  scope: "filter.scope",
  took: "partners.took",
  text: "partners.text",
  offersOn: "suggestions.offersOn",
  from: "growth.from",
  asOf: "takeAway.asOf",
};

/** The filters of an address in words, as a file that is taken away names them. */
export function filterInWords(search: Readonly<Record<string, unknown>>, t: TFunction): string {
  return Object.entries(NAMES)
    .flatMap(([name, key]) => {
      const value = search[name];
      if (value === undefined || value === null) return [];
      return [`${t(key)}: ${Array.isArray(value) ? value.join(", ") : String(value)}`];
    })
    .join("; ");
}
