import { useTranslation } from "react-i18next";
import type { Precision } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";

interface EventRow {
  id: string;
  kind: string;
  scope?: string | null;
  title: string;
  shortLabel: string;
  startsOn?: string | null;
  endsOn?: string | null;
  datePrecision: Precision;
  place?: string | null;
  attendance?: number | null;
  recordedPartners: number;
}

interface EventTableProps {
  title: string;
  events: EventRow[];
  /** To choose some of them for comparison. */
  picking?: { picked: readonly string[]; pick: (id: string, wanted: boolean) => void };
}

/** Events one below the other, with what is recorded of what is stated. Nothing where there are none. */
export function EventTable({ title, events, picking }: EventTableProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div className="table-frame">
        <table className={picking ? "picking" : undefined}>
          <thead>
            <tr>
              {picking ? (
                <th scope="col">
                  <span className="visually-hidden">{t("change.compare.pickHead")}</span>
                </th>
              ) : null}
              <th scope="col" className="secondary">
                {t("events.date")}
              </th>
              <th scope="col">{t("events.title")}</th>
              <th scope="col" className="secondary">
                {t("filter.eventKind")}
              </th>
              <th scope="col" className="secondary">
                {t("partners.place")}
              </th>
              <th scope="col" className="number">
                {t("events.recorded")}
              </th>
              <th scope="col" className="number">
                {t("events.stated")}
              </th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                {picking ? (
                  <td>
                    <label className="pick">
                      <input
                        type="checkbox"
                        aria-label={t("change.compare.pick", { title: event.title })}
                        checked={picking.picked.includes(event.id)}
                        onChange={({ target }) => picking.pick(event.id, target.checked)}
                      />
                    </label>
                  </td>
                ) : null}
                <td className="secondary date">
                  <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
                </td>
                <td>
                  <EventLink event={event} />
                  <div className="narrow-only soft">
                    <DateText
                      startsOn={event.startsOn}
                      endsOn={event.endsOn}
                      precision={event.datePrecision}
                    />
                    {event.place ? ` · ${event.place}` : ""}
                  </div>
                </td>
                <td className="secondary">
                  {event.scope
                    ? t(`eventKindScope.${event.kind}.${event.scope}`)
                    : t(`eventKind.${event.kind}`)}
                </td>
                <td className="secondary">
                  {event.place ?? <span className="soft">{t("event.noPlace")}</span>}
                </td>
                <td className="number">{event.recordedPartners}</td>
                <td className="number">{event.attendance ? number(event.attendance) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
