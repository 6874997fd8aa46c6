import type { GrowthQuery as Answer } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";

export const GrowthQuery = graphql(`
  query Growth($filter: NetworkFilter, $by: GrowthStep!, $from: Date, $to: Date) {
    growth(filter: $filter, by: $by, from: $from, to: $to) {
      date
      event {
        id
        shortLabel
        datePrecision
      }
      partners
      recorded
      newPartners
      returningPartners
      retainedShare
      ties
      newTies
      density
      meanDegree
      giantComponentShare
      clustering
      twoModeClustering
      crossRegionShare
      eiRegion
      crossKindShare
      eiKind
      countiesCovered
      supportersStated
      undated
      uncertain
    }
    growthTrend(filter: $filter, by: $by, from: $from, to: $to) {
      revision
      densification {
        exponent
        low
        high
        rSquared
        points
      }
    }
  }
`);

export type GrowthPoint = Answer["growth"][number];
export type Trend = Answer["growthTrend"];
