import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import type { EventChange } from "./change-query.ts";
import { MethodLink } from "./MethodLink.tsx";
import { NetworkThen } from "./NetworkThen.tsx";

/** What an event changed in one sentence, then the network before and on the day, counties and topics for the first time. */
export function Changed({ change }: { change: EventChange }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const { recorded, newPartners, newCounties, newTopics, orderOpen } = change;
  if (recorded === 0) return <p>{t("change.nobody")}</p>;
  return (
    <>
      <p className="change-sentence">
        {[
          t("timeline.recorded", { count: recorded }),
          t("timeline.first", { count: newPartners }),
          t("timeline.ties", { count: change.firstMeetings.count }),
        ].join(", ")}
        .
      </p>
      {orderOpen.length > 0 ? (
        <div className="order-open">
          <p className="soft">{t("change.orderOpen")}</p>
          <ul>
            {orderOpen.map((event) => (
              <li key={event.id}>
                <EventLink event={event} short />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <BeforeAfter change={change} />
      <NetworkThen change={change} />
      {newCounties.length > 0 ? (
        <>
          <p>{t("change.newCounties", { count: newCounties.length })}</p>
          <ul className="chips">
            {newCounties.map(({ id, name }) => (
              <li key={id}>
                <Link className="chip" to="/regions/$id" params={{ id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="soft">{t("change.noNewCounties")}</p>
      )}
      {newTopics.length > 0 ? (
        <>
          <p>{t("change.newTopics")}</p>
          <ul className="chips">
            {newTopics.map(({ id, name }) => (
              <li key={id}>
                <Link className="chip" to="/" search={{ topics: [id] }}>
                  {read(name)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <MethodLink />
    </>
  );
}
