import { graphql } from "../../../gql/index.ts";

graphql(`
  fragment NamedEvent on Event {
    id
    title
  }
`);

export const ContributionToEditQuery = graphql(`
  query ContributionToEdit($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        kind
        text {
          de
          en
        }
        event { ...NamedEvent }
        topics {
          id
          name {
            de
            en
          }
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
        event { ...NamedEvent }
        topics {
          id
          name {
            de
            en
          }
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      ... on Forum {
        title {
          de
          en
        }
        event { ...NamedEvent }
        topics {
          id
          name {
            de
            en
          }
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      ... on WorkingGroup {
        title {
          de
          en
        }
        event { ...NamedEvent }
        topics {
          id
          name {
            de
            en
          }
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
    }
    impactLinksOf(id: $id) {
      discusses {
        id
        kind
        text {
          de
          en
        }
      }
      answers {
        id
        kind
        text {
          de
          en
        }
      }
      adoptions {
        partner {
          id
          name
          kind
        }
        wording
        on
        onPrecision
      }
    }
  }
`);

export const SaveProposalMutation = graphql(`
  mutation SaveProposal($input: ProposalInput!) {
    saveProposal(input: $input) {
      __typename
      ... on FactSaved {
        id
        change
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const MeasureToEditQuery = graphql(`
  query MeasureToEdit($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Measure {
        title {
          de
          en
        }
        startsOn
        datePrecision
        amount
        announced
        statedBySource
        sources { ...SourceFields }
      }
    }
    impactLinksOf(id: $id) {
      follows {
        id
        kind
        text {
          de
          en
        }
      }
    }
  }
`);

export const SaveMeasureMutation = graphql(`
  mutation SaveMeasure($input: MeasureInput!) {
    saveMeasure(input: $input) {
      __typename
      ... on FactSaved {
        id
        change
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

/** What a new contribution or measure is prefilled with. */
export const EventToPrefillQuery = graphql(`
  query EventToPrefill($id: ID!) {
    event(id: $id) { ...NamedEvent }
  }
`);
