import { useTranslation } from "react-i18next";
import type { AboutTheDataQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { SupportersChart } from "./SupportersChart.tsx";

type Alliance = AboutTheDataQuery["alliance"];

const ROLES = ["CARRIES", "INITIATED", "JOINED", "SUPPORTS", "SPREAD", "CONTRIBUTED"] as const;

/** Names, appeal, founding, carriers, supporters and publications of the alliance. */
export function AllianceStory({ alliance }: { alliance: Alliance }) {
  const { t } = useTranslation();
  const { read, number } = useLanguage();
  return (
    <div className="columns">
      <section>
        <h2>{t("about.beginnings")}</h2>
        <ul className="rows">
          {[alliance.appeal, alliance.founding].map((event) =>
            event ? (
              <li key={event.id}>
                <EventLink event={event} />
                <div className="soft">
                  <DateText startsOn={event.startsOn} precision={event.datePrecision} />
                </div>
              </li>
            ) : null,
          )}
        </ul>
        <h3>{t("about.foundingStatements")}</h3>
        <ul className="rows">
          {alliance.foundingStatements.map(({ text, preferred, source }) => (
            <li key={text}>
              {text} {preferred ? <span className="badge">{t("event.preferred")}</span> : null}{" "}
              <SourceList sources={source ? [source] : []} inline />
            </li>
          ))}
        </ul>
        <h3>{t("about.names")}</h3>
        <ul className="rows">
          {alliance.names.map(({ name, validFrom, validTo, sources }) => (
            <li key={name.de}>
              {read(name)}{" "}
              <span className="soft">
                {validTo
                  ? t("about.nameSpan", { from: yearOf(validFrom), to: lastYear(validTo) })
                  : t("about.nameSince", { from: yearOf(validFrom) })}
              </span>
              <SourceList sources={sources} inline />
            </li>
          ))}
        </ul>
      </section>
      {ROLES.map((kind) => {
        const roles = alliance.roles.filter((role) => role.kind === kind);
        return roles.length === 0 ? null : (
          <section key={kind}>
            <h2>
              {t(`allianceRole.${kind}`)} ({roles.length})
            </h2>
            <ul className="rows">
              {roles.map(({ partner, wording, sources }) => (
                <li key={partner.id}>
                  <PartnerLink partner={partner} />
                  <div className="soft">
                    {wording} · <SourceList sources={sources} inline />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <section>
        <h2>{t("about.supporters")}</h2>
        <p className="soft">{t("about.supportersNote")}</p>
        <SupportersChart statements={alliance.supporters} whom="organisations" />
        <SupportersChart statements={alliance.supporters} whom="persons" />
        <div className="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("events.date")}</th>
                <th scope="col" className="secondary">
                  {t("about.whom")}
                </th>
                <th scope="col">{t("about.wording")}</th>
                <th scope="col">{t("about.source")}</th>
              </tr>
            </thead>
            <tbody>
              {alliance.supporters.map(({ text, whom, number: count, on, onPrecision, source }) => (
                <tr key={`${on} ${whom} ${text} ${source?.id}`}>
                  <td>
                    <DateText startsOn={on} precision={onPrecision} />
                  </td>
                  <td className="secondary">{t(`whom.${whom}`)}</td>
                  <td title={count ? number(count) : undefined}>{text}</td>
                  <td>
                    <SourceList sources={source ? [source] : []} inline />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>
          {t("event.publications")} ({alliance.publications.length})
        </h2>
        <ul className="rows">
          {alliance.publications.map(({ id, title, format, size, url, sources }) => (
            <li key={id}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              <span className="soft">
                {format ? ` · ${format}` : ""}
                {size ? ` · ${number(size)} MB` : ""}
              </span>{" "}
              <SourceList sources={sources} inline />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function yearOf(day: string | null | undefined): string {
  return day?.slice(0, 4) ?? "?";
}

/** The year of the last day before this one, which is the first that no longer counts. */
function lastYear(validTo: string): string {
  return new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 4);
}
