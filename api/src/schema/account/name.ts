import type { NameFault } from "../generated.ts";

const SHORTEST_NAME = 2;
const LONGEST_NAME = 80;

/** The name without blanks around it, or why it will not do. */
export function checkName(typed: string): { name: string } | { fault: NameFault } {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if ([...name].length < SHORTEST_NAME || /\p{C}/u.test(name)) return { fault: "TOO_SHORT" };
  if ([...name].length > LONGEST_NAME) return { fault: "TOO_LONG" };
  return { name };
}

const MESSAGES: Record<NameFault, string> = {
  TOO_SHORT: `A name has at least ${SHORTEST_NAME} letters, and only such as can be seen.`,
  TOO_LONG: `A name has at most ${LONGEST_NAME} letters.`,
  TAKEN: "Another account has this name.",
  FROM_ORGANISATION: "The organisation that vouches for this account says its name.",
};

export function nameRefused(fault: NameFault) {
  return { __typename: "NameRefused" as const, fault, message: MESSAGES[fault] };
}
