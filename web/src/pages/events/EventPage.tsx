import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ProposeLink } from "../corrections/ProposeLink.tsx";
import { EditEventLinks } from "../edit/EditorLinks.tsx";
import { HistoryLink } from "../history/HistoryLink.tsx";
import { EventAsOf, isThere } from "./EventAsOf.tsx";
import { EventSources } from "./EventFacts.tsx";
import { EventHead } from "./EventHead.tsx";
import { EventStory } from "./EventStory.tsx";
import { EventQuery } from "./event-query.ts";

/** All that is on record of one event. */
export function EventPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/events/$id" });
  const { asOf = null } = useSearch({ strict: false });
  const [{ data, error, fetching }, ask] = useQuery({ query: EventQuery, variables: { id } });
  const event = data?.event;
  if (error) {
    return (
      <Page title={t("nav.events")}>
        <ErrorState error={error} retry={ask} />
      </Page>
    );
  }
  if (!event) {
    return (
      <Page title={fetching ? t("nav.events") : t("event.unknown")}>
        {fetching ? (
          <Loading lines={10} />
        ) : (
          <EmptyState title={t("event.unknownText", { id })}>
            <Link className="button" to="/events">
              {t("event.toAll")}
            </Link>
          </EmptyState>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={event.title}
      lead={<EventHead event={event} />}
      takeAway={
        <TakeAway
          tables={[{ name: "partners", label: t("takeAway.partners") }]}
          variables={{ filter: { events: [event.id] }, asOf }}
          about={event.title}
        />
      }
    >
      <p>
        <Link className="button" to="/" search={{ selected: event.id }}>
          {t("partner.inNetwork")}
        </Link>{" "}
        <Link className="button" to="/invitations" search={{ event: event.id }}>
          {t("event.whoIsMissing")}
        </Link>{" "}
        <Link className="button" to="/compare" search={{ events: [event.id] }}>
          {t("change.compare.button")}
        </Link>{" "}
        <Link className="button" to="/impact" search={{ event: event.id }}>
          {t("nav.impact")}
        </Link>{" "}
        <HistoryLink of={event.id} /> <ProposeLink about={event.id} name={event.title} />{" "}
        <EditEventLinks id={event.id} />
      </p>
      <EventAsOf event={event} />
      {isThere(event, asOf) ? <EventStory event={event} asOf={asOf} /> : <EventSources event={event} />}
    </Page>
  );
}
