import type { TFunction } from "i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import { writeDate } from "../../i18n/dates.ts";
import type { Language } from "../../i18n/i18n.ts";
import { type ListFilter, toggled } from "./partner-filter.ts";
import { WITHOUT_REGION } from "./region-choice.ts";

/** A filter in force: what it is called and the change that takes it back. */
export interface ActiveFilter {
  key: string;
  name: string;
  drop: Partial<PartnersSearch>;
}

/** The names of what an address gives by id. */
export interface ChosenNames {
  region: (id: string) => string;
  topic: (id: string) => string;
  place: string | undefined;
  event: (id: string) => string;
}

const LISTS = ["topics", "offersOn", "seeksOn", "kinds", "categories", "roles", "events"] as const;
const DAYS = ["firstFrom", "firstTo", "lastFrom", "lastTo"] as const;

/** Every filter of an address, each value by itself, in the order of the panel. */
export function activeFilters(
  search: PartnersSearch,
  names: ChosenNames,
  t: TFunction,
  language: Language,
): ActiveFilter[] {
  const one = (when: unknown, key: string, name: string, drop: Partial<PartnersSearch>) =>
    when ? [{ key, name, drop }] : [];
  const { regions, near, km, took, text } = search;
  return [
    ...one(text, "text", t("partners.chip.text", { text }), { text: undefined }),
    ...(regions ?? []).map((id) => {
      const rest = (regions ?? []).filter((other) => other !== id);
      const drop = rest.length > 0 ? { regions: rest } : WITHOUT_REGION;
      return { key: `regions ${id}`, name: names.region(id), drop };
    }),
    ...one(regions && search.neighbours, "neighbours", t("partners.neighbours"), { neighbours: undefined }),
    ...one(regions && search.basis, "basis", t(`partners.basis.${search.basis}`), { basis: undefined }),
    ...one(
      near,
      "near",
      km
        ? t("partners.chip.near", { km, place: names.place ?? near })
        : t("partners.chip.from", { place: names.place ?? near }),
      { near: undefined, km: undefined },
    ),
    ...one(search.offers, "offers", t("partners.offers"), { offers: undefined }),
    ...one(search.seeks, "seeks", t("partners.seeks"), { seeks: undefined }),
    ...LISTS.flatMap((list) =>
      (search[list] ?? []).map((value) => ({
        key: `${list} ${value}`,
        name: nameOf(list, value, names, t),
        drop: toggled(search, list, value),
      })),
    ),
    ...one(took, "took", t(`partners.chip.took.${took}`), { took: undefined }),
    ...DAYS.flatMap((name) => {
      const day = search[name];
      const date = writeDate(day, day, "DAY", language);
      return one(day, name, t(`partners.chip.${name}`, { date }), { [name]: undefined });
    }),
  ];
}

function nameOf(list: ListFilter, value: string, names: ChosenNames, t: TFunction): string {
  switch (list) {
    case "topics":
      return names.topic(value);
    case "offersOn":
    case "seeksOn":
      return t(`partners.chip.${list}`, { topic: names.topic(value) });
    case "kinds":
      return t(`kinds.${value}`);
    case "roles":
      return t(`partners.role.${value}`);
    case "events":
      return names.event(value);
    default:
      return value;
  }
}
