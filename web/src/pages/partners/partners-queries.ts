import { graphql } from "../../gql/index.ts";

/** How many fit, and what each value of each filter would show. */
export const PartnersQuery = graphql(`
  query Partners($filter: PartnerFilter, $asOf: Date) {
    partners(filter: $filter, asOf: $asOf, first: 1) {
      totalCount
      facets {
        kinds { value count }
        categories { value count }
        regions { value count }
        topics { value count }
        roles { value count }
        offersOn { value count }
        seeksOn { value count }
        tookPart { value count }
        withoutPlace
        outsideState
      }
    }
  }
`);

/** What there is to choose from, and the names of what is chosen. */
export const ChoicesQuery = graphql(`
  query PartnerChoices($near: ID!, $hasNear: Boolean!, $event: ID!, $hasEvent: Boolean!) {
    regions {
      id
      name
      shortName
      level
      parent { id }
    }
    topics {
      id
      name { de en }
    }
    place(id: $near) @include(if: $hasNear) {
      id
      name
      latitude
      longitude
      county { id name }
    }
    event(id: $event) @include(if: $hasEvent) {
      id
      title
    }
  }
`);

/** Only how many fit. */
export const PartnerCountQuery = graphql(`
  query PartnerCount($filter: PartnerFilter, $asOf: Date) {
    partners(filter: $filter, asOf: $asOf, first: 1) {
      totalCount
    }
  }
`);

/** What is drawn on the map; 200 is the most that the API gives at once. */
export const MarksQuery = graphql(`
  query PartnerMarks($filter: PartnerFilter, $asOf: Date, $orderBy: PartnerOrder) {
    partners(filter: $filter, asOf: $asOf, orderBy: $orderBy, first: 200) {
      totalCount
      nodes {
        id
        name
        kind
        category
        place
        latitude
        longitude
      }
    }
  }
`);

/** Places of a name; several ask which is meant. */
export const PlacesQuery = graphql(`
  query Places($name: String!) {
    places(name: $name) {
      id
      name
      type
      county { id name }
    }
  }
`);
