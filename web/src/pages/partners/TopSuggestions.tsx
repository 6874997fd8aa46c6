import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../gql/index.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { SuggestionList } from "../suggestions/SuggestionList.tsx";

const TopSuggestionsQuery = graphql(`
  query TopSuggestions($for: ID!, $asOf: Date) {
    collaborators(for: $for, first: 3, asOf: $asOf) { ...SuggestionFields }
  }
`);

/** The first three that could work with a partner, and the way to all of them. */
export function TopSuggestions({ id, name, asOf }: { id: string; name: string; asOf: string | null }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: TopSuggestionsQuery, variables: { for: id, asOf } });
  return (
    <section>
      <h2>{t("partner.suggestions")}</h2>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && !error ? <Loading lines={4} /> : null}
      {data ? (
        data.collaborators.length > 0 ? (
          <SuggestionList suggestions={data.collaborators} other={name} from={id} level={3} />
        ) : (
          <p className="soft">{t("suggestions.noneText")}</p>
        )
      ) : null}
      <p className="chips">
        <Link className="button" to="/collaborators" search={{ for: id }}>
          {t("partner.allSuggestions")}
        </Link>
        <Link className="button" to="/paths" search={{ from: id }}>
          {t("partner.pathFrom")}
        </Link>
      </p>
    </section>
  );
}
