import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ActionTabs } from "./ActionTabs.tsx";
import { RowList } from "./RowList.tsx";
import { RowSearch } from "./RowSearch.tsx";
import { filterOf, type Shown } from "./row-filter.ts";
import { type Import, isWorkedOn } from "./use-import.ts";
import { useRows } from "./use-rows.ts";
import "./rows.css";

/** Every row with what would happen with it and why; nothing is written yet. */
export function PreviewStep({ shown }: { shown: Import }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { show, text } = useSearch({ from: "/import/$id" });
  const { id, changedAt, counts, state } = shown;
  const { rows, total, hasMore, more, error, retry } = useRows(
    id,
    filterOf(show, text ?? null),
    `${changedAt} ${state}`,
  );
  const choose = (part: { show?: Shown | undefined; text?: string | undefined }) =>
    void navigate({
      to: "/import/$id",
      params: { id },
      search: { step: "preview", show, text, ...part },
      replace: true,
    });
  const isWritten = state === "COMMITTED" || state === "UNDONE";
  return (
    <section className="import-preview">
      <h2>{t(isWritten ? "import.preview.titleWritten" : "import.preview.title")}</h2>
      {isWritten ? null : <p>{t("import.preview.nothingYet")}</p>}
      <div className="row-filters">
        <ActionTabs counts={counts} chosen={show} choose={(next) => choose({ show: next })} />
        <RowSearch text={text ?? ""} search={(next) => choose({ text: next || undefined })} />
      </div>
      {error && !rows ? <ErrorState error={error} retry={retry} /> : null}
      {!rows && !error ? <Loading lines={10} /> : null}
      {rows && total === 0 ? (
        <EmptyState title={t("import.preview.none")}>
          <button
            type="button"
            className="button"
            onClick={() => choose({ show: undefined, text: undefined })}
          >
            {t("import.preview.all")}
          </button>
        </EmptyState>
      ) : null}
      {rows && total > 0 ? (
        <RowList shown={shown} rows={rows} total={total} hasMore={hasMore} more={more} />
      ) : null}
      {isWritten ? null : (
        <p className="import-next">
          <Link
            className="button strong"
            to="/import/$id"
            params={{ id }}
            search={{ step: counts.open > 0 ? "settle" : "commit" }}
            disabled={isWorkedOn(shown)}
          >
            {counts.open > 0
              ? t("import.preview.settle", { count: counts.open })
              : t("import.preview.commit")}
          </Link>
        </p>
      )}
    </section>
  );
}
