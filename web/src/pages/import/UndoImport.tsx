import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { FACTS_CHANGED } from "../../app/facts-changed.ts";
import type { UndoImportMutation as Answer } from "../../gql/graphql.ts";
import { Confirm } from "../../ui/form/Confirm.tsx";
import { useSay } from "./announcer.tsx";
import { UndoImportMutation } from "./import-change.ts";
import { StandsUnder } from "./StandsUnder.tsx";

type Refused = Extract<Answer["undoChange"], { __typename: "StandsUnderLater" }>;

interface UndoImportProps {
  change: string;
  fileName: string;
  /** Hears when it is taken back. */
  undone: () => void;
  /** The change takes an undo back: the list comes in again. */
  again?: boolean;
}

/** Takes a whole list out again, after asking; says what stands in the way where something does. */
export function UndoImport({ change, fileName, undone, again = false }: UndoImportProps) {
  const { t } = useTranslation();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [problem, setProblem] = useState("");
  const [{ fetching }, undo] = useMutation(UndoImportMutation);
  const words = again ? "import.redo" : "import.undo";

  const confirm = async () => {
    const { data, error } = await undo({ id: change }, FACTS_CHANGED);
    setAsking(false);
    const answer = data?.undoChange;
    setRefused(answer?.__typename === "StandsUnderLater" ? answer : undefined);
    setProblem(answer ? "" : (error?.graphQLErrors[0]?.message ?? t("state.noConnection")));
    if (answer?.__typename === "ChangeUndone" || answer?.__typename === "AlreadyUndone") {
      say(t(`${words}.done`, { name: fileName }));
      undone();
    }
  };

  return (
    <div className="undo-import">
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t(`${words}.button`)}
      </button>
      {asking ? (
        <Confirm
          title={t(`${words}.ask`, { name: fileName })}
          yes={t(`${words}.button`)}
          no={t("import.undo.keep")}
          confirm={() => void confirm()}
          cancel={() => setAsking(false)}
          disabled={fetching}
        >
          <p>{t(`${words}.text`)}</p>
        </Confirm>
      ) : null}
      {refused ? <StandsUnder refused={refused} /> : null}
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
