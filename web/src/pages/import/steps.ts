import type { ImportState } from "../../gql/graphql.ts";

/** What an editor does with a list once it is uploaded, in order. */
export const STEPS = ["columns", "preview", "settle", "commit", "result"] as const;
export type Step = (typeof STEPS)[number];

/** The steps that can be gone to as the import stands. */
export function stepsWithin(state: ImportState): readonly Step[] {
  switch (state) {
    case "READING":
    case "PREVIEW":
      return ["columns", "preview", "settle", "commit"];
    case "COMMITTING":
      return ["commit"];
    case "COMMITTED":
    case "UNDONE":
      return ["preview", "result"];
    case "REFUSED":
    case "CANCELLED":
      return [];
  }
}

/** The step that is shown: the one the address names where it can be gone to, else where the import stands. */
export function stepShown(asked: Step | undefined, state: ImportState): Step | undefined {
  const within = stepsWithin(state);
  if (asked && within.includes(asked)) return asked;
  return state === "COMMITTED" || state === "UNDONE" ? "result" : within[0];
}

/** Where to go on with an import that was left for a while. */
export function stepToResume(state: ImportState, open: number): Step | undefined {
  if (state !== "PREVIEW") return undefined;
  return open > 0 ? "settle" : "preview";
}
