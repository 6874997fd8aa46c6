import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import { Confirm } from "../../../ui/form/Confirm.tsx";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { RetirePartnerMutation } from "./partner-edit-queries.ts";

interface RetirePartnerProps {
  partner: { id: string; name: string };
  basedOn: number;
  retired: () => void;
}

/** Says from which day on a partner exists no longer; all that is on record stays. */
export function RetirePartner({ partner, basedOn, retired }: RetirePartnerProps) {
  const { t } = useTranslation();
  const client = useClient();
  const fieldId = useId();
  const [on, setOn] = useState("");
  const [asks, setAsks] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const run = async () => {
    const answer = await client
      .mutation(RetirePartnerMutation, { id: partner.id, on, basedOn }, FACTS_CHANGED)
      .toPromise();
    const came = outcomeOf(answer, ({ retirePartner }) => retirePartner);
    setAsks(false);
    setOutcome(came);
    if (came.kind !== "saved") return;
    retired();
    tellSaved({ about: partner.name, id: partner.id, changed: ["edit.retire.title"], changes: came.changes });
  };

  return (
    <section className="form-section">
      <h2>{t("edit.retire.title")}</h2>
      <p>{t("edit.retire.text")}</p>
      <p className="form-buttons">
        <label htmlFor={fieldId}>{t("edit.retire.on")}</label>
        <input
          id={fieldId}
          type="date"
          className="field"
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
        <button type="button" className="button" disabled={on === ""} onClick={() => setAsks(true)}>
          {t("edit.retire.button")}
        </button>
      </p>
      <div role="alert">
        {outcome && outcome.kind !== "saved" ? (
          <p className="form-problem">
            {outcome.kind === "stale"
              ? t("edit.remove.stale")
              : outcome.kind === "invalid"
                ? outcome.problems.map(({ code, detail }) => t(`edit.problem.${code}`, { detail })).join(" ")
                : t("edit.failed")}
          </p>
        ) : null}
      </div>
      {asks ? (
        <Confirm
          title={t("edit.retire.ask", { name: partner.name })}
          yes={t("edit.retire.button")}
          no={t("edit.cancel")}
          confirm={() => void run()}
          cancel={() => setAsks(false)}
        >
          <p>{t("edit.remove.undoable")}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
