import type { ImportKind } from "../../gql/graphql.ts";

/** What a list may be a list of, the most frequent first, with its name in addresses. */
export const IMPORT_KINDS: readonly { kind: ImportKind; path: string }[] = [
  { kind: "ATTENDANCE", path: "attendance" },
  { kind: "STANDS", path: "stands" },
  { kind: "PARTNERS", path: "partners" },
  { kind: "CONFERENCES", path: "conferences" },
  { kind: "COLLABORATIONS", path: "collaborations" },
  { kind: "PROPOSALS", path: "proposals" },
];

/** Whether lists of the kind are about one event. */
export function isOfEvent(kind: ImportKind): boolean {
  return kind === "ATTENDANCE" || kind === "STANDS";
}

/** The kind's name in addresses, as of its template. */
export function pathOfKind(kind: ImportKind): string {
  return IMPORT_KINDS.find((known) => known.kind === kind)?.path ?? "";
}
