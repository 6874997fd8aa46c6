import { graphql } from "../../gql/index.ts";

export const PartnerQuery = graphql(`
  query Partner($id: ID!, $asOf: Date) {
    partner(id: $id) {
      id
      name
      otherNames
      kind
      category
      carrierName
      summary {
        de
        en
      }
      website
      email
      phone
      place
      placeBasis
      outsideState
      basedIn {
        id
        name
      }
      degree
      firstSeen
      lastSeen
      until
      topics {
        topic {
          id
          name {
            de
            en
          }
        }
        evidence {
          id
          basis
          on
          text {
            de
            en
          }
          sources { ...SourceFields }
        }
      }
      offers {
        id
        text {
          de
          en
        }
        sources { ...SourceFields }
      }
      seeks {
        id
        text {
          de
          en
        }
        sources { ...SourceFields }
      }
      allianceRoles {
        kind
        wording
        since
        sources { ...SourceFields }
      }
      participations(asOf: $asOf) {
        role
        wording
        present
        event {
          id
          title
          shortLabel
          startsOn
          endsOn
          datePrecision
          place
        }
        sources { ...SourceFields }
      }
      mentions {
        wording
        sources { ...SourceFields }
      }
      contributions {
        __typename
        ... on Proposal {
          id
          kind
          text {
            de
            en
          }
          event {
            id
            title
            shortLabel
          }
          sources { ...SourceFields }
        }
        ... on Problem {
          id
          text {
            de
            en
          }
          event {
            id
            title
            shortLabel
          }
          sources { ...SourceFields }
        }
        ... on Forum {
          id
          title {
            de
            en
          }
          event {
            id
            title
            shortLabel
          }
          sources { ...SourceFields }
        }
        ... on WorkingGroup {
          id
          title {
            de
            en
          }
          event {
            id
            title
            shortLabel
          }
          sources { ...SourceFields }
        }
      }
      ties(asOf: $asOf, first: 100) {
        totalCount
        nodes {
          weight
          partner {
            id
            name
            kind
          }
          metAt {
            id
            title
            shortLabel
          }
          collaboration {
            text
            since
            sincePrecision
            until
            sources { ...SourceFields }
          }
        }
      }
      sources { ...SourceFields }
    }
  }
`);
