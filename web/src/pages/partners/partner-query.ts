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
          sources {
            id
            url
            publisher
            title
          }
        }
      }
      offers {
        id
        text {
          de
          en
        }
        sources {
          id
          url
          publisher
          title
        }
      }
      seeks {
        id
        text {
          de
          en
        }
        sources {
          id
          url
          publisher
          title
        }
      }
      allianceRoles {
        kind
        wording
        since
        sources {
          id
          url
          publisher
          title
        }
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
        sources {
          id
          url
          publisher
          title
        }
      }
      mentions {
        wording
        sources {
          id
          url
          publisher
          title
        }
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
          sources {
            id
            url
            publisher
            title
          }
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
          sources {
            id
            url
            publisher
            title
          }
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
          sources {
            id
            url
            publisher
            title
          }
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
          sources {
            id
            url
            publisher
            title
          }
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
            sources {
              id
              url
              publisher
              title
            }
          }
        }
      }
      sources {
        id
        url
        publisher
        title
      }
    }
  }
`);
