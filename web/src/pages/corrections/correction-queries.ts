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
      isThere
    }
    isNewPartner
    title
    text
    fields {
      name
      before
      now
      proposed
      asInput
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

graphql(`
  fragment ProposeAnswer on ProposeCorrectionPayload {
    __typename
    ... on CorrectionProposed {
      token
    }
    ... on TooManyProposals {
      retryAfter
    }
    ...PossibleDuplicatesFields
    ...InvalidInputFields
  }
`);

export const ProposeCorrectionMutation = graphql(`
  mutation ProposeCorrection($input: CorrectionInput!) {
    proposeCorrection(input: $input) {
      ...ProposeAnswer
    }
  }
`);

export const ProposePartnerMutation = graphql(`
  mutation ProposePartner($input: PartnerInput!, $words: ProposalWords) {
    proposePartner(input: $input, words: $words) {
      ...ProposeAnswer
    }
  }
`);

/** What can be corrected, whatever it is; of partners and events all that can be proposed otherwise. */
export const ToCorrectQuery = graphql(`
  query ToCorrect($id: ID!) {
    partner(id: $id) {
      ...PartnerToEdit
    }
    event(id: $id) {
      ...EventToEdit
    }
    node(id: $id) {
      id
      ... on Region {
        name
      }
      ... on Proposal {
        text {
          de
          en
        }
      }
      ... on Problem {
        text {
          de
          en
        }
      }
      ... on Measure {
        title {
          de
          en
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

export const OwnProposalsQuery = graphql(`
  query OwnProposals($after: String) {
    myCorrections(first: 20, after: $after) {
      nodes {
        ...CorrectionFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ReviewQuery = graphql(`
  query Review($state: CorrectionState, $after: String) {
    corrections(state: $state, first: 20, after: $after) {
      nodes {
        ...CorrectionFields
        lookAlikes {
          ...LookAlike
        }
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
    $change: PartnerInput
    $event: EventInput
    $reason: String
    $basedOn: Int
    $erase: Boolean
  ) {
    decideCorrection(
      id: $id
      decision: $decision
      take: $take
      change: $change
      event: $event
      reason: $reason
      basedOn: $basedOn
      erase: $erase
    ) {
      __typename
      ... on CorrectionDecided {
        correction {
          ...CorrectionFields
        }
      }
      ... on AlreadyDecided {
        correction {
          ...CorrectionFields
        }
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const EraseCorrectionMutation = graphql(`
  mutation EraseCorrection($id: ID!) {
    eraseCorrection(id: $id) {
      __typename
      ... on CorrectionErased {
        correction {
          id
          erased
        }
      }
      ...InvalidInputFields
    }
  }
`);
