import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

interface MissingLinkProps {
  /** What was looked for in vain, to begin the proposal with; of several regions or topics the first. */
  name?: string | undefined;
  regions?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
}

/** "We are missing here", for every result that has nobody. */
export function MissingLink({ name, regions, topics }: MissingLinkProps) {
  const { t } = useTranslation();
  return (
    <Link className="button" to="/propose" search={{ name, region: regions?.[0], topic: topics?.[0] }}>
      {t("corrections.missingHere")}
    </Link>
  );
}
