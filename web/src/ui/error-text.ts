import type { TFunction } from "i18next";
import type { CombinedError } from "urql";

/** What went wrong and what can be done, in the reader's language where the kind of error is known; else as the server says it. */
export function errorText(error: CombinedError, t: TFunction): string {
  if (error.networkError) return t("state.noConnection");
  const [first] = error.graphQLErrors;
  if (first?.extensions["code"] === "TOO_LARGE") return t("state.tooLarge");
  return first?.message ?? error.message;
}
