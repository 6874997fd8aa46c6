import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { ImpactSearch } from "../../app/search-params.ts";
import type { ImpactSummaryQuery as SummaryAnswer } from "../../gql/graphql.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { NodePicker, PARTNER_KINDS } from "../../ui/NodePicker.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { Switch } from "../../ui/Switch.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ChainDiagram } from "./ChainDiagram.tsx";
import { ChainList } from "./ChainList.tsx";
import { type Chain, ImpactQuery, ImpactSummaryQuery } from "./impact-query.ts";
import "./impact.css";

const A_PAGE = 10;
const EVENT = ["EVENT"] as const;

/** What came of the conferences, as far as sources tell: from the working group to the measure. */
export function ImpactPage() {
  const { t } = useTranslation();
  const search: ImpactSearch = useSearch({ from: "/impact" });
  const navigate = useNavigate();
  const { topics } = useRegionsAndTopics();
  const { event, topic, adoptedBy, asOf } = search;
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
    asOf: asOf ?? null,
  };
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImpactQuery,
    variables: { ...filter, first: most },
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
  const chains = data?.impact ?? [];
  const filtered = Boolean(event || topic || adoptedBy || asOf);
  return (
    <Page
      title={t("impact.title")}
      lead={t("impact.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "impact", label: t("impact.title") }]}
          variables={filter}
          about={t("impact.title")}
        />
      }
    >
      {summary.data ? <Summary summary={summary.data.impactSummary} /> : null}
      <form className="impact-filters" onSubmit={(submitted) => submitted.preventDefault()}>
        <FilterSelect
          label={t("filter.topic")}
          chosen={topic}
          choose={(value) => change({ topic: value, more: undefined })}
          choices={topics}
        />
        <NodePicker
          label={t("impact.event")}
          kinds={EVENT}
          chosen={summary.data?.event?.title}
          choose={(id) => change({ event: id, more: undefined })}
        />
        <NodePicker
          label={t("impact.adoptedBy")}
          kinds={PARTNER_KINDS}
          chosen={summary.data?.partner?.name}
          choose={(id) => change({ adoptedBy: id, more: undefined })}
        />
        <Switch
          label={t("impact.view")}
          choices={[
            { value: "diagram", label: t("impact.diagram") },
            { value: "list", label: t("impact.list") },
          ]}
          chosen={search.view ?? "diagram"}
          choose={(view) => change({ view: view === "list" ? "list" : undefined })}
        />
        {filtered ? (
          <button
            type="button"
            className="button"
            onClick={() =>
              change({ event: undefined, topic: undefined, adoptedBy: undefined, asOf: undefined })
            }
          >
            {t("filter.reset")}
          </button>
        ) : null}
      </form>
      <ul className="impact-legend">
        <li className="stated">{t("impact.legend.stated")}</li>
        <li className="followed">{t("impact.legend.followed")}</li>
        <li className="missing">{t("impact.legend.missing")}</li>
      </ul>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && fetching ? <Loading lines={10} /> : null}
      {data && chains.length === 0 ? (
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
