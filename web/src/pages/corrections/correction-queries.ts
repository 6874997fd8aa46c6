import { graphql } from "../../gql/index.ts";

/** What a proposal says, for whoever follows it and for whoever decides it. */
graphql(`
  fragment CorrectionFields on Correction {
    id
    state
    proposedAt
    about {
      id
      label
      name
    }
    isNewPartner
    title
    text
    fields {
      name
      before
      now
      proposed
      changedSince
    }
    source {
      url
      title
    }
    contact
    proposer
    decidedAt
    reason
    taken {
      name
      value
    }
    change
    erased
    revision
  }
`);

export const ProposeCorrectionMutation = graphql(`
  mutation ProposeCorrection($input: CorrectionInput!) {
    proposeCorrection(input: $input) {
      __typename
      ... on CorrectionProposed {
        token
      }
      ... on TooManyProposals {
        retryAfter
      }
      ... on InvalidInput {
        problems {
          field
          code
          detail
        }
      }
    }
  }
`);

export const ProposePartnerMutation = graphql(`
  mutation ProposePartner($input: PartnerInput!, $words: ProposalWords) {
    proposePartner(input: $input, words: $words) {
      __typename
      ... on CorrectionProposed {
        token
      }
      ... on TooManyProposals {
        retryAfter
      }
      ... on InvalidInput {
        problems {
          field
          code
          detail
        }
      }
    }
  }
`);

export const FollowCorrectionQuery = graphql(`
  query FollowCorrection($token: String!) {
    correctionByToken(token: $token) {
      ...CorrectionFields
    }
  }
`);

export const ReviewQuery = graphql(`
  query Review($state: CorrectionState, $after: String) {
    corrections(state: $state, first: 20, after: $after) {
      nodes {
        ...CorrectionFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      openCount
    }
  }
`);

export const DecideCorrectionMutation = graphql(`
  mutation DecideCorrection(
    $id: ID!
    $decision: CorrectionDecision!
    $take: [String!]
    $reason: String
    $basedOn: Int
  ) {
    decideCorrection(id: $id, decision: $decision, take: $take, reason: $reason, basedOn: $basedOn) {
      __typename
      ... on CorrectionDecided {
        correction {
          ...CorrectionFields
        }
      }
      ... on AlreadyDecided {
        correction {
          id
          state
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          detail
        }
      }
    }
  }
`);
