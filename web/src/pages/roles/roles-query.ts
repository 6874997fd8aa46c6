import { graphql } from "../../gql/index.ts";

export const MetricsProgressQuery = graphql(`
  query MetricsProgress($filter: NetworkFilter, $asOf: Date) {
    metricsProgress(filter: $filter, asOf: $asOf) {
      progress
      done
    }
  }
`);

export const RolesQuery = graphql(`
  query Roles($by: Centrality!, $filter: NetworkFilter, $asOf: Date, $first: Int!) {
    ranking(by: $by, filter: $filter, asOf: $asOf, first: $first) {
      rank
      value
      partner {
        id
        name
        kind
        place
        category
      }
    }
    metrics(filter: $filter, asOf: $asOf) {
      revision
      nodes
      ties
      density
      components
      largestComponent
      averageClustering
      modularity
      stability
      runs
      sampledSources
      undated
    }
    communities(filter: $filter, asOf: $asOf) {
      id
      size
      members(first: 8) {
        id
        name
        kind
      }
      regions {
        count
        region {
          id
          name
        }
      }
      topics {
        count
        topic {
          id
          name {
            de
            en
          }
        }
      }
      kinds {
        kind
        count
      }
    }
  }
`);

export const PartnerRoleQuery = graphql(`
  query PartnerRole($id: ID!, $asOf: Date) {
    partnerRole(id: $id, asOf: $asOf) {
      nodes
      degree
      degreeRank
      betweennessRank
      regionBrokerage
      kindBrokerage
      communitySize
      core
      sampledSources
    }
  }
`);
