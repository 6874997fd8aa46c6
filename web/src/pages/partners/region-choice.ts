import type { PartnersSearch } from "../../app/search-params.ts";

/** Neighbours and basis say something about a region: without one they go, too. */
export const WITHOUT_REGION = { regions: undefined, neighbours: undefined, basis: undefined } as const;

/**
 * The change that chooses a region in the tree or on the map, or takes it back where it is the one chosen. One at a
 * time, so that its count is what it shows; a place chosen before goes on to order, but limits nothing.
 */
export function chooseRegion(search: PartnersSearch, id: string): Partial<PartnersSearch> {
  const alone = search.regions?.length === 1 && search.regions[0] === id;
  return alone ? WITHOUT_REGION : { regions: [id], km: undefined };
}
