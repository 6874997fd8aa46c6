import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { InvitationsSearch } from "../../app/search-params.ts";
import { graphql } from "../../gql/index.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { NodePicker } from "../../ui/NodePicker.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import { SuggestionList } from "./SuggestionList.tsx";

const InvitationsQuery = graphql(`
  query Invitations($event: ID, $topic: ID, $region: ID, $first: Int!, $asOf: Date) {
    invitations(event: $event, topic: $topic, region: $region, first: $first, asOf: $asOf) { ...SuggestionFields }
  }
`);

const EventNameQuery = graphql(`
  query InvitationEvent($id: ID!) {
    event(id: $id) {
      id
      title
      recordedPartners
      topics {
        id
      }
      region {
        id
      }
    }
  }
`);

const MOST = 20;
const EVENT = ["EVENT"] as const;

/** Whom to invite to an event, or to a topic in a region, and why. */
export function InvitationsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/invitations" });
  const { event, topic, region, asOf } = search;
  const navigate = useNavigate();
  const { regions, topics } = useRegionsAndTopics();
  const change = (part: Partial<InvitationsSearch>) =>
    void navigate({
      to: "/invitations",
      search: (before: InvitationsSearch) => ({ ...before, ...part }),
      replace: true,
    });
  const ready = Boolean(event || (topic && region));
  const [chosen] = useQuery({ query: EventNameQuery, variables: { id: event ?? "" }, pause: !event });
  const [{ data, error, fetching }, ask] = useQuery({
    query: InvitationsQuery,
    variables: event
      ? { event, first: MOST, asOf: asOf ?? null }
      : { topic: topic ?? null, region: region ?? null, first: MOST, asOf: asOf ?? null },
    pause: !ready,
  });
  const found = ready ? data?.invitations : undefined;
  const held = event ? chosen.data?.event : undefined;
  const occasion =
    held?.title ??
    t("invitations.topicInRegion", {
      topic: topics.find(({ value }) => value === topic)?.label,
      region: regions.find(({ value }) => value === region)?.label,
    });

  return (
    <Page
      title={t("invitations.title")}
      lead={t("invitations.lead")}
      takeAway={
        ready ? (
          <TakeAway
            tables={[{ name: "invitations", label: t("takeAway.suggestions") }]}
            variables={
              event
                ? { event, asOf: asOf ?? null }
                : { topic: topic ?? null, region: region ?? null, asOf: asOf ?? null }
            }
            about={occasion}
          />
        ) : null
      }
    >
      <form
        className="suggestion-form"
        onSubmit={(submitted) => submitted.preventDefault()}
        aria-label={t("filter.label")}
      >
        <NodePicker
          key={event}
          label={t("invitations.event")}
          kinds={EVENT}
          chosen={held?.title}
          choose={(id) => change({ event: id, topic: undefined, region: undefined })}
        />
        <FilterSelect
          label={t("invitations.orTopic")}
          chosen={topic}
          choose={(id) => change({ topic: id, event: undefined })}
          choices={topics}
        />
        <FilterSelect
          label={t("invitations.inRegion")}
          chosen={region}
          choose={(id) => change({ region: id, event: undefined })}
          choices={regions}
        />
      </form>
      {!ready ? (
        <EmptyState title={t("invitations.choose")}>
          <p>{t("invitations.chooseText")}</p>
          <Link className="button" to="/invitations" search={{ topic: "wohnen-und-leben", region: "03355" }}>
            {t("paths.example")}
          </Link>
        </EmptyState>
      ) : null}
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {ready && fetching && !found ? <Loading lines={8} /> : null}
      {found ? (
        <section aria-live="polite">
          <p>
            <strong>{t("invitations.found", { count: found.length, occasion })}</strong>{" "}
            <span className="soft">
              {held ? t("invitations.notThere", { count: held.recordedPartners }) : null}{" "}
              {t("invitations.how")}
            </span>
          </p>
          {held && held.topics.length === 0 ? <p className="soft">{t("invitations.noTopic")}</p> : null}
          {held && !held.region ? <p className="soft">{t("invitations.noRegion")}</p> : null}
          {found.length === 0 ? (
            <EmptyState title={t("suggestions.none")}>
              <p>{t("invitations.noneText")}</p>
              <MissingLink
                regions={region ? [region] : undefined}
                topics={topic ? [topic] : held?.topics.map(({ id }) => id)}
              />
            </EmptyState>
          ) : (
            <SuggestionList suggestions={found} other={occasion} />
          )}
        </section>
      ) : null}
    </Page>
  );
}
