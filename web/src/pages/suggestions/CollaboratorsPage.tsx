import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { CollaboratorsSearch } from "../../app/search-params.ts";
import type { PartnerFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { filterInWords } from "../../take-away/filter-in-words.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { NodePicker, PARTNER_KINDS } from "../../ui/NodePicker.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import { SuggestionList } from "./SuggestionList.tsx";

const CollaboratorsQuery = graphql(`
  query Collaborators($for: ID!, $filter: PartnerFilter, $first: Int!, $asOf: Date) {
    partner(id: $for) {
      id
      name
    }
    collaborators(for: $for, filter: $filter, first: $first, asOf: $asOf) { ...SuggestionFields }
  }
`);

const MOST = 15;

/** Who could work with a partner, and why. */
export function CollaboratorsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/collaborators" });
  const navigate = useNavigate();
  const { regions, topics } = useRegionsAndTopics();
  const change = (part: Partial<CollaboratorsSearch>) =>
    void navigate({
      to: "/collaborators",
      search: (before: CollaboratorsSearch) => ({ ...before, ...part }),
      replace: true,
    });
  const filter = filterOf(search);
  const [{ data, error, fetching }, ask] = useQuery({
    query: CollaboratorsQuery,
    variables: { for: search.for ?? "", filter, first: MOST, asOf: search.asOf ?? null },
    pause: !search.for,
  });
  const found = search.for ? data?.collaborators : undefined;
  const name = data?.partner?.name ?? "";

  return (
    <Page
      title={t("nav.collaborators")}
      lead={t("suggestions.lead")}
      takeAway={
        search.for ? (
          <TakeAway
            tables={[{ name: "collaborators", label: t("takeAway.suggestions") }]}
            variables={{ for: search.for, filter, asOf: search.asOf ?? null }}
            about={[name, filterInWords(search, t)].filter(Boolean).join("; ")}
          />
        ) : null
      }
    >
      <form
        className="suggestion-form"
        onSubmit={(event) => event.preventDefault()}
        aria-label={t("filter.label")}
      >
        <NodePicker
          key={search.for}
          label={t("suggestions.for")}
          kinds={PARTNER_KINDS}
          chosen={search.for ? name : undefined}
          choose={(id) => change({ for: id })}
        />
        <FilterSelect
          label={t("filter.region")}
          chosen={search.regions?.[0]}
          choose={(id) => change({ regions: id ? [id] : undefined })}
          choices={regions}
        />
        <FilterSelect
          label={t("filter.topic")}
          chosen={search.topics?.[0]}
          choose={(id) => change({ topics: id ? [id] : undefined })}
          choices={topics}
        />
        <FilterSelect
          label={t("suggestions.offersOn")}
          chosen={search.offersOn?.[0]}
          choose={(id) => change({ offersOn: id ? [id] : undefined })}
          choices={topics}
        />
        <FilterSelect
          label={t("filter.kind")}
          chosen={search.kinds?.[0]}
          choose={(kind) => change({ kinds: kind ? [kind] : undefined })}
          choices={PARTNER_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </form>
      {!search.for ? (
        <EmptyState title={t("suggestions.choose")}>
          <p>{t("suggestions.chooseText")}</p>
          <Link className="button" to="/collaborators" search={{ for: "eb-elm-bau" }}>
            {t("paths.example")}
          </Link>
        </EmptyState>
      ) : null}
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {search.for && fetching && !found ? <Loading lines={8} /> : null}
      {found ? (
        <section aria-live="polite">
          <p>
            <strong>{t("suggestions.found", { count: found.length, name })}</strong>{" "}
            <span className="soft">{t("suggestions.how")}</span>
          </p>
          {found.length === 0 ? (
            <EmptyState title={t("suggestions.none")}>
              <p>{t("suggestions.noneText")}</p>
              {filter ? (
                <button type="button" className="button" onClick={() => change(NO_FILTER)}>
                  {t("filter.reset")}
                </button>
              ) : null}{" "}
              <MissingLink regions={search.regions} topics={search.topics ?? search.offersOn} />
            </EmptyState>
          ) : (
            <SuggestionList suggestions={found} other={name} from={search.for} />
          )}
        </section>
      ) : null}
    </Page>
  );
}

const NO_FILTER = { regions: undefined, topics: undefined, offersOn: undefined, kinds: undefined };

function filterOf({ regions, topics, offersOn, kinds }: CollaboratorsSearch): PartnerFilter | null {
  if (!regions && !topics && !offersOn && !kinds) return null;
  return {
    regions: regions ?? null,
    topics: topics ?? null,
    offersOn: offersOn ?? null,
    kinds: (kinds as PartnerFilter["kinds"]) ?? null,
  };
}
