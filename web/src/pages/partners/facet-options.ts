import type { FilterOption } from "../../ui/FilterOptions.tsx";

interface Count {
  value: string;
  count: number;
}

/** The values of a facet as options; one that is chosen and would show nothing stays, to be taken back. */
export function facetOptions(
  counts: readonly Count[],
  chosen: readonly string[] | undefined,
  name: (value: string) => string,
): FilterOption[] {
  const missing = (chosen ?? []).filter((value) => !counts.some((one) => one.value === value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    count,
    name: name(value),
  }));
}
