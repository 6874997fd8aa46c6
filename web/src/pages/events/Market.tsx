import { useTranslation } from "react-i18next";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import type { EventWithFacts } from "./EventFacts.tsx";
import { Statements } from "./Statements.tsx";

/** The market of opportunities beside an event, with the partners on record with a stand. Nothing without one. */
export function Market({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  if (!event.market) return null;
  const { title, statements, exhibitors } = event.market;
  return (
    <section>
      <h2>{title}</h2>
      <Statements statements={statements} />
      <p className="soft">{t("event.exhibitors", { count: exhibitors.length })}</p>
      <ul className="rows">
        {exhibitors.map(({ partner }) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
          </li>
        ))}
      </ul>
    </section>
  );
}
