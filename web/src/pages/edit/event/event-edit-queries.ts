import { graphql } from "../../../gql/index.ts";

export const EventToEditQuery = graphql(`
  query EventToEdit($id: ID!) {
    event(id: $id) {
      ...EventToEdit
    }
  }
`);

graphql(`
  fragment EventToEdit on Event {
    id
    kind
    scope
    title
    shortLabel
    startsOn
    endsOn
    datePrecision
    place
    venue
    outsideState
    gathering
    note
    region {
      id
      name
    }
    topics {
      id
      name {
        de
        en
      }
    }
    series {
      id
      title
    }
    market {
      id
      title
    }
    attendanceStatements {
      id
      text
      number
      bound
      of
      preferred
    }
    sources { ...SourceFields }
  }
`);

export const SaveEventMutation = graphql(`
  mutation SaveEvent($input: EventInput!) {
    saveEvent(input: $input) {
      __typename
      ... on EventSaved {
        change
        event {
          id
        }
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);
