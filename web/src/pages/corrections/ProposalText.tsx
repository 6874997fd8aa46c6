import { useTranslation } from "react-i18next";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { DateText } from "../../ui/DateText.tsx";
import { FieldTable } from "./FieldTable.tsx";

/** What is proposed: its words, its fields beside what is on record, and what it rests on. */
export function ProposalText({ correction }: { correction: CorrectionFieldsFragment }) {
  const { t } = useTranslation();
  const { text, source, erased } = correction;
  return (
    <>
      {erased ? <p className="soft">{t("corrections.erased")}</p> : null}
      {text ? <blockquote className="proposal-words">{text}</blockquote> : null}
      <FieldTable correction={correction} />
      {source?.url || source?.title ? (
        <p>
          {t("corrections.restsOn")}:{" "}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer nofollow">
              {source.title ?? source.url}
            </a>
          ) : (
            source.title
          )}
        </p>
      ) : null}
      <p className="soft">
        {t("corrections.proposedOn")}{" "}
        <DateText startsOn={correction.proposedAt.slice(0, 10)} endsOn={null} precision="DAY" />
      </p>
    </>
  );
}
