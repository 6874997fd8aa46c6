import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { CompareEventsQuery as Answer } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { MethodLink } from "../events/MethodLink.tsx";
import { CompareEventsQuery } from "./compare-queries.ts";
import { type Column, FigureTable } from "./FigureTable.tsx";
import type { FigureName } from "./figures.ts";
import { useWrittenFigure } from "./use-written-figure.ts";

type Comparison = Answer["compareEvents"];

/** Two to six events in columns, then which partners were at which of them. */
export function ComparedEvents({ ids, asOf }: { ids: readonly string[]; asOf: string | null }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: CompareEventsQuery, variables: { ids: [...ids], asOf } });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (!data) return <Loading lines={14} />;
  const { compareEvents: comparison } = data;
  return (
    <>
      <Figures comparison={comparison} />
      <h2>{t("change.compare.overlap")}</h2>
      <Overlaps overlaps={comparison.overlaps} />
      <AtSeveral comparison={comparison} />
    </>
  );
}

function Figures({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { writeDifference } = useWrittenFigure();
  const [first] = comparison.events;
  const columns = comparison.events.map(({ event, figures }, index): Column => {
    const values = figures as Record<FigureName, number | null>;
    return {
      key: event.id,
      head: (
        <>
          <Link to="/events/$id" params={{ id: event.id }} title={event.title}>
            {event.shortLabel}
          </Link>
          <div className="soft">
            <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
            {event.place ? <div>{event.place}</div> : null}
          </div>
        </>
      ),
      values,
      noteOf: (name) => {
        const base = (first?.figures as Record<FigureName, number | null> | undefined)?.[name] ?? null;
        const value = values[name];
        if (index === 0 || base === null || value === null || base === value) return null;
        return `(${writeDifference(name, value - base)})`;
      },
    };
  });
  return (
    <>
      <FigureTable caption={t("change.compare.table")} columns={columns} />
      <p className="credit">{t("change.compare.difference")}</p>
      <MethodLink />
    </>
  );
}

function Overlaps({ overlaps }: { overlaps: Comparison["overlaps"] }) {
  const { t } = useTranslation();
  const { percent } = useWrittenFigure();
  return (
    <div className="table-frame">
      <table className="overlaps">
        <caption className="visually-hidden">{t("change.compare.overlapTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("change.compare.pair")}</th>
            <th scope="col" className="number">
              {t("change.compare.common")}
            </th>
            <th scope="col" className="number">
              {t("change.compare.jaccard")}
            </th>
          </tr>
        </thead>
        <tbody>
          {overlaps.map(({ a, b, common, jaccard }) => (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                <EventLink event={a} short />
                <EventLink event={b} short />
              </th>
              <td className="number">{common}</td>
              <td className="number">
                {typeof jaccard === "number" ? percent(jaccard) : t("change.compare.untold")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AtSeveral({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { events, atSeveral, atSeveralCount } = comparison;
  const title = t("change.compare.atSeveral", { count: atSeveralCount });
  if (atSeveralCount === 0) return <p className="soft">{t("change.compare.nobodyAtSeveral")}</p>;
  return (
    <>
      <h3>{title}</h3>
      {atSeveral.length < atSeveralCount ? (
        <p className="soft">{t("change.cut", { shown: atSeveral.length, count: number(atSeveralCount) })}</p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className="table-frame" aria-label={title} tabIndex={0}>
        <table className="at-several">
          <thead>
            <tr>
              <th scope="col">{t("change.compare.partner")}</th>
              {events.map(({ event }) => (
                <th key={event.id} scope="col">
                  {event.shortLabel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {atSeveral.map(({ partner, events: attended }) => {
              const there = new Set(attended.map(({ id }) => id));
              return (
                <tr key={partner.id}>
                  <th scope="row">
                    <PartnerLink partner={partner} />
                  </th>
                  {events.map(({ event }) => (
                    <td key={event.id}>
                      <span aria-hidden="true">{there.has(event.id) ? "●" : "–"}</span>
                      <span className="visually-hidden">
                        {t(`change.compare.${there.has(event.id) ? "there" : "notThere"}`)}
                      </span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
