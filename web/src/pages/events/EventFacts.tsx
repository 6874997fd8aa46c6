import { useTranslation } from "react-i18next";
import type { EventQuery } from "../../gql/graphql.ts";
import { SourceList } from "../../ui/SourceList.tsx";
import { Attendance } from "./Attendance.tsx";
import { EventAsOf, isThere } from "./EventAsOf.tsx";
import { Market } from "./Market.tsx";
import { Measures } from "./Measures.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Participants } from "./Participants.tsx";
import { Remarks } from "./Remarks.tsx";

export type EventWithFacts = NonNullable<EventQuery["event"]>;

/**
 * Everything on record of an event on the day of the view, each with its source, for the side panel; its page
 * tells it as a story (./EventStory.tsx).
 */
export function EventFacts({ event, asOf }: { event: EventWithFacts; asOf: string | null }) {
  const { t } = useTranslation();
  if (!isThere(event, asOf)) {
    return (
      <>
        <EventAsOf event={event} />
        <EventSources event={event} />
      </>
    );
  }
  return (
    <>
      <EventAsOf event={event} />
      <Attendance event={event} />
      <Participants event={event} />
      <Market event={event} />
      <Outcomes title={t("event.forums")} outcomes={event.forums} />
      <Outcomes title={t("event.workingGroups")} outcomes={event.workingGroups} />
      <Outcomes title={t("event.problems")} outcomes={event.problems} />
      <Outcomes title={t("event.proposals")} outcomes={event.proposals} />
      <Measures measures={measuresBy(event, asOf)} />
      <Remarks event={event} />
      <EventSources event={event} />
    </>
  );
}

/** Who says so: known of an event on any day. */
export function EventSources({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t("event.sources")}</h2>
      <SourceList sources={event.sources} />
    </section>
  );
}

/** What followed an event by the day of the view; a measure has a date of its own. */
export function measuresBy({ measures }: EventWithFacts, asOf: string | null): EventWithFacts["measures"] {
  return measures.filter(({ startsOn }) => asOf === null || (startsOn !== null && startsOn <= asOf));
}
