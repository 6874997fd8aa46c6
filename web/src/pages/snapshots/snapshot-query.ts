import { graphql } from "../../gql/index.ts";

graphql(`
  fragment SnapshotFields on Snapshot {
    id
    title
    takenAt
    dataset
    revision
    softwareVersion
    asOf
    projection
    filter
    partners
    events
    ties
    undated
    citation
    files {
      format
      sha256
      bytes
    }
  }
`);

export const SnapshotQuery = graphql(`
  query Snapshot($id: ID!) {
    snapshot(id: $id) { ...SnapshotFields }
    growthTrend {
      revision
    }
  }
`);

export const SnapshotsQuery = graphql(`
  query Snapshots {
    snapshots(first: 200) {
      id
      title
      takenAt
      asOf
      partners
      events
    }
  }
`);

export const TakeSnapshotMutation = graphql(`
  mutation TakeSnapshot($title: String!, $filter: NetworkFilter, $asOf: Date, $projection: Projection!) {
    takeSnapshot(title: $title, filter: $filter, asOf: $asOf, projection: $projection) {
      __typename
      ... on SnapshotTaken {
        snapshot {
          id
        }
      }
      ... on SnapshotTooLarge {
        message
      }
      ... on TooManySnapshots {
        message
      }
    }
  }
`);
