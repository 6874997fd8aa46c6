import { useTranslation } from "react-i18next";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../ui/KindMark.tsx";

interface HeadOfPartner {
  kind: string;
  category?: string | null;
  firstSeen?: string | null;
  lastSeen?: string | null;
  until?: string | null;
  degree: number;
}

/** Kind, first and last time on record and ties in one line. */
export function PartnerHead({ partner }: { partner: HeadOfPartner }) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const { kind, category, firstSeen, lastSeen, until, degree } = partner;
  const month = (day: string) => writeDate(day, day, "MONTH", language);
  return (
    <p className="marked soft">
      <KindMark kind={kind} />
      <span>
        {t(`kind.${kind}`)}
        {category ? ` (${category})` : ""}
        {" · "}
        {firstSeen ? t("partner.firstSeen", { date: month(firstSeen) }) : t("partner.undated")}
        {lastSeen && lastSeen !== firstSeen ? `, ${t("partner.lastSeen", { date: month(lastSeen) })}` : ""}
        {until ? ` · ${t("partner.until", { date: writeDate(until, until, "DAY", language) })}` : ""}
        {" · "}
        {t("partner.degree", { count: degree, written: number(degree) })}
      </span>
    </p>
  );
}
