import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { Confirm } from "../../ui/form/Confirm.tsx";
import { useSay } from "./announcer.tsx";
import { CancelImportMutation } from "./import-mutations.ts";
import { useImportProblem } from "./use-import-problem.ts";

/** Forgets a list that is not committed, after asking. */
export function GiveUp({ id, fileName }: { id: string; fileName: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const problemOf = useImportProblem();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState("");
  const [{ fetching }, cancel] = useMutation(CancelImportMutation);
  return (
    <p className="give-up">
      <button type="button" className="button plain" onClick={() => setAsking(true)}>
        {t("import.giveUp.button")}
      </button>
      {problem ? <span role="alert">{problem}</span> : null}
      {asking ? (
        <Confirm
          title={t("import.giveUp.ask", { name: fileName })}
          yes={t("import.giveUp.button")}
          no={t("import.giveUp.keep")}
          confirm={() =>
            void cancel({ id }).then(({ data, error }) => {
              const told = problemOf(data?.cancelImport, error);
              setAsking(false);
              setProblem(told);
              if (!told) say(t("import.giveUp.done"));
            })
          }
          cancel={() => setAsking(false)}
          disabled={fetching}
        >
          <p>{t("import.giveUp.text")}</p>
        </Confirm>
      ) : null}
    </p>
  );
}
