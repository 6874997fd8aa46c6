import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** Leads to how change and comparison are counted. */
export function MethodLink() {
  const { t } = useTranslation();
  return (
    <p className="credit">
      <Link to="/methods" hash={t("methods.change")}>
        {t("change.method")}
      </Link>
    </p>
  );
}
