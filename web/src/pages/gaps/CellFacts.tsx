import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CellFactsFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { valueIn } from "./measures.ts";
import { useWrittenValue } from "./use-written-value.ts";

graphql(`
  fragment CellFacts on CoverageCell {
    partners
    events
    conferences
    perHundredThousand
    lastActivity
    lastEvent {
      id
      title
      shortLabel
      startsOn
      endsOn
      datePrecision
    }
  }
`);

interface CellFactsProps {
  cell: CellFactsFragment;
  choice: { regions: string[]; topics: string[] };
}

/** The numbers of one cell, each with what it counts. */
export function CellFacts({ cell, choice }: CellFactsProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const write = useWrittenValue();
  const { lastEvent } = cell;
  return (
    <dl className="cell-facts">
      <dt>{t("gaps.detail.partners")}</dt>
      <dd>
        {number(cell.partners)}
        {cell.partners > 0 ? (
          <span className="soft">
            {" · "}
            {write(valueIn(cell, "per100k"), "per100k")} {t("gaps.detail.per100k")}
          </span>
        ) : null}
      </dd>
      <dt>{t("gaps.detail.events")}</dt>
      <dd>
        {cell.events > 0 ? (
          <Link to="/events" search={choice}>
            {t("gaps.detail.conferences", { events: number(cell.events), count: cell.conferences })}
          </Link>
        ) : (
          number(0)
        )}
      </dd>
      <dt>{t("gaps.detail.last")}</dt>
      <dd>
        {lastEvent ? (
          <>
            <EventLink event={lastEvent} short />{" "}
            <span className="soft">
              <DateText
                startsOn={lastEvent.startsOn}
                endsOn={lastEvent.endsOn}
                precision={lastEvent.datePrecision}
              />
            </span>
          </>
        ) : (
          <span className="soft">{t("gaps.detail.noDate")}</span>
        )}
      </dd>
    </dl>
  );
}
