import { useTranslation } from "react-i18next";
import type { AboutTheDataQuery } from "../../gql/graphql.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { RecordedOfStated } from "../../ui/RecordedOfStated.tsx";

/** How little of a stated attendance is on record by name. */
export function AttendanceSection({
  attendance,
}: {
  attendance: AboutTheDataQuery["completeness"]["attendance"];
}) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>
        {t("about.attendance")} ({attendance.length})
      </h2>
      <p className="soft">{t("about.attendanceNote")}</p>
      <ul className="rows columns">
        {attendance.map(({ event, recordedPartners, stated }) => (
          <li key={event.id}>
            <EventLink event={event} />
            <RecordedOfStated recorded={recordedPartners} stated={stated} />
          </li>
        ))}
      </ul>
    </section>
  );
}
