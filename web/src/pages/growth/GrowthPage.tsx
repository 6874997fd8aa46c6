import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { GrowthSearch } from "../../app/search-params.ts";
import type { GrowthStep } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { DayField } from "../../ui/DayField.tsx";
import { Page } from "../../ui/Page.tsx";
import { networkFilterOf, PartnerChoice } from "../../ui/PartnerChoice.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { GrowthChart } from "./GrowthChart.tsx";
import { GrowthTable } from "./GrowthTable.tsx";
import { GrowthQuery, type Trend } from "./growth-query.ts";
import { CHARTS } from "./measures.ts";
import "./growth.css";

const STEPS = ["EVENT", "MONTH", "QUARTER", "YEAR"] as const;

/** How the recorded network grows, number by number, each with its definition. */
export function GrowthPage() {
  const { t } = useTranslation();
  const search: GrowthSearch = useSearch({ from: "/growth" });
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<number | null>(null);
  const change = (part: Partial<GrowthSearch>) => {
    setChosen(null);
    void navigate({
      to: "/growth",
      search: (before: GrowthSearch) => ({ ...before, ...part }),
      replace: true,
    });
  };
  const by: GrowthStep = search.by ?? "EVENT";
  const variables = {
    filter: networkFilterOf(search),
    by,
    from: search.from ?? null,
    // One date for the whole view: what came after it is not told.
    to: earlier(search.to, search.asOf) ?? null,
  };
  const isTurned = variables.from !== null && variables.to !== null && variables.from > variables.to;
  const [{ data, error, fetching }, ask] = useQuery({ query: GrowthQuery, variables, pause: isTurned });
  const points = data?.growth ?? [];
  const last = points.at(-1);
  return (
    <Page
      title={t("growth.title")}
      lead={t("growth.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "growth", label: t("growth.title") }]}
          variables={variables}
          about={`${t("growth.by")}: ${t(`growth.step.${by}`)}`}
        />
      }
    >
      <form className="growth-filters" onSubmit={(submitted) => submitted.preventDefault()}>
        <Switch
          label={t("growth.by")}
          choices={STEPS.map((value) => ({ value, label: t(`growth.step.${value}`) }))}
          chosen={by}
          choose={(value) => change({ by: value === "EVENT" ? undefined : value })}
        />
        <PartnerChoice chosen={search} change={change} />
        <DayField label={t("growth.from")} day={search.from} choose={(from) => change({ from })} />
        <DayField label={t("growth.to")} day={search.to} choose={(to) => change({ to })} />
      </form>
      {isTurned ? (
        <EmptyState title={t("growth.turned")}>
          <p>{t(search.to ? "growth.turnedText" : "growth.afterAsOf")}</p>
          {search.to ? (
            <button
              type="button"
              className="button"
              onClick={() => change({ from: search.to, to: search.from })}
            >
              {t("growth.turn")}
            </button>
          ) : null}{" "}
          <button type="button" className="button" onClick={() => change({ from: undefined, to: undefined })}>
            {t("growth.wholeTime")}
          </button>
        </EmptyState>
      ) : null}
      {error && !isTurned ? <ErrorState error={error} retry={ask} /> : null}
      {!data && fetching ? <Loading lines={12} /> : null}
      {data && !isTurned && points.length === 0 ? (
        <EmptyState title={t("growth.empty")}>
          <p>{t("growth.emptyText")}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              change({ from: undefined, to: undefined, region: undefined, kind: undefined, topic: undefined })
            }
          >
            {t("filter.reset")}
          </button>
        </EmptyState>
      ) : null}
      {last && data && !isTurned ? (
        <>
          <Densification trend={data.growthTrend} />
          <p className="soft">
            {t("growth.coverage")} {last.undated > 0 ? t("growth.undated", { count: last.undated }) : ""}{" "}
            {t("growth.uncertain")}{" "}
            <Link to="/methods" hash={t("methods.growth")}>
              {t("growth.methods")}
            </Link>
          </p>
          <div className="growth-charts">
            {CHARTS.map(({ key, measures }) => (
              <GrowthChart
                key={key}
                name={key}
                measures={measures}
                points={points}
                by={by}
                revision={data.growthTrend.revision}
                chosen={chosen}
                choose={setChosen}
              />
            ))}
          </div>
          <GrowthTable points={points} by={by} />
        </>
      ) : null}
    </Page>
  );
}

/** Whether ties grow faster than partners, in one sentence. */
function Densification({ trend: { densification } }: { trend: Trend }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const two = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", { maximumFractionDigits: 2 });
  if (!densification) return <p>{t("growth.noDensification")}</p>;
  const { exponent, low, high, rSquared, points } = densification;
  return (
    <p>
      {t("growth.densification", {
        exponent: two.format(exponent),
        low: two.format(low),
        high: two.format(high),
        rSquared: two.format(rSquared),
        points,
      })}{" "}
      <strong>{t(low > 1 ? "growth.denser" : high < 1 ? "growth.sparser" : "growth.undecided")}</strong>
    </p>
  );
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}
