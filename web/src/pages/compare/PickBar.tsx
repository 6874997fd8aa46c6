import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FEWEST_COMPARED, MOST_COMPARED } from "./figures.ts";
import "./compare.css";

/** Says how many events of a list are chosen for comparison, and leads there. */
export function PickBar({ picked, clear }: { picked: readonly string[]; clear: () => void }) {
  const { t } = useTranslation();
  if (picked.length === 0) return null;
  const fits = picked.length >= FEWEST_COMPARED && picked.length <= MOST_COMPARED;
  return (
    <div className="pick-bar" role="status">
      <strong>{t("change.compare.picked", { count: picked.length })}</strong>
      {fits ? (
        <Link className="button" to="/compare" search={{ events: [...picked] }}>
          {t("change.compare.button")}
        </Link>
      ) : (
        <span className="soft">{t("change.compare.pickMore")}</span>
      )}
      <button type="button" className="button plain" onClick={clear}>
        {t("change.compare.clear")}
      </button>
    </div>
  );
}
