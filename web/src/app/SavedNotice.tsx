import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { UndoChangeMutation } from "../changes/change-queries.ts";
import { FACTS_CHANGED } from "./facts-changed.ts";
import { type SavedNotice as Notice, tellSaved, tellUndone, useSavedNotice } from "./saved-notice.ts";
import "./editor-menu.css";

/** Says quietly what was saved, and takes it back where it was not meant. */
export function SavedNotice() {
  const { t } = useTranslation();
  const notice = useSavedNotice();
  return (
    <div role="status" aria-label={t("edit.saved.label")}>
      {notice ? <OneNotice key={notice.changes.join()} notice={notice} /> : null}
    </div>
  );
}

type Undoing = "offered" | "underway" | "undone" | "already" | "failed" | { later: string };

function OneNotice({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const [, undoChange] = useMutation(UndoChangeMutation);
  const [undoing, setUndoing] = useState<Undoing>("offered");
  const { about, id, changed, changes } = notice;

  const undo = async () => {
    setUndoing("underway");
    for (const change of [...changes].reverse()) {
      const { data, error } = await undoChange({ id: change }, FACTS_CHANGED);
      const answer = data?.undoChange;
      if (error || !answer) return setUndoing("failed");
      if (answer.__typename === "AlreadyUndone") return setUndoing("already");
      if (answer.__typename === "StandsUnderLater") {
        const later = [...answer.changes.map(({ title }) => title), ...answer.about.map(({ name }) => name)];
        return setUndoing({ later: [...new Set(later)].join(", ") });
      }
    }
    setUndoing("undone");
    tellUndone();
  };

  return (
    <div className="saved-notice">
      <p>
        {typeof undoing === "object"
          ? t("edit.saved.later", { what: undoing.later })
          : undoing === "offered" || undoing === "underway"
            ? sayWhat()
            : t(`edit.saved.${undoing}`, { about })}
      </p>
      {(undoing === "offered" || undoing === "underway") && changes.length > 0 ? (
        <button
          type="button"
          className="button"
          disabled={undoing === "underway"}
          onClick={() => void undo()}
        >
          {t("edit.saved.undo")}
        </button>
      ) : null}
      {id ? (
        <Link to="/history" search={{ of: id }}>
          {t("edit.saved.history")}
        </Link>
      ) : null}
      <button
        type="button"
        className="button plain"
        aria-label={t("edit.saved.close")}
        onClick={() => tellSaved(undefined)}
      >
        ×
      </button>
    </div>
  );

  function sayWhat(): string {
    if (changes.length === 0) return t("edit.saved.nothing", { about });
    return changed.length === 0
      ? t("edit.saved.saved", { about })
      : t("edit.saved.changed", { about, fields: changed.map((key) => t(key)).join(", ") });
  }
}
