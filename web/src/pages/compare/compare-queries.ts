import { graphql } from "../../gql/index.ts";

/** The names of the events in an address; one that is none answers null. */
export const ComparedNamesQuery = graphql(`
  query ComparedNames($filter: EventFilter) {
    events(filter: $filter, first: 200) {
      nodes {
        id
        title
        shortLabel
      }
    }
  }
`);

export const CompareEventsQuery = graphql(`
  query CompareEvents($ids: [ID!]!) {
    compareEvents(ids: $ids) {
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
  query CompareGroups($by: EventGrouping!, $kinds: [EventKind!]) {
    compareGroups(by: $by, kinds: $kinds) {
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
