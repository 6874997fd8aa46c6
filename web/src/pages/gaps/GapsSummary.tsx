import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { GapsSearch } from "../../app/search-params.ts";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { CellOf, Topic } from "./coverage-query.ts";
import type { Measure } from "./measures.ts";
import type { Row } from "./rows.ts";

interface GapsSummaryProps {
  rows: readonly Row[];
  topics: readonly Topic[];
  cellOf: CellOf;
  measure: Measure;
  asOf: string | undefined;
}

/** In how many cells nobody, or no event, is on record, as of which day, and what can be done with the table. */
export function GapsSummary({ rows, topics, cellOf, measure, asOf }: GapsSummaryProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const cells = rows
    .filter(({ heads }) => !heads)
    .flatMap(({ region }) => topics.map((topic) => cellOf(region.id, topic.id)));
  const counted = measure === "events" ? "events" : "partners";
  const gaps = cells.filter((cell) => cell?.[counted] === 0).length;
  return (
    <p aria-live="polite">
      {asOf ? (
        <>
          {t("gaps.asOf", { day: writeDate(asOf, null, "DAY", language) })}{" "}
          <Link to="/gaps" search={(before: GapsSearch) => ({ ...before, asOf: undefined })}>
            {t("gaps.anyDate")}
          </Link>{" "}
        </>
      ) : null}
      <strong>{t(`gaps.summaryOf.${counted}`, { gaps, all: cells.length })}</strong>{" "}
      <span className="soft">{t("gaps.hint")}</span>
    </p>
  );
}
