import { foldName } from "../../model/names.ts";
import type { PartnerIndex, SoughtPartner } from "./named-partners.ts";

/** Finds partners by equal names. */
export class EqualNames implements PartnerIndex {
  readonly #byName = new Map<string, string[]>();

  add({ id, name, otherNames = [] }: SoughtPartner & { id: string }): void {
    for (const key of new Set([name, ...otherNames].map(foldName)))
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), id]);
  }

  match({ name }: SoughtPartner) {
    const ids = this.#byName.get(foldName(name)) ?? [];
    const verdict =
      ids.length === 1 ? ("same" as const) : ids.length > 1 ? ("ask" as const) : ("new" as const);
    return { verdict, candidates: ids.map((id) => ({ id, score: 1, reasons: [{ code: "SAME_NAME" }] })) };
  }
}
