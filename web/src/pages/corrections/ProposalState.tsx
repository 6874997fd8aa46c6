import { useTranslation } from "react-i18next";
import { ThingLink } from "../../changes/ThingLink.tsx";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";

/** What became of a proposal, of what, and what the editors answered, for whoever made it. */
export function ProposalState({ correction }: { correction: CorrectionFieldsFragment }) {
  const { t } = useTranslation();
  const { about, title, state, reason } = correction;
  return (
    <>
      <p>
        <strong>{about ? <ThingLink thing={about} /> : (title ?? t("corrections.newPartner"))}</strong>
        {" · "}
        {t(`corrections.stateText.${state}`)}
      </p>
      {reason ? (
        <div className="proposal-answer">
          <strong>{t("corrections.answer")}</strong>
          <p>{reason}</p>
        </div>
      ) : null}
    </>
  );
}
