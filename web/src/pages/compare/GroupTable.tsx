import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { EventGrouping } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import "./compare.css";

const CompareGroupsQuery = graphql(`
  query CompareGroups($by: EventGrouping!) {
    compareGroups(by: $by) {
      key
      topic {
        id
        name {
          de
          en
        }
      }
      events
      recorded
      newcomerShare
      firstMeetings
      attendance
    }
  }
`);

/** Gatherings in groups; each number is the middle one of the group's. */
export function GroupTable({ by }: { by: EventGrouping }) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: CompareGroupsQuery, variables: { by } });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (fetching || !data) return <Loading lines={4} />;
  const locale = language === "en" ? "en-GB" : "de-DE";
  const written = (value: number | null) =>
    value === null ? t("impact.notRecorded") : value.toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <table className="group-table">
      <caption>{t(`compare.by.${by}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`compare.group.${by}`)}</th>
          <th scope="col" className="number">
            {t("compare.row.events")}
          </th>
          <th scope="col" className="number">
            {t("compare.row.recorded")}
          </th>
          <th scope="col" className="number">
            {t("compare.row.newcomerShare")}
          </th>
          <th scope="col" className="number">
            {t("compare.row.firstMeetings")}
          </th>
          <th scope="col" className="number">
            {t("compare.row.attendance")}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.compareGroups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              {group.topic ? read(group.topic.name) : by === "SCOPE" ? t(`scope.${group.key}`) : group.key}
            </th>
            <td className="number">{group.events}</td>
            <td className="number">{written(group.recorded)}</td>
            <td className="number">
              {group.newcomerShare === null
                ? t("impact.notRecorded")
                : group.newcomerShare.toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 })}
            </td>
            <td className="number">{written(group.firstMeetings)}</td>
            <td className="number">{written(group.attendance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
