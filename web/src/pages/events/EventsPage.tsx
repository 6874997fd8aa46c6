import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { EventsSearch } from "../../app/search-params.ts";
import type { EventFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { EventTable } from "./EventTable.tsx";

const EventsQuery = graphql(`
  query Events($filter: EventFilter, $asOf: Date) {
    events(filter: $filter, asOf: $asOf, first: 200) {
      totalCount
      nodes {
        id
        kind
        scope
        title
        shortLabel
        startsOn
        endsOn
        datePrecision
        place
        attendance
        recordedPartners
      }
    }
    series {
      id
      title
      startsOn
      endsOn
      datePrecision
      members {
        id
        title
        shortLabel
      }
      sources { ...SourceFields }
    }
    topics {
      id
      name {
        de
        en
      }
    }
  }
`);

const KINDS = [
  "CONFERENCE",
  "DIALOGUE",
  "JOB_FAIR",
  "AWARD",
  "FOLLOW_UP",
  "MEETING",
  "ANNIVERSARY",
  "KICK_OFF",
  "FOUNDING",
  "OTHER",
] as const;

/** All events on record, conferences first. */
export function EventsPage() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const search = useSearch({ from: "/events" });
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<EventsSearch>) =>
      void navigate({
        to: "/events",
        search: (before: EventsSearch) => ({ ...before, ...part }),
        replace: true,
      }),
    [navigate],
  );
  const [{ data, error }, ask] = useQuery({
    query: EventsQuery,
    variables: { filter: filterOf(search), asOf: search.asOf ?? null },
  });
  const conferences = data?.events.nodes.filter(({ kind }) => kind === "CONFERENCE") ?? [];
  const others = data?.events.nodes.filter(({ kind }) => kind !== "CONFERENCE") ?? [];
  const kind = search.kinds?.[0] ?? "";

  return (
    <Page title={t("nav.events")} lead={t("events.lead")}>
      <form
        className="partner-filters"
        onSubmit={(event) => event.preventDefault()}
        aria-label={t("filter.label")}
      >
        <label>
          <span className="soft">{t("filter.eventKind")}</span>
          <select
            className="field"
            value={kind}
            onChange={(event) => change({ kinds: event.target.value ? [event.target.value] : undefined })}
          >
            <option value="">{t("partners.any")}</option>
            {KINDS.map((value) => (
              <option key={value} value={value}>
                {t(`eventKind.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="soft">{t("filter.scope")}</span>
          <select
            className="field"
            value={search.scope ?? ""}
            onChange={(event) =>
              change({ scope: (event.target.value || undefined) as EventsSearch["scope"] })
            }
          >
            <option value="">{t("partners.any")}</option>
            <option value="CENTRAL">{t("scope.CENTRAL")}</option>
            <option value="REGIONAL">{t("scope.REGIONAL")}</option>
          </select>
        </label>
        <label>
          <span className="soft">{t("filter.topic")}</span>
          <select
            className="field"
            value={search.topics?.[0] ?? ""}
            onChange={(event) => change({ topics: event.target.value ? [event.target.value] : undefined })}
          >
            <option value="">{t("partners.any")}</option>
            {data?.topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {read(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="soft">{t("events.text")}</span>
          <input
            className="field"
            type="search"
            maxLength={200}
            value={search.text ?? ""}
            onChange={(event) => change({ text: event.target.value || undefined })}
          />
        </label>
      </form>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && !error ? <Loading lines={12} /> : null}
      {data?.events.totalCount === 0 ? (
        <EmptyState title={t("events.none")}>
          <p>{t("events.noneText")}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              change({
                kinds: undefined,
                scope: undefined,
                topics: undefined,
                regions: undefined,
                text: undefined,
              })
            }
          >
            {t("filter.reset")}
          </button>
        </EmptyState>
      ) : null}
      <EventTable title={t("events.conferences", { count: conferences.length })} events={conferences} />
      <EventTable title={t("events.others", { count: others.length })} events={others} />
      {data && !search.kinds && !search.text && !search.topics ? (
        <section>
          <h2>{t("events.series")}</h2>
          <p className="soft">{t("events.seriesNote")}</p>
          <ul className="rows">
            {data.series.map(({ id, title, startsOn, endsOn, datePrecision, members, sources }) => (
              <li key={id}>
                <strong>{title}</strong> ·{" "}
                <DateText startsOn={startsOn} endsOn={endsOn} precision={datePrecision} />
                {members.map((event) => (
                  <div key={event.id}>
                    <EventLink event={event} />
                  </div>
                ))}
                <SourceList sources={sources} inline />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function filterOf({ kinds, scope, topics, regions, text }: EventsSearch): EventFilter {
  return {
    kinds: (kinds as EventFilter["kinds"]) ?? null,
    scope: scope ?? null,
    topics: topics ?? null,
    regions: regions ?? null,
    text: text ?? null,
  };
}
