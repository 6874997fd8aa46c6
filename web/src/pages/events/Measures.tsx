import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EventQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { SourceList } from "../../ui/SourceList.tsx";

type AllMeasures = NonNullable<EventQuery["event"]>["measures"];

/** What the state or the alliance did afterwards, and whether the source itself ties it to the event. */
export function Measures({ measures }: { measures: AllMeasures }) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  if (measures.length === 0) return null;
  const euros = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  return (
    <section>
      <h2>
        {t("event.measures")} ({measures.length})
      </h2>
      <ul className="rows">
        {measures.map(({ id, title, startsOn, datePrecision, amount, statedBySource, sources }) => (
          <li key={id}>
            <Link to="/measures/$id" params={{ id }}>
              {read(title)}
            </Link>
            <div className="soft">
              <DateText startsOn={startsOn} precision={datePrecision} />
              {amount ? ` · ${euros.format(amount)}` : ""} ·{" "}
              <span className="badge">
                {statedBySource ? t("event.statedBySource") : t("event.followed")}
              </span>
            </div>
            <SourceList sources={sources} inline />
          </li>
        ))}
      </ul>
    </section>
  );
}
