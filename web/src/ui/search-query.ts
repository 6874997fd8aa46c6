import { useQuery } from "urql";
import { graphql } from "../gql/index.ts";
import { useSettled } from "./use-settled.ts";

const SearchQuery = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      label
      alsoNamed
      marks {
        start
        end
      }
      kind
      hint
      node {
        id
      }
    }
  }
`);

const SHORTEST = 2;
/** Shorter than one waits for between words, longer than between letters. */
const PAUSE_MS = 150;

/** What bears a name like the text; nothing for less than two letters. */
export function useSearchHits(text: string, first: number) {
  const asked = useSettled(text.trim(), PAUSE_MS);
  const pause = asked.length < SHORTEST;
  const [{ data, fetching }] = useQuery({ query: SearchQuery, variables: { text: asked, first }, pause });
  return { hits: pause ? [] : (data?.search ?? []), fetching: (fetching && !pause) || asked !== text.trim() };
}
