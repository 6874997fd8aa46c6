import type { PartnerRow } from "../../interchange/import/import-row.ts";
import type { Finding } from "../../model/imports.ts";
import { foldName } from "../../model/names.ts";
import { categoryOfName, categoryOfWord } from "../../model/partner-category.ts";

/** What a list can add to a partner. */
export interface PartnerDetails {
  category: string | null;
  place: string | null;
  /** AGS of the county it is based in. */
  region: string | null;
  outsideState: boolean;
  website: string | null;
  email: string | null;
}

export interface LocatedRow {
  values: PartnerRow;
  regionAgs: string | null;
  outsideState: boolean;
}

/** What a row says of its partner; `isNew`: then also what its name tells. */
export function detailsOfRow(
  { values, regionAgs, outsideState }: LocatedRow,
  isNew: boolean,
): PartnerDetails {
  const { name, category, place, website, email } = values;
  return {
    category: category ? categoryOfWord(category) : isNew ? categoryOfName(name) : null,
    place,
    region: regionAgs,
    outsideState,
    website,
    email,
  };
}

/** What of it is not on record yet: only that is added, and nothing replaced. A place goes with its county. */
export function detailsToAdd(recorded: PartnerDetails, said: PartnerDetails): Partial<PartnerDetails> {
  const add: Partial<PartnerDetails> = {};
  if (!recorded.category && said.category) add.category = said.category;
  if (!recorded.website && said.website) add.website = said.website;
  if (!recorded.email && said.email) add.email = said.email;
  if (recorded.outsideState) return add;
  if (!recorded.region && said.region) add.region = said.region;
  const sameCounty = !recorded.region || recorded.region === said.region;
  if (!recorded.place && said.place && sameCounty && (said.region || !recorded.region))
    add.place = said.place;
  return add;
}

/** Where the list says otherwise than what is on record. */
export function contradictions(recorded: PartnerDetails, said: PartnerDetails): Finding[] {
  const differs = (
    field: "county" | "website" | "email",
    now: string | null,
    value: string | null,
  ): Finding[] =>
    now && value && comparable(now) !== comparable(value)
      ? [{ code: "DIFFERS_FROM_RECORD", field, data: { value, recorded: now } }]
      : [];
  return [
    ...differs("county", recorded.region, said.region),
    ...differs("website", recorded.website, said.website),
    ...differs("email", recorded.email, said.email),
  ];
}

/** http or https, with www or without, is no other address. */
function comparable(text: string): string {
  return foldName(text)
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/+$/, "");
}
