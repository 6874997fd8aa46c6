import { graphql } from "../../gql/index.ts";

/** What a query asks of a suggestion so that it can be shown here. */
graphql(`
  fragment SuggestionFields on Suggestion {
    partner {
      id
      name
      kind
      category
      place
    }
    reasons {
      __typename
      share
      ... on MetBefore {
        events {
          id
          title
          shortLabel
          startsOn
          endsOn
          datePrecision
        }
      }
      ... on PartnersInCommon {
        count
        partners {
          id
          name
          kind
        }
      }
      ... on SameRegion {
        region {
          id
          name
        }
        neighbourOf {
          id
          name
        }
      }
      ... on TopicsInCommon {
        topics {
          id
          name {
            de
            en
          }
        }
      }
      ... on OfferMeetsRequest {
        suggestedOffers
        topic {
          id
          name {
            de
            en
          }
        }
        offer {
          id
          text {
            de
            en
          }
          sources { ...SourceFields }
        }
        request {
          id
          text {
            de
            en
          }
          sources { ...SourceFields }
        }
      }
      ... on SameWorkingGroup {
        contributions {
          __typename
          ... on Proposal {
            id
            text {
              de
              en
            }
          }
          ... on Problem {
            id
            text {
              de
              en
            }
          }
          ... on Forum {
            id
            title {
              de
              en
            }
          }
          ... on WorkingGroup {
            id
            title {
              de
              en
            }
          }
        }
      }
      ... on TookPartOnTopic {
        events {
          id
          title
          shortLabel
          startsOn
          endsOn
          datePrecision
        }
      }
      ... on OffersOnTopic {
        offers {
          id
          text {
            de
            en
          }
          sources { ...SourceFields }
        }
      }
      ... on KnowsParticipants {
        count
        partners {
          id
          name
          kind
        }
      }
    }
  }
`);
