import { graphql } from "../../../gql/index.ts";

graphql(`
  fragment PartnerToMerge on Partner {
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
    basedIn {
      id
      name
    }
    activeIn {
      id
      name
    }
    offers {
      id
      text {
        de
        en
      }
    }
    seeks {
      id
      text {
        de
        en
      }
    }
    participations {
      role
      event {
        id
        shortLabel
      }
    }
    sources {
      id
    }
    degree
  }
`);

export const PartnerToMergeQuery = graphql(`
  query PartnersToMerge($keep: ID!, $merge: ID!, $asksOther: Boolean!) {
    keep: partner(id: $keep) { ...PartnerToMerge }
    merge: partner(id: $merge) @include(if: $asksOther) { ...PartnerToMerge }
  }
`);
