import { useQuery } from "urql";
import { graphql } from "../gql/index.ts";
import { useLanguage } from "../i18n/use-language.ts";

const ChoicesQuery = graphql(`
  query SuggestionChoices {
    regions {
      id
      name
      level
    }
    topics {
      id
      name {
        de
        en
      }
    }
  }
`);

/** All regions and topics by name, to choose from. */
export function useRegionsAndTopics() {
  const { read } = useLanguage();
  const [{ data, error }] = useQuery({ query: ChoicesQuery });
  return {
    /** False until they are here, or cannot be had. */
    known: data !== undefined || error !== undefined,
    regions: (data?.regions ?? [])
      .map(({ id, name, level }) => ({ value: id, label: name, level }))
      .sort((left, right) => left.label.localeCompare(right.label, "de")),
    topics: (data?.topics ?? []).map(({ id, name }) => ({ value: id, label: read(name) })),
  };
}
