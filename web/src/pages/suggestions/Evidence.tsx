import { useTranslation } from "react-i18next";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";

type Precision = "DAY" | "MONTH" | "YEAR" | "UNKNOWN";

interface EventOfReason {
  id: string;
  title: string;
  shortLabel: string;
  startsOn?: string | null;
  endsOn?: string | null;
  datePrecision: Precision;
}

/** The events a reason rests on, each with its date. */
export function EvidenceOfEvents({ events }: { events: readonly EventOfReason[] }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id} className="marked">
          <EventLink event={event} />
          <span className="soft">
            <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The partners a reason rests on, and how many more there are. */
export function EvidenceOfPartners({
  partners,
  count,
}: {
  partners: readonly { id: string; name: string; kind: string }[];
  count: number;
}) {
  const { t } = useTranslation();
  return (
    <ul className="evidence-partners">
      {partners.map((partner) => (
        <li key={partner.id}>
          <PartnerLink partner={partner} />
        </li>
      ))}
      {count > partners.length ? (
        <li className="soft">{t("reason.more", { count: count - partners.length })}</li>
      ) : null}
    </ul>
  );
}
