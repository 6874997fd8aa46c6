import { graphql } from "../../gql/index.ts";

export const NetworkQuery = graphql(`
  query Network($filter: NetworkFilter, $asOf: Date, $projection: Projection!, $layout: Layout!) {
    network(filter: $filter, asOf: $asOf, projection: $projection, layout: $layout) {
      revision
      ids
      kinds
      subkinds
      labels
      shortLabels
      x
      y
      groups
      firstSeen
      degree
      attendance
      edgeSource
      edgeTarget
      edgeKinds
      edgeSince
      edgeUntil
      totalPartners
      totalEvents
      undated
      complete
      cut
    }
  }
`);

/** What each event brought: marks, curve and story of the timeline. */
export const TimelineQuery = graphql(`
  query Timeline($filter: NetworkFilter) {
    growth(filter: $filter, by: EVENT) {
      date
      partners
      recorded
      newPartners
      newTies
      event {
        id
        shortLabel
        place
        kind
        scope
        datePrecision
      }
    }
  }
`);

export const FacetsQuery = graphql(`
  query NetworkFacets($filter: PartnerFilter, $asOf: Date) {
    partners(filter: $filter, asOf: $asOf, first: 1) {
      totalCount
      facets {
        kinds {
          value
          count
        }
        categories {
          value
          count
        }
        regions {
          value
          count
        }
        topics {
          value
          count
          label {
            de
            en
          }
        }
      }
    }
    regions {
      id
      name
      shortName
      level
      parent {
        id
      }
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

export const EvidenceQuery = graphql(`
  query Evidence($filter: PartnerFilter, $asOf: Date) {
    partners(filter: $filter, asOf: $asOf, first: 200) {
      totalCount
      nodes {
        id
        name
        kind
        place
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
      }
    }
  }
`);
