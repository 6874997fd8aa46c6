import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import "./event-change.css";

const EventChangeQuery = graphql(`
  query EventChange($id: ID!) {
    event(id: $id) {
      id
      change {
        recorded
        newcomers
        firstMeetings
        metAgain
        cameAgain
        uncertain
        somePairs {
          a {
            id
            name
            kind
          }
          b {
            id
            name
            kind
          }
        }
        returners {
          partner {
            id
            name
            kind
          }
          lastEvent {
            id
            shortLabel
          }
        }
        newCounties {
          id
          name
        }
        laterCollaborations {
          since
          a {
            id
            name
            kind
          }
          b {
            id
            name
            kind
          }
        }
        before {
          partners
          ties
          meanDegree
          giantComponentShare
          countiesCovered
        }
        after {
          partners
          ties
          meanDegree
          giantComponentShare
          countiesCovered
        }
      }
    }
  }
`);

const STATE = ["partners", "ties", "meanDegree", "giantComponentShare", "countiesCovered"] as const;

/** What the event changed: before and after, who came back, who met whom for the first time, what followed. */
export function EventChange({ id }: { id: string }) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: EventChangeQuery, variables: { id } });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (fetching || !data) return <Loading lines={5} />;
  const change = data.event?.change;
  if (!change) {
    return (
      <section>
        <h2>{t("change.title")}</h2>
        <p className="soft">{t("change.undated")}</p>
      </section>
    );
  }
  const locale = language === "en" ? "en-GB" : "de-DE";
  const written = (name: (typeof STATE)[number], value: number) =>
    name === "giantComponentShare"
      ? value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 })
      : value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <section className="event-change">
      <h2>{t("change.title")}</h2>
      <p className="event-change-line">
        {[
          t("timeline.recorded", { count: change.recorded }),
          t("timeline.first", { count: change.newcomers }),
          t("change.firstMeetings", { count: change.firstMeetings }),
        ].join(", ")}
        .{" "}
        {change.recorded > 0
          ? t("change.cameAgain", { count: change.cameAgain, of: number(change.recorded) })
          : ""}
      </p>
      {change.uncertain ? <p className="soft">{t("change.uncertain")}</p> : null}
      <table className="before-after">
        <caption className="soft">{t("change.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("change.number")}</span>
            </th>
            <th scope="col" className="number">
              {t("change.before")}
            </th>
            <th scope="col" className="number">
              {t("change.after")}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t("change.bars")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {STATE.map((name) => {
            const [before, after] = [change.before[name], change.after[name]];
            const most = Math.max(before, after, 1e-9);
            return (
              <tr key={name}>
                <th scope="row">{t(`growth.measure.${name}`)}</th>
                <td className="number">{written(name, before)}</td>
                <td className="number">{written(name, after)}</td>
                <td aria-hidden="true">
                  <svg width={120} height={14} viewBox="0 0 120 14" role="presentation">
                    <rect className="before" width={(120 * before) / most} height={6} />
                    <rect className="after" y={8} width={(120 * after) / most} height={6} />
                  </svg>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {change.newCounties.length > 0 ? (
        <p>
          {t("change.newCounties")}{" "}
          {change.newCounties.map(({ id: county, name }, index) => (
            <span key={county}>
              {index > 0 ? ", " : ""}
              <Link to="/regions/$id" params={{ id: county }}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
      {change.returners.length > 0 ? (
        <details>
          <summary>{t("change.returners", { count: change.returners.length })}</summary>
          <ul className="rows">
            {change.returners.map(({ partner, lastEvent }) => (
              <li key={partner.id}>
                <PartnerLink partner={partner} />{" "}
                <span className="soft">
                  {t("change.lastAt")}{" "}
                  <Link to="/events/$id" params={{ id: lastEvent.id }}>
                    {lastEvent.shortLabel}
                  </Link>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {change.firstMeetings > 0 ? (
        <details>
          <summary>
            {t("change.pairs", { count: change.firstMeetings, again: number(change.metAgain) })}
          </summary>
          <ul className="rows pairs">
            {change.somePairs.map(({ a, b }) => (
              <li key={`${a.id} ${b.id}`}>
                <PartnerLink partner={a} /> – <PartnerLink partner={b} />
              </li>
            ))}
          </ul>
          {change.firstMeetings > change.somePairs.length ? (
            <p className="soft">
              {t("change.morePairs", { count: change.firstMeetings - change.somePairs.length })}
            </p>
          ) : null}
        </details>
      ) : null}
      {change.laterCollaborations.length > 0 ? (
        <>
          <h3>{t("change.later")}</h3>
          <ul className="rows">
            {change.laterCollaborations.map(({ a, b, since }) => (
              <li key={`${a.id} ${b.id}`}>
                <PartnerLink partner={a} /> – <PartnerLink partner={b} />{" "}
                <span className="soft">{since}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="soft">
        {t("growth.coverage")}{" "}
        <Link to="/methods" hash={t("methods.change")}>
          {t("growth.methods")}
        </Link>
      </p>
    </section>
  );
}
