import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** From the page of a thing to what changed about it. */
export function HistoryLink({ of }: { of: string }) {
  const { t } = useTranslation();
  return (
    <Link className="button" to="/history" search={{ of }}>
      {t("history.title")}
    </Link>
  );
}
