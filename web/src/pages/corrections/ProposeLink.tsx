import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** "Something is wrong here" for what is named. */
export function ProposeLink({ about, name }: { about: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Link className="button" to="/propose" search={{ about, name: name.slice(0, 200) }}>
      {t("corrections.wrongHere")}
    </Link>
  );
}
