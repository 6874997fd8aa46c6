import { graphql } from "../../gql/index.ts";

export const ChangesQuery = graphql(`
  query Changes($of: ID, $import: ID, $kinds: [ChangeKind!], $first: Int!, $after: String, $things: Int!) {
    changes(of: $of, import: $import, kinds: $kinds, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ChangeFields
        things(first: $things) {
          ...ChangedThings
        }
      }
    }
  }
`);

/** What the history is about, by its name. */
export const SubjectQuery = graphql(`
  query HistorySubject($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Partner {
        name
      }
      ... on Event {
        title
      }
      ... on Proposal {
        text {
          de
          en
        }
      }
      ... on Problem {
        text {
          de
          en
        }
      }
      ... on Measure {
        wording: title {
          de
          en
        }
      }
    }
  }
`);
