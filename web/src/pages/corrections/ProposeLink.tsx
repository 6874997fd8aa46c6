import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** "Something is wrong here" for what is named; without it "we are missing here". */
export function ProposeLink({ about, name }: { about?: string; name?: string }) {
  const { t } = useTranslation();
  return (
    <Link className="button" to="/propose" search={about ? { about, name: name?.slice(0, 200) } : {}}>
      {t(about ? "corrections.wrongHere" : "corrections.missingHere")}
    </Link>
  );
}
