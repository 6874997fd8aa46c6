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

/** What came of a decision: whether it stands now, and what is wrong with it where that can be said. */
export interface Came {
  isDecided: boolean;
  problems: Problems;
}

const NOT_YET: Came = { isDecided: false, problems: [] };

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
  const run = async (decision: Decision): Promise<Came> => {
    setProblems([]);
    setOutdated(false);
    const { data } = await decide({ ...decision, id, basedOn: revision }, FACTS_CHANGED);
    const answer = data?.decideCorrection;
    switch (answer?.__typename) {
      case "CorrectionDecided":
        decided(answer.correction, false);
        return { isDecided: true, problems: [] };
      case "AlreadyDecided":
        decided(answer.correction, true);
        return { isDecided: true, problems: [] };
      case "StaleRevision":
        setOutdated(true);
        outdated();
        return NOT_YET;
      case "InvalidInput":
        setProblems(answer.problems);
        return { isDecided: false, problems: answer.problems };
      default:
        return NOT_YET;
    }
  };
  return { run, busy: fetching, error, problems, isOutdated };
}
