import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { Attendance } from "./Attendance.tsx";
import { Changed } from "./Changed.tsx";
import { EventChangeQuery } from "./change-query.ts";
import { EventSources, type EventWithFacts } from "./EventFacts.tsx";
import { FirstMeetings } from "./FirstMeetings.tsx";
import { Followed } from "./Followed.tsx";
import { Market } from "./Market.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { NewAndReturned, Participants } from "./Participants.tsx";
import { Remarks } from "./Remarks.tsx";
import "./event-story.css";

interface Part {
  name: string;
  /** Whether what it holds has headings of its own. */
  headed: boolean;
  content: ReactNode;
}

interface EventStoryProps {
  event: EventWithFacts;
  /** What began later is not told; null tells all. */
  asOf: string | null;
}

/** An event from top to bottom: how many, what it changed, who came and met, what was put forward, what followed. */
export function EventStory({ event, asOf }: EventStoryProps) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: EventChangeQuery, variables: { id: event.id, asOf } });
  const told = data?.event?.id === event.id ? data.event : null;
  const change = told?.change ?? null;
  const waiting = error ? <ErrorState error={error} retry={ask} /> : <Loading lines={5} />;
  const untold = told?.changeUntold ? <p>{t(`change.untold.${told.changeUntold}`)}</p> : waiting;
  const outcomes = [event.forums, event.workingGroups, event.problems, event.proposals].flat();

  const parts: Part[] = [
    { name: "attendance", headed: true, content: <Attendance event={event} /> },
    { name: "change", headed: false, content: change ? <Changed change={change} /> : untold },
    change && event.participations.length > 0
      ? { name: "who", headed: false, content: <NewAndReturned event={event} change={change} /> }
      : { name: "who", headed: true, content: <Participants event={event} /> },
    ...(change && change.recorded > 0
      ? [
          {
            name: "meetings",
            headed: false,
            content: <FirstMeetings id={event.id} change={change} asOf={asOf} />,
          },
        ]
      : []),
    event.market
      ? { name: "market", headed: true, content: <Market event={event} /> }
      : { name: "market", headed: false, content: <p className="soft">{t("change.noMarket")}</p> },
    outcomes.length > 0
      ? { name: "outcomes", headed: true, content: <AllOutcomes event={event} /> }
      : { name: "outcomes", headed: false, content: <p className="soft">{t("change.noOutcomes")}</p> },
    { name: "after", headed: false, content: <Followed event={event} change={change} asOf={asOf} /> },
    {
      name: "sources",
      headed: true,
      content: (
        <>
          <Remarks event={event} />
          <EventSources event={event} />
        </>
      ),
    },
  ];
  return (
    <div className="event-story">
      <nav aria-label={t("change.onPage")}>
        <ul>
          {parts.map(({ name }) => (
            <li key={name}>
              <Link to="." hash={name} search={true} replace>
                {t(`change.section.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {parts.map(({ name, headed, content }) => (
          <div key={name} id={name} className="part">
            {headed ? null : <h2>{t(`change.section.${name}`)}</h2>}
            {content}
          </div>
        ))}
      </div>
    </div>
  );
}

function AllOutcomes({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  return (
    <>
      <Outcomes title={t("event.forums")} outcomes={event.forums} />
      <Outcomes title={t("event.workingGroups")} outcomes={event.workingGroups} />
      <Outcomes title={t("event.problems")} outcomes={event.problems} />
      <Outcomes title={t("event.proposals")} outcomes={event.proposals} />
    </>
  );
}
