import {
  LONGEST_PASSWORD,
  type PasswordFault,
  SHORTEST_PASSWORD,
} from "@buendnisgraph/graph/write/accounts/password";

const MESSAGES: Record<PasswordFault, string> = {
  TOO_SHORT: `A password has at least ${SHORTEST_PASSWORD} characters.`,
  TOO_LONG: `A password has at most ${LONGEST_PASSWORD} characters.`,
  TOO_PLAIN: "A password has at least 5 different characters.",
  LIKE_NAME: "A password does not hold the name of its account.",
};

export function passwordRefused(fault: PasswordFault) {
  return { __typename: "PasswordRefused" as const, fault, message: MESSAGES[fault] };
}
