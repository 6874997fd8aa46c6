import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { CENTRALITIES, type NetworkSearch, type RolesSearch } from "../../app/search-params.ts";
import type { Centrality, RolesQuery as RolesAnswer } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { networkFilterOf, PartnerChoice } from "../../ui/PartnerChoice.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { CommunityList } from "./CommunityList.tsx";
import { RolesQuery } from "./roles-query.ts";
import { useComputed } from "./use-computed.ts";
import "./roles.css";

const FIRST = 20;
const ALL = 200;

/** Who stands where in the network: by one measure at a time, and in which communities. */
export function RolesPage() {
  const { t } = useTranslation();
  const search: RolesSearch = useSearch({ from: "/roles" });
  const navigate = useNavigate();
  const change = (part: Partial<RolesSearch>) =>
    void navigate({ to: "/roles", search: (before: RolesSearch) => ({ ...before, ...part }), replace: true });
  const by: Centrality = search.by ?? "BETWEENNESS";
  const filter = networkFilterOf(search);
  const asOf = search.asOf ?? null;
  const { computing, cancel, again } = useComputed(filter, asOf);
  const [{ data, error }, ask] = useQuery({
    query: RolesQuery,
    variables: { by, filter, asOf, first: search.all ? ALL : FIRST },
    pause: computing.state !== "done",
  });
  return (
    <Page
      title={t("roles.title")}
      lead={t("roles.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "ranking", label: t("roles.ranking") }]}
          variables={{ by, filter, asOf }}
          about={t(`roles.measure.${by}`)}
        />
      }
    >
      <form className="roles-filters" onSubmit={(submitted) => submitted.preventDefault()}>
        <label>
          <span className="soft">{t("roles.by")}</span>
          <select
            className="field"
            value={by}
            onChange={(event) => change({ by: event.target.value as Centrality })}
          >
            {CENTRALITIES.map((value) => (
              <option key={value} value={value}>
                {t(`roles.measure.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <PartnerChoice chosen={search} change={change} />
      </form>
      <p>
        {t(`roles.meaning.${by}`)}{" "}
        <Link to="/methods" hash={t("methods.roles")}>
          {t("growth.methods")}
        </Link>{" "}
        <Link to="/" search={inNetwork(search, by)}>
          {t("measured.inNetwork")}
        </Link>
      </p>
      {computing.state === "running" ? (
        <div className="roles-progress" role="status">
          <label htmlFor="roles-progress">{t("roles.computing")}</label>{" "}
          <progress id="roles-progress" max={1} value={computing.progress} />{" "}
          <button type="button" className="button" onClick={cancel}>
            {t("roles.cancel")}
          </button>
        </div>
      ) : null}
      {computing.state === "cancelled" ? (
        <EmptyState title={t("roles.cancelled")}>
          <button type="button" className="button" onClick={again}>
            {t("roles.again")}
          </button>
        </EmptyState>
      ) : null}
      {computing.state === "failed" ? (
        <EmptyState title={t("state.error")}>
          <p>{computing.message}</p>
          <button type="button" className="button" onClick={again}>
            {t("state.retry")}
          </button>
        </EmptyState>
      ) : null}
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {computing.state === "done" && !data && !error ? <Loading lines={10} /> : null}
      {computing.state === "done" && data ? (
        <>
          <Whole metrics={data.metrics} />
          <Ranking
            ranking={data.ranking}
            by={by}
            all={Boolean(search.all)}
            showAll={() => change({ all: "yes" })}
          />
          <CommunityList communities={data.communities} metrics={data.metrics} />
        </>
      ) : null}
    </Page>
  );
}

/** The same partners in the picture, as large as the measure says. */
function inNetwork({ region, kind, topic }: RolesSearch, by: Centrality): NetworkSearch {
  return {
    projection: "partners",
    size: by,
    regions: region ? [region] : undefined,
    kinds: kind ? [kind] : undefined,
    topics: topic ? [topic] : undefined,
  };
}

/** The network as a whole, and how far its numbers can be trusted. */
function Whole({ metrics }: { metrics: RolesAnswer["metrics"] }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { nodes, ties, components, largestComponent, sampledSources, undated } = metrics;
  return (
    <p className="soft">
      {t("roles.whole", {
        nodes: number(nodes),
        ties: number(ties),
        components: number(components),
        largest: number(largestComponent),
      })}{" "}
      {sampledSources ? t("roles.sampled", { count: sampledSources }) : ""}{" "}
      {undated > 0 ? t("network.undated", { count: undated }) : ""} {t("growth.coverage")}
    </p>
  );
}

function Ranking({
  ranking,
  by,
  all,
  showAll,
}: {
  ranking: RolesAnswer["ranking"];
  by: Centrality;
  all: boolean;
  showAll: () => void;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", {
    maximumSignificantDigits: 4,
  });
  if (ranking.length === 0) return <EmptyState title={t("roles.nobody")}>{t("growth.emptyText")}</EmptyState>;
  return (
    <section>
      <h2>{t("roles.ranking")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("roles.rank")}
            </th>
            <th scope="col">{t("roles.partner")}</th>
            <th scope="col" className="number">
              {t(`roles.measure.${by}`)}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t("partner.inNetwork")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.map(({ partner, rank, value }) => (
            <tr key={partner.id}>
              <td className="number">{rank}</td>
              <td>
                <PartnerLink partner={partner} />
                {partner.place ? <span className="soft"> {partner.place}</span> : null}
              </td>
              <td className="number">{format.format(value)}</td>
              <td>
                <Link to="/" search={{ selected: partner.id, projection: "partners" }}>
                  {t("partner.inNetwork")}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && ranking.length >= FIRST ? (
        <button type="button" className="button" onClick={showAll}>
          {t("roles.more", { count: ALL })}
        </button>
      ) : null}
    </section>
  );
}
