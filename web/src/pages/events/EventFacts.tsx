import { useTranslation } from "react-i18next";
import type { EventQuery } from "../../gql/graphql.ts";
import { SourceList } from "../../ui/SourceList.tsx";
import { Attendance } from "./Attendance.tsx";
import { Market } from "./Market.tsx";
import { Measures } from "./Measures.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Participants } from "./Participants.tsx";
import { Remarks } from "./Remarks.tsx";

export type EventWithFacts = NonNullable<EventQuery["event"]>;

/** Everything on record of an event, each with its source, for the side panel; its page tells it as a story (./EventStory.tsx). */
export function EventFacts({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  return (
    <>
      <Attendance event={event} />
      <Participants event={event} />
      <Market event={event} />
      <Outcomes title={t("event.forums")} outcomes={event.forums} />
      <Outcomes title={t("event.workingGroups")} outcomes={event.workingGroups} />
      <Outcomes title={t("event.problems")} outcomes={event.problems} />
      <Outcomes title={t("event.proposals")} outcomes={event.proposals} />
      <Measures measures={event.measures} />
      <Remarks event={event} />
      <section>
        <h2>{t("event.sources")}</h2>
        <SourceList sources={event.sources} />
      </section>
    </>
  );
}
