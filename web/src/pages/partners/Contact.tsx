import { useTranslation } from "react-i18next";
import type { PartnerWithFacts } from "./PartnerFacts.tsx";

/** How to reach a partner: what is recorded of the organisation, never of a person. */
export function Contact({ partner }: { partner: PartnerWithFacts }) {
  const { t } = useTranslation();
  const { website, email, phone } = partner;
  return (
    <section>
      <h2>{t("partner.contact")}</h2>
      {website || email || phone ? (
        <ul className="rows">
          {website ? (
            <li>
              <a href={website} target="_blank" rel="noreferrer">
                {website}
                <span className="visually-hidden"> {t("source.opensNewTab")}</span>
              </a>
            </li>
          ) : null}
          {email ? (
            <li>
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          ) : null}
          {phone ? (
            <li>
              <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
            </li>
          ) : null}
        </ul>
      ) : (
        <p className="soft">{t("partner.noContact")}</p>
      )}
    </section>
  );
}
