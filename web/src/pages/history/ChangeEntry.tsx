import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useViewer } from "../../app/use-viewer.ts";
import { ChangedThings } from "../../changes/ChangedThings.tsx";
import { UndoChange } from "../../changes/UndoChange.tsx";
import type { ChangedThingsFragment, ChangeFieldsFragment } from "../../gql/graphql.ts";
import { useMoment } from "../../i18n/use-moment.ts";

interface ChangeEntryProps {
  change: ChangeFieldsFragment & { things: ChangedThingsFragment };
  /** What the list is about; then what the change did about that stands open. */
  of?: string | undefined;
  open?: boolean;
  undone: () => void;
}

/** One change: who, when, what about, what it did; for editors with its undoing. */
export function ChangeEntry({ change, of, open = false, undone }: ChangeEntryProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { can } = useViewer();
  const { id, at, kind, title, author, origin, undoneBy, undoes, things, touched } = change;
  const isEditor = can("EDITOR");
  const who = author ?? t(origin === "COMMAND" ? "history.byCommand" : "history.byEditors");
  return (
    <article className={undoneBy ? "change-entry undone" : "change-entry"} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {t(`history.kind.${kind}`)}: {title}
      </h2>
      <p className="soft">
        <time dateTime={at}>{moment(at)}</time> · {who}
        {origin === "IMPORT" || origin === "CORRECTION" ? ` · ${t(`history.origin.${origin}`)}` : ""}
        {" · "}
        {t("history.touched", { count: touched })}
      </p>
      <p className="chips">
        {undoneBy ? (
          <span className="badge warn">
            {t("history.undone")}
            {isEditor ? (
              <>
                {" ("}
                <Link to="/history/$id" params={{ id: undoneBy }}>
                  {t("history.byWhich")}
                </Link>
                )
              </>
            ) : null}
          </span>
        ) : null}
        {undoes && isEditor ? (
          <Link to="/history/$id" params={{ id: undoes }}>
            {t("history.undoes")}
          </Link>
        ) : null}
        {isEditor ? (
          <Link to="/history/$id" params={{ id }}>
            {t("history.alone")}
          </Link>
        ) : null}
      </p>
      <details open={open}>
        <summary>{t("history.what")}</summary>
        <ChangedThings change={id} of={of} things={things} />
      </details>
      {isEditor && !undoneBy ? <UndoChange change={change} undone={undone} /> : null}
    </article>
  );
}
