import { graphql } from "../../gql/index.ts";

/** What an import changed, a page of things at a time. */
export const ImportChangeQuery = graphql(`
  query ImportChange($id: ID!, $first: Int!, $after: String) {
    change(id: $id) {
      id
      at
      author
      touched
      undoneBy
      things(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          happened
          thing {
            label
            id
            name
            isThere
          }
          fields {
            name
            before
            after
          }
          ties {
            type
            happened
            from {
              id
              name
            }
            to {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const UndoImportMutation = graphql(`
  mutation UndoImport($id: ID!) {
    undoChange(id: $id) {
      __typename
      ... on ChangeUndone {
        change {
          id
        }
      }
      ... on StandsUnderLater {
        changes {
          id
          at
          title
          kind
          author
        }
        about {
          label
          id
          name
        }
      }
      ... on AlreadyUndone {
        change {
          id
          undoneBy
        }
      }
    }
  }
`);
