import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ProposeLink } from "../corrections/ProposeLink.tsx";
import { EditPartnerLinks } from "../edit/EditorLinks.tsx";
import { HistoryLink } from "../history/HistoryLink.tsx";
import { Contact } from "./Contact.tsx";
import { History } from "./History.tsx";
import { PartnerFacts } from "./PartnerFacts.tsx";
import { PartnerHead } from "./PartnerHead.tsx";
import { PartnerQuery } from "./partner-query.ts";
import { RoleInNetwork } from "./RoleInNetwork.tsx";
import { Surroundings } from "./Surroundings.tsx";
import { TopSuggestions } from "./TopSuggestions.tsx";
import "./partner-page.css";

/** All that is on record of one partner. */
export function PartnerPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id } = useParams({ from: "/partners/$id" });
  const { asOf } = useSearch({ from: "/partners/$id" });
  const [{ data, error, fetching }, ask] = useQuery({
    query: PartnerQuery,
    variables: { id, asOf: asOf ?? null },
  });
  const partner = data?.partner;

  if (error) {
    return (
      <Page title={t("nav.partners")}>
        <ErrorState error={error} retry={ask} />
      </Page>
    );
  }
  if (!partner) {
    return (
      <Page title={fetching ? t("nav.partners") : t("partner.unknown")}>
        {fetching ? (
          <Loading lines={10} />
        ) : (
          <EmptyState title={t("partner.unknownText", { id })}>
            <Link className="button" to="/partners">
              {t("partner.toAll")}
            </Link>
          </EmptyState>
        )}
      </Page>
    );
  }
  const today = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", { dateStyle: "long" }).format(
    new Date(),
  );
  return (
    <Page
      title={partner.name}
      lead={<PartnerHead partner={partner} />}
      takeAway={
        <TakeAway
          tables={[{ name: "partners", label: t("takeAway.entry") }]}
          variables={{ filter: { ids: [partner.id] } }}
          about={partner.name}
        />
      }
    >
      <p className="chips">
        <Link className="button" to="/" search={{ selected: partner.id }}>
          {t("partner.inNetwork")}
        </Link>
        <HistoryLink of={partner.id} />
        <ProposeLink about={partner.id} name={partner.name} />
        <EditPartnerLinks id={partner.id} />
      </p>
      <History participations={partner.participations} />
      <Surroundings partner={partner} />
      <TopSuggestions id={partner.id} name={partner.name} asOf={asOf ?? null} />
      <RoleInNetwork id={partner.id} asOf={asOf ?? null} />
      <div className="facts">
        <Contact partner={partner} />
        <PartnerFacts partner={partner} />
      </div>
      <section>
        <h2>{t("partner.allSources")}</h2>
        <SourceList sources={partner.sources} />
      </section>
      <section>
        <h2>{t("partner.cite")}</h2>
        <p>
          {t("partner.citation", {
            name: partner.name,
            url: `${location.origin}/partners/${partner.id}`,
            date: today,
          })}
        </p>
      </section>
    </Page>
  );
}
