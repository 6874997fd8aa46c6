import { graphql } from "../../../gql/index.ts";

export const PartnerToEditQuery = graphql(`
  query PartnerToEdit($id: ID!) {
    partner(id: $id) {
      ...PartnerToEdit
    }
  }
`);

graphql(`
  fragment PartnerToEdit on Partner {
    __typename
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
    outsideState
    basedIn {
      id
      name
    }
    activeIn {
      id
      name
    }
    offers {
      ...OfferToEdit
    }
    seeks {
      ...OfferToEdit
    }
    sources { ...SourceFields }
  }
`);

graphql(`
  fragment OfferToEdit on Offer {
    id
    text {
      de
      en
    }
    topics {
      id
      name {
        de
        en
      }
    }
  }
`);

export const SavePartnerMutation = graphql(`
  mutation SavePartner($input: PartnerInput!) {
    savePartner(input: $input) {
      __typename
      ... on PartnerSaved {
        change
        partner {
          id
        }
      }
      ...PossibleDuplicatesFields
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const RetirePartnerMutation = graphql(`
  mutation RetirePartner($id: ID!, $on: Date!, $basedOn: Int) {
    retirePartner(id: $id, on: $on, basedOn: $basedOn) {
      __typename
      ... on PartnerSaved {
        change
        partner {
          id
        }
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const MergePartnersMutation = graphql(`
  mutation MergePartners($keep: ID!, $merge: [ID!]!, $basedOn: Int) {
    mergePartners(keep: $keep, merge: $merge, basedOn: $basedOn) {
      __typename
      ... on PartnerSaved {
        change
        partner {
          id
        }
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);
