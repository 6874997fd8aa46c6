/** Speak neither way by how their keys begin. */
const AGAINST: ReadonlySet<string> = new Set(["MORE_WORDS", "PLACE_MISSING", "PROJECT_OF_CARRIER"]);

/** Whether a reason speaks against being the same; all others speak for it. */
export function speaksAgainst(reason: string): boolean {
  return reason.startsWith("OTHER_") || AGAINST.has(reason);
}
