import { graphql } from "../../gql/index.ts";

/** The names of up to six events; what is none, or an empty id, answers null. With a few conferences to begin with. */
export const ComparedNamesQuery = graphql(`
  query ComparedNames($a: ID!, $b: ID!, $c: ID!, $d: ID!, $e: ID!, $f: ID!) {
    a: event(id: $a) {
      ...ComparedName
    }
    b: event(id: $b) {
      ...ComparedName
    }
    c: event(id: $c) {
      ...ComparedName
    }
    d: event(id: $d) {
      ...ComparedName
    }
    e: event(id: $e) {
      ...ComparedName
    }
    f: event(id: $f) {
      ...ComparedName
    }
    events(filter: { kinds: [CONFERENCE] }, first: 3) {
      nodes {
        id
      }
    }
  }
`);

graphql(`
  fragment ComparedName on Event {
    id
    title
    shortLabel
  }
`);

export const CompareEventsQuery = graphql(`
  query CompareEvents($ids: [ID!]!, $asOf: Date) {
    compareEvents(ids: $ids, asOf: $asOf) {
      events {
        event {
          id
          kind
          scope
          title
          shortLabel
          startsOn
          endsOn
          datePrecision
          place
        }
        figures {
          recorded
          present
          stated
          newPartners
          newShare
          returningPartners
          firstMeetings
          counties
          newCounties
          retained
          markets
          stands
          exhibitors
          groups
          problems
          proposals
          measures
        }
      }
      overlaps {
        a {
          id
          title
          shortLabel
        }
        b {
          id
          title
          shortLabel
        }
        common
        jaccard
      }
      atSeveralCount
      atSeveral {
        partner {
          id
          name
          kind
        }
        events {
          id
        }
      }
    }
  }
`);

export const CompareGroupsQuery = graphql(`
  query CompareGroups($by: EventGrouping!, $kinds: [EventKind!], $asOf: Date) {
    compareGroups(by: $by, kinds: $kinds, asOf: $asOf) {
      groups {
        key
        name {
          de
          en
        }
        partners
        events {
          id
        }
        spreads {
          recorded {
            ...SpreadFields
          }
          present {
            ...SpreadFields
          }
          stated {
            ...SpreadFields
          }
          newPartners {
            ...SpreadFields
          }
          newShare {
            ...SpreadFields
          }
          returningPartners {
            ...SpreadFields
          }
          firstMeetings {
            ...SpreadFields
          }
          counties {
            ...SpreadFields
          }
          newCounties {
            ...SpreadFields
          }
          retained {
            ...SpreadFields
          }
          markets {
            ...SpreadFields
          }
          stands {
            ...SpreadFields
          }
          exhibitors {
            ...SpreadFields
          }
          groups {
            ...SpreadFields
          }
          problems {
            ...SpreadFields
          }
          proposals {
            ...SpreadFields
          }
          measures {
            ...SpreadFields
          }
        }
      }
      overlaps {
        a
        b
        common
        jaccard
      }
    }
  }
`);

graphql(`
  fragment SpreadFields on Spread {
    median
    least
    most
    known
  }
`);
