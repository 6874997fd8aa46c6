import { useTranslation } from "react-i18next";
import type { EventQuery } from "../../gql/graphql.ts";
import { SourceList } from "../../ui/SourceList.tsx";

type AllStatements = NonNullable<EventQuery["event"]>["attendanceStatements"];

/** Numbers as sources state them, side by side where they disagree. */
export function Statements({ statements }: { statements: AllStatements }) {
  const { t } = useTranslation();
  return (
    <ul className="rows statements">
      {statements.map(({ text, of, preferred, source }) => (
        <li key={`${of} ${text} ${source?.id}`}>
          <strong>{text}</strong> <span className="soft">{t(`counted.${of}`)}</span>{" "}
          {preferred ? <span className="badge">{t("event.preferred")}</span> : null}{" "}
          <SourceList sources={source ? [source] : []} inline />
        </li>
      ))}
    </ul>
  );
}
