import { possibleDuplicates } from "@buendnisgraph/graph/read/possible-duplicates";
import type { RequestContext } from "../../context.ts";
import { loadOne } from "../named.ts";

/** What tells partners apart, as the input has it. */
export interface Described {
  name?: string | null | undefined;
  otherNames?: readonly string[] | null | undefined;
  place?: string | null | undefined;
  basedIn?: string | null | undefined;
  website?: string | null | undefined;
  email?: string | null | undefined;
}

/** Partners on record that the one described may be, the likeliest first. */
export async function lookAlikesOf(described: Described, { store, load }: RequestContext) {
  const { name, otherNames, place, basedIn, website, email } = described;
  if (!name) return [];
  const found = await possibleDuplicates(store, {
    name,
    otherNames: otherNames ?? [],
    place: place ?? null,
    regionAgs: basedIn ?? null,
    website: website ?? null,
    email: email ?? null,
  });
  return Promise.all(
    found.map(async ({ id, score }) => ({ partner: await loadOne(load.partner, id), score })),
  );
}
