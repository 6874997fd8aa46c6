import { useTranslation } from "react-i18next";
import type { UndoImportMutation } from "../../gql/graphql.ts";
import { ThingLink } from "./ThingLink.tsx";
import { useMoment } from "./use-moment.ts";

type Refused = Extract<UndoImportMutation["undoChange"], { __typename: "StandsUnderLater" }>;

/** Why a list cannot be taken out: what was changed since, by whom, and what to do. */
export function StandsUnder({ refused: { changes, about } }: { refused: Refused }) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <div className="notice" role="alert">
      <strong>{t("import.undo.refused")}</strong>
      <p>{t("import.undo.refusedText")}</p>
      {changes.length > 0 ? (
        <>
          <h3>{t("import.undo.later")}</h3>
          <ul>
            {changes.map(({ id, at, title, author }) => (
              <li key={id}>
                {title} <span className="soft">{[moment(at), author].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {about.length > 0 ? (
        <>
          <h3>{t("import.undo.about")}</h3>
          <ul>
            {about.map((thing) => (
              <li key={`${thing.label} ${thing.id}`}>
                <ThingLink thing={{ ...thing, isThere: true }} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
