import { graphql } from "../gql/index.ts";

graphql(`
  fragment ChangeFields on Change {
    id
    revision
    at
    kind
    title
    author
    origin
    import
    correction
    undoes
    undoneBy
    touched
  }
`);

graphql(`
  fragment ChangedThings on ChangedThingConnection {
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
        withheld
      }
      ties {
        type
        happened
        from {
          label
          id
          name
          isThere
        }
        to {
          label
          id
          name
          isThere
        }
        fields {
          name
          before
          after
          withheld
        }
      }
    }
  }
`);

/** One change with a page of what it did. */
export const ChangeQuery = graphql(`
  query Change($id: ID!, $of: ID, $first: Int!, $after: String) {
    change(id: $id, of: $of) {
      ...ChangeFields
      things(first: $first, after: $after) {
        ...ChangedThings
      }
    }
  }
`);

export const UndoChangeMutation = graphql(`
  mutation UndoChange($id: ID!) {
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
          kind
          title
        }
        about {
          label
          id
          name
          isThere
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
