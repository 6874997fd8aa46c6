import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { ImpactSearch } from "../../app/search-params.ts";
import type { ImpactSummaryQuery as SummaryAnswer } from "../../gql/graphql.ts";
import { filterInWords } from "../../take-away/filter-in-words.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ChainDiagram } from "./ChainDiagram.tsx";
import { ChainList } from "./ChainList.tsx";
import { ImpactFilters } from "./ImpactFilters.tsx";
import { type Chain, ImpactQuery, ImpactSummaryQuery } from "./impact-query.ts";
import "./impact.css";

const A_PAGE = 10;
/** What came of the conferences, as far as sources tell: from the working group to the measure. */
export function ImpactPage() {
  const { t } = useTranslation();
  const search: ImpactSearch = useSearch({ from: "/impact" });
  const navigate = useNavigate();
  const { event, topic, adoptedBy, from, asOf } = search;
  const change = (part: Partial<ImpactSearch>) =>
    void navigate({
      to: "/impact",
      search: (before: ImpactSearch) => ({ ...before, ...part }),
      replace: true,
    });
  const most = Number(search.more ?? A_PAGE);
  const filter = {
    event: event ?? null,
    topic: topic ?? null,
    adoptedBy: adoptedBy ?? null,
    from: from ?? null,
    asOf: asOf ?? null,
  };
  const isTurned = from !== undefined && asOf !== undefined && from > asOf;
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImpactQuery,
    variables: { ...filter, first: most },
    pause: isTurned,
  });
  const [summary] = useQuery({
    query: ImpactSummaryQuery,
    variables: {
      asOf: asOf ?? null,
      event: event ?? "",
      adoptedBy: adoptedBy ?? "",
      asksEvent: Boolean(event),
      asksPartner: Boolean(adoptedBy),
    },
  });
  const chains = isTurned ? [] : (data?.impact ?? []);
  return (
    <Page
      title={t("impact.title")}
      lead={t("impact.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "impact", label: t("impact.title") }]}
          variables={filter}
          about={[t("impact.title"), filterInWords(search, t)].filter(Boolean).join("; ")}
        />
      }
    >
      {summary.data ? <Summary summary={summary.data.impactSummary} /> : null}
      <ImpactFilters search={search} change={change} names={summary.data} />
      <ul className="impact-legend">
        <li className="stated">{t("impact.legend.stated")}</li>
        <li className="followed">{t("impact.legend.followed")}</li>
        <li className="missing">{t("impact.legend.missing")}</li>
      </ul>
      {isTurned ? (
        <EmptyState title={t("growth.turned")}>
          <p>{t("growth.turnedText")}</p>
          <button type="button" className="button" onClick={() => change({ from: asOf, asOf: from })}>
            {t("growth.turn")}
          </button>{" "}
          <button
            type="button"
            className="button"
            onClick={() => change({ from: undefined, asOf: undefined })}
          >
            {t("growth.wholeTime")}
          </button>
        </EmptyState>
      ) : null}
      {from && !isTurned ? <p className="soft">{t("impact.sinceRule")}</p> : null}
      {error && !isTurned ? <ErrorState error={error} retry={ask} /> : null}
      {!data && fetching ? <Loading lines={10} /> : null}
      {data && !isTurned && chains.length === 0 ? (
        <EmptyState title={t("impact.empty")}>
          <p>{t("impact.emptyText")}</p>
        </EmptyState>
      ) : null}
      {chains.map((chain) => (
        <ChainSection key={chain.event?.id ?? "none"} chain={chain} asList={search.view === "list"} />
      ))}
      {chains.length >= most && most < 100 ? (
        <button
          type="button"
          className="button"
          disabled={fetching}
          onClick={() => change({ more: String(Math.min(100, most + 20)) })}
        >
          {t("impact.more")}
        </button>
      ) : null}
    </Page>
  );
}

function ChainSection({ chain, asList }: { chain: Chain; asList: boolean }) {
  const { t } = useTranslation();
  const { event } = chain;
  return (
    <section className="impact-chain">
      <h2>
        {event ? (
          <Link to="/events/$id" params={{ id: event.id }}>
            {event.title}
          </Link>
        ) : (
          t("impact.noEvent")
        )}
      </h2>
      {event ? (
        <p className="soft">
          <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
          {event.place ? ` · ${event.place}` : ""}
          {chain.undated > 0 ? ` · ${t("network.undated", { count: chain.undated })}` : ""}
        </p>
      ) : null}
      {asList ? <ChainList chain={chain} /> : <ChainDiagram chain={chain} />}
    </section>
  );
}

/** How far the chains are on record at all: most of them break off. */
function Summary({ summary }: { summary: SummaryAnswer["impactSummary"] }) {
  const { t } = useTranslation();
  return (
    <ul className="impact-summary">
      <li>{t("impact.summary.problems", { part: summary.problemsAnswered, count: summary.problems })}</li>
      <li>{t("impact.summary.adopted", { part: summary.proposalsAdopted, count: summary.proposals })}</li>
      <li>{t("impact.summary.followed", { part: summary.proposalsFollowed, count: summary.proposals })}</li>
      <li>{t("impact.summary.measures", { part: summary.measuresStated, count: summary.measures })}</li>
    </ul>
  );
}
