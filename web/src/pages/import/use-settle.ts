import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { DuplicateDecision } from "../../gql/graphql.ts";
import { useSay } from "./announcer.tsx";
import { AnswerPlaceMutation, DecideDuplicateMutation } from "./import-mutations.ts";
import { keyOfRow, type RowAsked } from "./questions.ts";
import type { Import } from "./use-import.ts";
import { useImportProblem } from "./use-import-problem.ts";

type Decided = { is: "row"; asked: Pick<RowAsked, "row" | "slot"> } | { is: "place"; question: string };

/** Tells the server what an editor decides; `settled` hears each decision that was taken. */
export function useSettle({ id, state, counts }: Import, settled: () => void) {
  const { t } = useTranslation();
  const say = useSay();
  const problemOf = useImportProblem();
  const [problem, setProblem] = useState("");
  const [last, setLast] = useState<Decided>();
  const [{ fetching: deciding }, decide] = useMutation(DecideDuplicateMutation);
  const [{ fetching: answering }, answer] = useMutation(AnswerPlaceMutation);
  const busy = deciding || answering || state !== "PREVIEW";

  const tell = (told: string, words: string, open: number) => {
    setProblem(told);
    if (!told) say(`${words} ${t("import.settle.left", { count: open })}`);
    return told === "";
  };

  return {
    /** Nothing can be decided just now. */
    busy,
    problem,
    /** What can be taken back. */
    last,
    row: async (asked: Pick<RowAsked, "row" | "slot">, decision: DuplicateDecision, words: string) => {
      if (busy) return;
      const variables = { id, row: asked.row, decision: { ...decision, slot: asked.slot } };
      const { data, error } = await decide(variables);
      const saved = data?.decideDuplicate;
      const open = saved?.__typename === "ImportSaved" ? saved.import.counts.open : counts.open;
      if (!tell(problemOf(saved, error), words, open)) return;
      setLast(decision.as === "OPEN" ? undefined : { is: "row", asked });
      if (decision.as !== "OPEN") settled();
    },
    place: async (question: string, region: string | null, words: string) => {
      if (busy) return;
      const { data, error } = await answer({ id, question, region });
      const saved = data?.answerPlace;
      const open = saved?.__typename === "ImportSaved" ? saved.import.counts.open : counts.open;
      if (!tell(problemOf(saved, error), words, open)) return;
      setLast({ is: "place", question });
      settled();
    },
    /** Makes the last decision open again and says which it was; of a place it only says so: its answer can be changed. */
    takeBack: async (): Promise<string | undefined> => {
      if (!last || busy) return undefined;
      setLast(undefined);
      if (last.is === "place") return `place-${last.question}`;
      const { asked } = last;
      const { data, error } = await decide({
        id,
        row: asked.row,
        decision: { as: "OPEN", slot: asked.slot },
      });
      tell(
        problemOf(data?.decideDuplicate, error),
        t("import.settle.takenBack", { row: asked.row }),
        counts.open + 1,
      );
      return keyOfRow(asked);
    },
  };
}
export type Settle = ReturnType<typeof useSettle>;
