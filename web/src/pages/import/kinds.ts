import type { ImportKind } from "../../gql/graphql.ts";

/** What a list may be a list of, the most frequent first, with the name its template has in the address. */
export const IMPORT_KINDS: readonly { kind: ImportKind; template: string }[] = [
  { kind: "ATTENDANCE", template: "attendance" },
  { kind: "STANDS", template: "stands" },
  { kind: "PARTNERS", template: "partners" },
  { kind: "CONFERENCES", template: "conferences" },
  { kind: "COLLABORATIONS", template: "collaborations" },
  { kind: "PROPOSALS", template: "proposals" },
];

/** Whether lists of the kind are about one event. */
export function isOfEvent(kind: ImportKind): boolean {
  return kind === "ATTENDANCE" || kind === "STANDS";
}

export function kindOf(text: string | undefined): ImportKind | undefined {
  return IMPORT_KINDS.find(({ kind }) => kind === text)?.kind;
}
