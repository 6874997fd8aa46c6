import { useTranslation } from "react-i18next";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { ThingLink } from "../history/ThingLink.tsx";

/** What a proposal is about, what became of it and what the editors answered, for whoever made it. */
export function ProposalState({ correction }: { correction: CorrectionFieldsFragment }) {
  const { t } = useTranslation();
  const { about, title, state, reason } = correction;
  return (
    <>
      <p className="proposal-state">
        {about ? <ThingLink thing={about} /> : (title ?? "")}{" "}
        <strong className="badge">{t(`corrections.state.${state}`)}</strong>
      </p>
      <p>{t(`corrections.stateText.${state}`)}</p>
      {reason ? (
        <div className="proposal-answer">
          <strong>{t("corrections.answer")}</strong>
          <p>{reason}</p>
        </div>
      ) : null}
    </>
  );
}
