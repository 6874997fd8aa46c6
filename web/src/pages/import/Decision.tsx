import { useTranslation } from "react-i18next";
import type { ImportRow } from "./use-rows.ts";

/** What stands decided of a row, by an editor or because it is sure; nothing while it is open. */
export function Decision({ row, named }: { row: ImportRow; named: ImportRow["partners"][number] }) {
  const { t } = useTranslation();
  const { match, decided, partner, sameAsRow } = named;
  const words = row.leftOut
    ? t("import.decision.leftOut")
    : match === "ASK"
      ? undefined
      : sameAsRow
        ? t("import.decision.sameAsRow", { row: sameAsRow })
        : partner
          ? t("import.decision.linked", { name: partner.name })
          : match === "NEW"
            ? t("import.decision.new")
            : t("import.decision.known");
  if (!words) return null;
  return (
    <p className="decided" role="note">
      ✓ {words}{" "}
      <span className="soft">
        {t(decided || row.leftOut ? "import.decision.byYou" : "import.decision.sure")}
      </span>
    </p>
  );
}
