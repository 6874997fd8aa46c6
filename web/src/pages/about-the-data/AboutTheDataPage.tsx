import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/Page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { AllianceStory } from "./AllianceStory.tsx";
import { AttendanceSection } from "./AttendanceSection.tsx";
import { Coverage } from "./Coverage.tsx";

const AboutQuery = graphql(`
  query AboutTheData {
    alliance {
      id
      name
      summary {
        de
        en
      }
      names {
        validFrom
        validTo
        name {
          de
          en
        }
        sources { ...SourceFields }
      }
      appeal {
        id
        title
        shortLabel
        startsOn
        datePrecision
      }
      founding {
        id
        title
        shortLabel
        startsOn
        datePrecision
      }
      foundingStatements {
        text
        preferred
        source { ...SourceFields }
      }
      roles {
        kind
        wording
        partner {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      supporters {
        text
        number
        whom
        on
        onPrecision
        source { ...SourceFields }
      }
      publications {
        id
        title
        format
        size
        url
        sources { ...SourceFields }
      }
    }
    completeness {
      partners
      events
      series
      participations
      collaborations
      offers
      proposals
      measures
      sources
      undatedParticipations
      partnersWithoutParticipation
      undatedEvents {
        id
        title
        shortLabel
      }
      partnersWithoutPlace {
        id
        name
        kind
      }
      partnersOutsideState {
        id
        name
        kind
      }
      partnersPlacedWithoutSource {
        id
        name
        kind
      }
      attendance {
        stated
        recordedPartners
        event {
          id
          title
          shortLabel
        }
      }
      publishers {
        value
        count
      }
      conflicts {
        about
        event {
          id
          title
          shortLabel
        }
        statements {
          text
          preferred
          source { ...SourceFields }
        }
      }
      notFound {
        de
        en
      }
    }
  }
`);

/** The alliance as sources tell of it, and what is recorded of what they state. */
export function AboutTheDataPage() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: AboutQuery });
  return (
    <Page title={t("about.title")} lead={data ? read(data.alliance.summary) : undefined}>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && !error ? <Loading lines={14} /> : null}
      {data ? (
        <>
          <AllianceStory alliance={data.alliance} />
          <Coverage completeness={data.completeness} />
          <AttendanceSection attendance={data.completeness.attendance} />
          <section>
            <h2>{t("about.licence")}</h2>
            <p>{t("about.licenceText")}</p>
            <p>© GeoBasis-DE / BKG (Daten verändert), dl-de/by-2-0</p>
          </section>
        </>
      ) : null}
    </Page>
  );
}
