import { useQuery } from "urql";
import { graphql } from "../gql/index.ts";

const AllianceQuery = graphql(`
  query AllianceName {
    alliance {
      id
      name
      dataset
    }
  }
`);

/** Whose network this is, and whether its facts are sourced or an example; undefined until it is known. */
export function useAlliance() {
  const [{ data }] = useQuery({ query: AllianceQuery });
  return data?.alliance;
}
