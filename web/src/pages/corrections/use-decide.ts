import { useState } from "react";
import { useMutation } from "urql";
import { FACTS_CHANGED } from "../../app/facts-changed.ts";
import type {
  CorrectionFieldsFragment,
  DecideCorrectionMutationVariables,
  InvalidInputFieldsFragment,
} from "../../gql/graphql.ts";
import { DecideCorrectionMutation } from "./correction-queries.ts";

export type Decision = Omit<DecideCorrectionMutationVariables, "id" | "basedOn">;
type Problems = InvalidInputFieldsFragment["problems"];

interface Ways {
  /** It is decided now; `byOthers` where somebody was quicker. */
  decided: (correction: CorrectionFieldsFragment, byOthers: boolean) => void;
  /** The same was changed since it was looked at: it has to be looked at again. */
  outdated: () => void;
}

/** Decides one proposal as it was looked at, and tells what came in between. */
export function useDecide({ id, revision }: CorrectionFieldsFragment, { decided, outdated }: Ways) {
  const [{ fetching, error }, decide] = useMutation(DecideCorrectionMutation);
  const [problems, setProblems] = useState<Problems>([]);
  const [isOutdated, setOutdated] = useState(false);
  const run = async (decision: Decision): Promise<Problems> => {
    setProblems([]);
    setOutdated(false);
    const { data } = await decide({ ...decision, id, basedOn: revision }, FACTS_CHANGED);
    const answer = data?.decideCorrection;
    switch (answer?.__typename) {
      case "CorrectionDecided":
        decided(answer.correction, false);
        return [];
      case "AlreadyDecided":
        decided(answer.correction, true);
        return [];
      case "StaleRevision":
        setOutdated(true);
        outdated();
        return [];
      case "InvalidInput":
        setProblems(answer.problems);
        return answer.problems;
      default:
        return [];
    }
  };
  return { run, busy: fetching, error, problems, isOutdated };
}
