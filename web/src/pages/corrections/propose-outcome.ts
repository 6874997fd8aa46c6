import type { CombinedError } from "urql";
import type { ProposeCorrectionMutation } from "../../gql/graphql.ts";
import type { Outcome } from "../edit/outcome.ts";

type Answer = ProposeCorrectionMutation["proposeCorrection"];

/** Reads what a proposal was answered: sent, its id is the token of the secret link. */
export function proposeOutcome(answer: Answer | undefined, error: CombinedError | undefined): Outcome {
  if (error) return { kind: "failed", error };
  switch (answer?.__typename) {
    case "CorrectionProposed":
      return { kind: "saved", id: answer.token, changes: [] };
    case "TooManyProposals":
      return { kind: "wait", seconds: answer.retryAfter };
    case "PossibleDuplicates":
      return { kind: "duplicates", candidates: answer.candidates };
    case "InvalidInput":
      return {
        kind: "invalid",
        problems: answer.problems.map((problem) => ({ ...problem, field: fieldOf(problem.field) })),
      };
    default:
      throw new Error("an answer has data or an error");
  }
}

/** The field of the form for a place in the input: whatever is wrong with the source is said of the whole. */
function fieldOf(path: string): string {
  const field = path.replace(/^(partner|event|words)\./, "");
  return field.startsWith("source.") ? "source" : field;
}
