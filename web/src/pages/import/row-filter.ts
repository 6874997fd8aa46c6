import type { ImportAction } from "../../gql/graphql.ts";
import type { RowFilter } from "./use-rows.ts";

/** What of the rows is shown, as the address holds it; all where it holds nothing. */
export const SHOWN = ["open", "NEW", "MATCHED", "POSSIBLE_DUPLICATE", "UNCHANGED", "REJECTED"] as const;
export type Shown = (typeof SHOWN)[number];

export function filterOf(shown: Shown | undefined, text: string | null): RowFilter {
  if (!shown) return { actions: null, open: false, text };
  return shown === "open"
    ? { actions: null, open: true, text }
    : { actions: [shown satisfies ImportAction], open: false, text };
}
