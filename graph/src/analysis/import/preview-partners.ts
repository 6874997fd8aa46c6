import type { Field } from "../../interchange/import/fields.ts";
import type { PartnerRow } from "../../interchange/import/import-row.ts";
import type { Finding, ImportEffect, ImportKind } from "../../model/imports.ts";
import { foldName } from "../../model/names.ts";
import type { KnownFacts, KnownPartner } from "./known-facts.ts";
import type { Locator } from "./locate.ts";
import type { NamedPartners } from "./named-partners.ts";
import { type Found, foundNothing, isWritten, NO_OUTCOME, outcomeOf } from "./outcome.ts";
import { isRecorded, listedRoles } from "./participation.ts";
import { contradictions, detailsOfRow, detailsToAdd, type PartnerDetails } from "./partner-details.ts";
import { newKey, type PreviewRow, type Slot } from "./preview-row.ts";

/** What a row of attendance, stands or partners is about; its slot is filled once all rows are found. */
export function findPartnerRow(
  values: PartnerRow,
  kind: ImportKind,
  { event }: KnownFacts,
  locator: Locator,
  partners: NamedPartners,
): Found {
  const found = foundNothing(values, values.name);
  if (values.refused) return found;
  const { row, name, place, county, postcode, website, email } = values;
  const located = locator.locate({ place, county, postcode, name });
  const slot = partners.name(row, "name", { name, place, region: located.regionAgs, website, email });
  const { absent, problems } = listedRoles(kind, values);
  return {
    ...found,
    slots: [slot],
    located,
    event: event?.id ?? null,
    refused: absent,
    problems: [...problems, ...otherDate(values, event), ...partners.gone(row)],
  };
}

/** A row's own day that is not the event's. */
function otherDate({ date, datePrecision }: PartnerRow, event: KnownFacts["event"]): Finding[] {
  if (!date || !event?.startsOn || event.datePrecision === "UNKNOWN") return [];
  const length = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 };
  const shown = Math.min(length[datePrecision], length[event.datePrecision]);
  const day = date.slice(0, shown);
  const first = event.startsOn.slice(0, shown);
  const last = (event.endsOn ?? event.startsOn).slice(0, shown);
  if (shown === 0 || (first <= day && day <= last)) return [];
  return [{ code: "OTHER_DATE", field: "date", data: { value: day, event: event.startsOn } }];
}

/** Says what rows would do, one after the other: what an earlier row adds, a later one does not add again. */
export class PartnerOutcomes {
  readonly #kind: ImportKind;
  readonly #partners: NamedPartners;
  readonly #locator: Locator;
  readonly #roles = new Map<string, { role: string; present: boolean }[]>();
  readonly #details = new Map<string, PartnerDetails>();
  /** Whom earlier rows change. */
  readonly #changed = new Set<string>();
  readonly #names = new Map<string, Set<string>>();

  constructor(kind: ImportKind, { participations }: KnownFacts, partners: NamedPartners, locator: Locator) {
    this.#kind = kind;
    this.#locator = locator;
    this.#partners = partners;
    for (const { partner, role, present } of participations)
      this.#roles.set(partner, [...(this.#roles.get(partner) ?? []), { role, present }]);
  }

  outcome(unsettled: Found, leftOut: boolean): PreviewRow {
    const [slot] = unsettled.slots;
    if (!slot || unsettled.refused) return outcomeOf(unsettled, { ...NO_OUTCOME, leftOut });
    const based = this.#partners.known(slot.id ?? "")?.region;
    const located = based ? this.#locator.settle(unsettled.located, based) : unsettled.located;
    const found = { ...unsettled, located };
    const values = found.values as PartnerRow;
    const key = slot.id ?? newKey(slot, values.row);
    const isNew = slot.id === null && slot.sameAsRow === null;
    const said = detailsOfRow({ ...located, values }, isNew);
    const recorded = this.#details.get(key) ?? recordedOf(this.#partners.known(slot.id ?? ""));
    const add = isNew ? said : detailsToAdd(recorded, said);
    const roles = listedRoles(this.#kind, values).roles.filter(
      (role) => !isRecorded(role, this.#roles.get(key) ?? []),
    );
    const otherName = slot.decided && slot.id !== null && !this.#isNamed(slot.id, slot.name);
    const effects: ImportEffect[] = [
      ...(isNew ? (["NEW_PARTNER"] as const) : []),
      ...(roles.length > 0 ? (["PARTICIPATION"] as const) : []),
      ...(!isNew && Object.keys(add).length > 0 ? (["PARTNER_DETAILS"] as const) : []),
      ...(otherName ? (["OTHER_NAME"] as const) : []),
    ];
    const row = outcomeOf(found, {
      effects,
      isNew,
      repeats: this.#changed.has(key) || (slot.id === null && slot.sameAsRow !== null),
      leftOut,
      problems: [...sameAs(slot), ...(isNew ? [] : contradictions(recorded, said))],
    });
    if (isWritten(row)) {
      this.#changed.add(key);
      this.#details.set(key, { ...recorded, ...add });
      this.#roles.set(key, [...(this.#roles.get(key) ?? []), ...roles]);
      if (otherName && slot.id !== null) this.#names.get(slot.id)?.add(foldName(slot.name));
    }
    return row;
  }

  #isNamed(id: string, name: string): boolean {
    const partner = this.#partners.known(id);
    const names =
      this.#names.get(id) ?? new Set([partner?.name ?? "", ...(partner?.otherNames ?? [])].map(foldName));
    this.#names.set(id, names);
    return names.has(foldName(name));
  }
}

/** Told where a row repeats an earlier one's partner. */
export function sameAs({ sameAsRow, slot }: Slot): Finding[] {
  return sameAsRow === null
    ? []
    : [{ code: "SAME_AS_ROW", field: slot.replace(/\d+$/, "") as Field, data: { row: sameAsRow } }];
}

const NOTHING_RECORDED: PartnerDetails = {
  category: null,
  place: null,
  region: null,
  outsideState: false,
  website: null,
  email: null,
};

function recordedOf(partner: KnownPartner | undefined): PartnerDetails {
  return partner ?? NOTHING_RECORDED;
}
