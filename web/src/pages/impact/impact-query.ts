import type { ImpactQuery as Answer } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";

graphql(`
  fragment ImpactChainFields on ImpactChain {
    event {
      id
      title
      shortLabel
      startsOn
      endsOn
      datePrecision
      place
    }
    undated
    steps {
      id
      stage
      kind
      text {
        de
        en
      }
      on
      onPrecision
      partner {
        id
        name
        kind
      }
      wording
      ascribedTo {
        id
        name
        kind
      }
      amount
      announced
      sources { ...SourceFields }
    }
    links {
      from
      to
      kind
      statedBySource
      on
      sources { ...SourceFields }
    }
  }
`);

export const ImpactQuery = graphql(`
  query Impact($event: ID, $topic: ID, $adoptedBy: ID, $from: Date, $asOf: Date, $first: Int!) {
    impact(event: $event, topic: $topic, adoptedBy: $adoptedBy, from: $from, asOf: $asOf, first: $first) { ...ImpactChainFields }
  }
`);

export const ImpactSummaryQuery = graphql(`
  query ImpactSummary($asOf: Date, $event: ID!, $adoptedBy: ID!, $asksEvent: Boolean!, $asksPartner: Boolean!) {
    impactSummary(asOf: $asOf) {
      groups
      problems
      proposals
      measures
      groupsWithProblem
      problemsAnswered
      proposalsAdopted
      proposalsFollowed
      measuresStated
    }
    event(id: $event) @include(if: $asksEvent) {
      id
      title
    }
    partner(id: $adoptedBy) @include(if: $asksPartner) {
      id
      name
    }
  }
`);

export const ImpactOfQuery = graphql(`
  query ImpactOf($id: ID!, $asOf: Date) {
    impactOf(id: $id, asOf: $asOf) { ...ImpactChainFields }
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        kind
        text {
          de
          en
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      ... on Problem {
        text {
          de
          en
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      ... on Measure {
        title {
          de
          en
        }
        startsOn
        datePrecision
        amount
        announced
        sources { ...SourceFields }
      }
    }
  }
`);

export type Chain = Answer["impact"][number];
export type Step = Chain["steps"][number];
export type Stage = Step["stage"];
export const STAGES: readonly Stage[] = ["GROUP", "PROBLEM", "PROPOSAL", "ADOPTION", "MEASURE"];
