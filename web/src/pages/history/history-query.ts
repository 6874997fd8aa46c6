import { graphql } from "../../gql/index.ts";

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
