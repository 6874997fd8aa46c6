import { useTranslation } from "react-i18next";
import type { PartnerQuery } from "../../gql/graphql.ts";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SourceList } from "../../ui/SourceList.tsx";

type Evidence = NonNullable<PartnerQuery["partner"]>["topics"][number]["evidence"];

/** What a topic at a partner rests on: offer, proposal or event, with date and source. */
export function TopicEvidence({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  return (
    <ul className="evidence">
      {evidence.map(({ id, basis, text, on, sources }) => (
        <li key={`${basis} ${id}`}>
          <span className="soft">{t(`basis.${basis}`)}:</span> {read(text)}
          {on ? <span className="soft"> ({writeDate(on, on, "MONTH", language)})</span> : null}{" "}
          <SourceList sources={sources} inline />
        </li>
      ))}
    </ul>
  );
}
