import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { FACTS_CHANGED } from "../app/facts-changed.ts";
import type { UndoChangeMutation as Answer } from "../gql/graphql.ts";
import { useMoment } from "../i18n/use-moment.ts";
import { Confirm } from "../ui/form/Confirm.tsx";
import { UndoChangeMutation } from "./change-queries.ts";
import { ThingLink } from "./ThingLink.tsx";
import "./changes.css";

interface UndoChangeProps {
  /** `touched`: how many things it changed, where that is known. */
  change: { id: string; title: string; kind: string; touched?: number };
  undone: () => void;
}

/** Takes a change back after asking once more; says what stands in the way where it cannot. */
export function UndoChange({ change, undone }: UndoChangeProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [answer, setAnswer] = useState<Answer["undoChange"]>();
  const [{ fetching, error }, undo] = useMutation(UndoChangeMutation);
  const { id, title, kind, touched } = change;
  const isUndoing = kind === "UNDO";
  const run = async () => {
    const { data } = await undo({ id }, FACTS_CHANGED);
    setAsked(false);
    setAnswer(data?.undoChange);
    if (data?.undoChange.__typename === "ChangeUndone") undone();
  };
  return (
    <div className="undo-change">
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {t(isUndoing ? "history.redo" : "history.undo")}
      </button>
      {asked ? (
        <Confirm
          title={t(isUndoing ? "history.redoTitle" : "history.undoTitle", { title })}
          yes={t(isUndoing ? "history.redo" : "history.undo")}
          no={t("history.leave")}
          confirm={() => void run()}
          cancel={() => setAsked(false)}
          disabled={fetching}
        >
          {touched === undefined ? null : <p>{t("history.undoCount", { count: touched })}</p>}
          <p>{t(isUndoing ? "history.redoText" : "history.undoText")}</p>
        </Confirm>
      ) : null}
      <div role="alert">
        {error ? (
          <p className="refusal">{error.graphQLErrors[0]?.message ?? t("state.noConnection")}</p>
        ) : null}
        {answer?.__typename === "AlreadyUndone" ? <p className="refusal">{t("history.already")}</p> : null}
        {answer?.__typename === "StandsUnderLater" ? <Refusal {...answer} /> : null}
      </div>
    </div>
  );
}

type Standing = Extract<Answer["undoChange"], { __typename: "StandsUnderLater" }>;

/** Why it cannot be undone: what is no longer as it left it, and the later changes that made it so. */
function Refusal({ changes, about }: Standing) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <div className="refusal">
      <p>
        <strong>{t("history.stands")}</strong> {t("history.standsAbout")}{" "}
        {about.map((thing, index) => (
          <span key={thing.id}>
            {index > 0 ? ", " : ""}
            <ThingLink thing={thing} />
          </span>
        ))}
      </p>
      <p>{t(changes.length > 0 ? "history.standsUnder" : "history.standsUnknown")}</p>
      <ul>
        {changes.map(({ id, at, kind, title }) => (
          <li key={id}>
            <Link to="/history/$id" params={{ id }}>
              {moment(at)}: {t(`history.kind.${kind}`)}, {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
