import type { EventChangeQuery as Answer } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";

export type EventChange = NonNullable<NonNullable<Answer["event"]>["change"]>;

export const EventChangeQuery = graphql(`
  query EventChange($id: ID!, $asOf: Date) {
    event(id: $id) {
      id
      changeUntold
      change(asOf: $asOf) {
        on
        recorded
        present
        newPartners
        returningPartners
        uncertainPartners
        retainedPartners
        pairs
        uncertainMeetings
        collaboratedBefore
        firstMeetings(first: 1) {
          count
        }
        metAgain(first: 1) {
          count
        }
        roles {
          role
          partners
        }
        partners(first: 500) {
          partner {
            id
            name
            kind
          }
          present
          uncertain
          before {
            id
            title
            shortLabel
          }
          after {
            id
            title
            shortLabel
          }
        }
        newCounties {
          id
          name
        }
        newTopics {
          id
          name {
            de
            en
          }
        }
        before {
          ...CountsOfNetwork
        }
        after {
          ...CountsOfNetwork
        }
        orderOpen {
          id
          title
          shortLabel
        }
        laterCollaborations {
          a {
            id
            name
            kind
          }
          b {
            id
            name
            kind
          }
          since
        }
      }
    }
  }
`);

graphql(`
  fragment CountsOfNetwork on NetworkCounts {
    partners
    ties
    meanDegree
    counties
    largestComponent
  }
`);

/** Pairs that met here first, of one partner or of all. */
export const FirstMeetingsQuery = graphql(`
  query FirstMeetings($id: ID!, $of: ID, $first: Int!, $asOf: Date) {
    event(id: $id) {
      id
      change(asOf: $asOf) {
        firstMeetings(of: $of, first: $first) {
          count
          pairs {
            a {
              id
              name
              kind
            }
            b {
              id
              name
              kind
            }
            uncertain
          }
        }
      }
    }
  }
`);

/** The partners of a day where they stand in the picture of the whole network. */
export const NetworkOfDayQuery = graphql(`
  query NetworkOfDay($on: Date!) {
    network(asOf: $on, projection: PARTNERS) {
      ids
      x
      y
      firstSeen
      edgeSource
      edgeTarget
      edgeSince
    }
  }
`);
