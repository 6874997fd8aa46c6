import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { CompareSearch } from "../../app/search-params.ts";
import type { CompareEventsQuery as Answer } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { NodePicker } from "../../ui/NodePicker.tsx";
import { Page } from "../../ui/Page.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { GroupTable } from "./GroupTable.tsx";

const CompareEventsQuery = graphql(`
  query CompareEvents($ids: [ID!]!) {
    compareEvents(ids: $ids) {
      events {
        id
        shortLabel
        startsOn
        endsOn
        datePrecision
        place
        attendance
        recordedPartners
        market {
          id
        }
        forums {
          id
        }
        workingGroups {
          id
        }
        problems {
          id
        }
        proposals {
          id
        }
        measures {
          id
        }
        change {
          recorded
          newcomers
          firstMeetings
          metAgain
          cameAgain
          newCounties {
            id
          }
        }
      }
      overlaps {
        a
        b
        jaccard
        common {
          id
          name
          kind
        }
      }
    }
  }
`);

type Compared = Answer["compareEvents"]["events"][number];

const EVENT = ["EVENT"] as const;
const MOST = 6;

/** The numbers told of each conference; null is written as not recorded. */
const ROWS: readonly [key: string, value: (event: Compared) => number | null][] = [
  ["attendance", ({ attendance }) => attendance],
  ["recorded", ({ recordedPartners }) => recordedPartners],
  ["newcomers", ({ change }) => change?.newcomers ?? null],
  ["firstMeetings", ({ change }) => change?.firstMeetings ?? null],
  ["metAgain", ({ change }) => change?.metAgain ?? null],
  ["cameAgain", ({ change }) => change?.cameAgain ?? null],
  ["newCounties", ({ change }) => change?.newCounties.length ?? null],
  ["groups", ({ forums, workingGroups }) => forums.length + workingGroups.length],
  ["problems", ({ problems }) => problems.length],
  ["proposals", ({ proposals }) => proposals.length],
  ["measures", ({ measures }) => measures.length],
];

/** Conferences side by side, and conferences by scope, topic and year. */
export function ComparePage() {
  const { t } = useTranslation();
  const search: CompareSearch = useSearch({ from: "/compare" });
  const navigate = useNavigate();
  const ids = [...new Set(search.events ?? [])].slice(0, MOST);
  const show = (events: string[]) =>
    void navigate({
      to: "/compare",
      search: (before: CompareSearch) => ({ ...before, events: events.length > 0 ? events : undefined }),
      replace: true,
    });
  const [{ data, error, fetching }, ask] = useQuery({
    query: CompareEventsQuery,
    variables: { ids },
    pause: ids.length < 2,
  });
  const compared = ids.length < 2 ? undefined : data?.compareEvents;
  return (
    <Page title={t("compare.title")} lead={t("compare.lead")}>
      {ids.length < MOST ? (
        <NodePicker
          label={t("compare.add")}
          kinds={EVENT}
          chosen={undefined}
          choose={(id) => show([...ids, id])}
        />
      ) : null}
      {ids.length < 2 ? <EmptyState title={t("compare.choose", { count: 2 - ids.length })} /> : null}
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!compared && fetching ? <Loading lines={8} /> : null}
      {compared ? (
        <Comparison compared={compared} remove={(id) => show(ids.filter((one) => one !== id))} />
      ) : null}
      <h2>{t("compare.groups")}</h2>
      <GroupTable by="SCOPE" />
      <GroupTable by="TOPIC" />
      <GroupTable by="YEAR" />
    </Page>
  );
}

function Comparison({
  compared: { events, overlaps },
  remove,
}: {
  compared: Answer["compareEvents"];
  remove: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { number, language } = useLanguage();
  const nameOf = new Map(events.map(({ id, shortLabel }) => [id, shortLabel]));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys */}
      <section className="scroll-x" tabIndex={0} aria-label={t("compare.title")}>
        <table className="comparison">
          <thead>
            <tr>
              <td />
              {events.map((event) => (
                <th key={event.id} scope="col">
                  <Link to="/events/$id" params={{ id: event.id }}>
                    {event.shortLabel}
                  </Link>
                  <div className="soft">
                    <DateText
                      startsOn={event.startsOn}
                      endsOn={event.endsOn}
                      precision={event.datePrecision}
                    />
                    {event.place ? `, ${event.place}` : ""}
                  </div>
                  <button type="button" className="button plain" onClick={() => remove(event.id)}>
                    {t("compare.remove")}
                    <span className="visually-hidden">: {event.shortLabel}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([key, value]) => {
              const most = Math.max(1, ...events.map((event) => value(event) ?? 0));
              return (
                <tr key={key}>
                  <th scope="row">{t(`compare.row.${key}`)}</th>
                  {events.map((event) => {
                    const own = value(event);
                    return (
                      <td key={event.id}>
                        {own === null ? <span className="soft">{t("impact.notRecorded")}</span> : number(own)}
                        <svg width={90} height={6} viewBox="0 0 90 6" aria-hidden="true">
                          <rect width={(90 * (own ?? 0)) / most} height={6} />
                        </svg>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <h2>{t("compare.overlaps")}</h2>
      <ul className="rows">
        {overlaps.map(({ a, b, common, jaccard }) => (
          <li key={`${a} ${b}`}>
            <strong>
              {nameOf.get(a)} – {nameOf.get(b)}
            </strong>
            : {t("compare.common", { count: common.length })}
            {jaccard === null
              ? ""
              : ` (${jaccard.toLocaleString(language, { style: "percent", maximumFractionDigits: 1 })})`}
            <div>
              {common.map((partner) => (
                <PartnerLink key={partner.id} partner={partner} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
