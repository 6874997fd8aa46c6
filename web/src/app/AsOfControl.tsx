import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** The one day that every page shows its data as of; none shows all, undated included. */
export function AsOfControl() {
  const { t } = useTranslation();
  const { asOf } = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (day: string | undefined) =>
    void navigate({ to: ".", search: (search: object) => ({ ...search, asOf: day }), replace: true });
  return (
    <div className="as-of">
      <label>
        <span>{t("filter.asOf")}</span>{" "}
        <input
          type="date"
          className="field"
          value={asOf ?? ""}
          min="2015-01-01"
          onChange={(event) => choose(event.target.value || undefined)}
        />
      </label>
      {asOf ? (
        <button
          type="button"
          className="button plain"
          title={t("shell.noDate")}
          onClick={() => choose(undefined)}
        >
          ×<span className="visually-hidden">{t("shell.noDate")}</span>
        </button>
      ) : null}
    </div>
  );
}
