import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { UndoChangeMutation as Answer } from "../../gql/graphql.ts";
import { Confirm } from "../../ui/form/Confirm.tsx";
import { UndoChangeMutation } from "./history-query.ts";
import { ThingLink } from "./ThingLink.tsx";
import { useMoment } from "./use-moment.ts";

interface UndoChangeProps {
  change: { id: string; title: string; kind: string; touched: number };
  undone: () => void;
}

/** Takes a change back after asking once more; says what stands in the way where it cannot. */
export function UndoChange({ change, undone }: UndoChangeProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [answer, setAnswer] = useState<Answer["undoChange"]>();
  const [{ fetching, error }, undo] = useMutation(UndoChangeMutation);
  const isUndoing = change.kind === "UNDO";
  const run = async () => {
    const { data } = await undo({ id: change.id });
    setAsked(false);
    setAnswer(data?.undoChange);
    if (data?.undoChange.__typename === "ChangeUndone") undone();
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {t(isUndoing ? "history.redo" : "history.undo")}
      </button>
      {asked ? (
        <Confirm
          title={t(isUndoing ? "history.redoTitle" : "history.undoTitle", { title: change.title })}
          yes={t(isUndoing ? "history.redo" : "history.undo")}
          no={t("history.leave")}
          confirm={() => void run()}
          cancel={() => setAsked(false)}
          disabled={fetching}
        >
          <p>{t("history.undoText", { count: change.touched })}</p>
        </Confirm>
      ) : null}
      <div role="alert">
        {error ? (
          <p className="refusal">{error.graphQLErrors[0]?.message ?? t("state.noConnection")}</p>
        ) : null}
        {answer?.__typename === "AlreadyUndone" ? <p className="refusal">{t("history.already")}</p> : null}
        {answer?.__typename === "StandsUnderLater" ? <Refusal {...answer} /> : null}
      </div>
    </>
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
