import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { type EventChange, FirstMeetingsQuery } from "./change-query.ts";

const MOST_LISTED = 50;

interface FirstMeetingsProps {
  id: string;
  change: EventChange;
  asOf: string | null;
}

/** How many pairs were together for the first time, and who: all of them counted, the first listed, one partner's on demand. */
export function FirstMeetings({ id, change, asOf }: FirstMeetingsProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  if (change.pairs === 0) return <p className="soft">{t("change.noPairs")}</p>;
  const { count } = change.firstMeetings;
  const counted = (key: string, pairs: number) =>
    pairs > 0 ? ` ${t(`change.${key}`, { count: pairs, number: number(pairs) })}` : "";
  return (
    <>
      <p>
        {count > 0 ? (
          <>
            <strong>{t("change.met", { count, number: number(count) })}</strong>{" "}
            {t("change.ofPairs", { number: number(change.pairs) })}
          </>
        ) : (
          t("change.noFirst")
        )}
        {counted("again", change.metAgain.count)}
        {counted("collaborated", change.collaboratedBefore)}
        {counted("uncertainMeetings", change.uncertainMeetings)}
      </p>
      {count > 0 ? <Pairs id={id} change={change} asOf={asOf} /> : null}
    </>
  );
}

function Pairs({ id, change, asOf }: FirstMeetingsProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [of, choose] = useState<string>();
  const [{ data, error }, ask] = useQuery({
    query: FirstMeetingsQuery,
    variables: { id, of: of ?? null, first: MOST_LISTED, asOf },
  });
  const meetings = data?.event?.change?.firstMeetings;
  const present = change.partners
    .filter((one) => one.present)
    .map(({ partner }) => ({ value: partner.id, label: partner.name }))
    .sort((left, right) => left.label.localeCompare(right.label, "de"));
  return (
    <>
      <div className="partner-filters">
        <FilterSelect label={t("change.pairsOf")} chosen={of} choose={choose} choices={present} />
      </div>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!meetings && !error ? <Loading lines={4} /> : null}
      {meetings ? (
        <>
          <p className="soft" role="status">
            {t("change.shownPairs", { shown: meetings.pairs.length, count: number(meetings.count) })}
          </p>
          <div className="table-frame pairs">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("change.pairA")}</th>
                  <th scope="col">{t("change.pairB")}</th>
                </tr>
              </thead>
              <tbody>
                {meetings.pairs.map(({ a, b, uncertain }) => {
                  const [one, other] = b.id === of ? [b, a] : [a, b];
                  return (
                    <tr key={`${a.id} ${b.id}`}>
                      <td>
                        <PartnerLink partner={one} />
                      </td>
                      <td>
                        <PartnerLink partner={other} />
                        {uncertain ? <span className="badge warn">{t("change.uncertain")}</span> : null}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
    </>
  );
}
