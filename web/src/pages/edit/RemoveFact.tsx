import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { FACTS_CHANGED } from "../../app/facts-changed.ts";
import { tellSaved } from "../../app/saved-notice.ts";
import { graphql } from "../../gql/index.ts";
import { Confirm } from "../../ui/form/Confirm.tsx";
import { type Outcome, outcomeOf } from "./outcome.ts";

const RemoveFactMutation = graphql(`
  mutation RemoveFact($id: ID!, $basedOn: Int) {
    removeFact(id: $id, basedOn: $basedOn) {
      __typename
      ... on FactSaved {
        id
        change
      }
      ... on InUse {
        ties
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

interface RemoveFactProps {
  id: string;
  name: string;
  basedOn: number;
  /** A word on what to do instead, where something ended rather than was wrong. */
  instead?: string;
  removed: () => void;
}

/** Takes away what was entered by mistake, after asking; says what stands in the way where something does. */
export function RemoveFact({ id, name, basedOn, instead, removed }: RemoveFactProps) {
  const { t } = useTranslation();
  const [, remove] = useMutation(RemoveFactMutation);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const run = async () => {
    setBusy(true);
    const came = outcomeOf(await remove({ id, basedOn }, FACTS_CHANGED), ({ removeFact }) => removeFact);
    setBusy(false);
    setAsks(false);
    setOutcome(came);
    if (came.kind !== "saved") return;
    removed();
    tellSaved({ about: name, id: undefined, changed: ["edit.removed"], changes: came.changes });
  };

  return (
    <section className="form-section">
      <h2>{t("edit.remove.title")}</h2>
      <p>
        {t("edit.remove.text")} {instead}
      </p>
      <button type="button" className="button" onClick={() => setAsks(true)}>
        {t("edit.remove.button")}
      </button>
      <div role="alert">
        {outcome && outcome.kind !== "saved" ? (
          <p className="form-problem">
            {outcome.kind === "inUse"
              ? t("edit.remove.inUse", { count: outcome.ties })
              : outcome.kind === "stale"
                ? t("edit.remove.stale")
                : outcome.kind === "failed"
                  ? (outcome.error.graphQLErrors[0]?.message ?? t("state.noConnection"))
                  : t("edit.failed")}
          </p>
        ) : null}
      </div>
      {asks ? (
        <Confirm
          title={t("edit.remove.ask", { name })}
          yes={t("edit.remove.yes")}
          no={t("edit.cancel")}
          confirm={() => void run()}
          cancel={() => setAsks(false)}
          disabled={busy}
        >
          <p>{t("edit.remove.undoable")}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
