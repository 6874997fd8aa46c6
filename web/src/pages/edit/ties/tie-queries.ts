import { graphql } from "../../../gql/index.ts";

graphql(`
  fragment ParticipationToEdit on Participation {
    role
    wording
    present
    sources { ...SourceFields }
  }
`);

export const ParticipationsOfPartnerQuery = graphql(`
  query ParticipationsOfPartner($id: ID!) {
    partner(id: $id) {
      id
      name
      kind
      participations {
        ...ParticipationToEdit
        event {
          id
          title
          startsOn
          endsOn
          datePrecision
        }
      }
    }
  }
`);

export const ParticipationsOfEventQuery = graphql(`
  query ParticipationsOfEvent($id: ID!) {
    event(id: $id) {
      id
      title
      participations {
        ...ParticipationToEdit
        partner {
          id
          name
          kind
        }
      }
      sources { ...SourceFields }
    }
  }
`);

export const RecordParticipationMutation = graphql(`
  mutation RecordParticipation($input: ParticipationInput!) {
    recordParticipation(input: $input) {
      __typename
      ... on PartnerSaved {
        change
        partner {
          id
        }
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const RemoveParticipationMutation = graphql(`
  mutation RemoveParticipation($partner: ID!, $event: ID!, $role: Role!, $basedOn: Int) {
    removeParticipation(partner: $partner, event: $event, role: $role, basedOn: $basedOn) {
      __typename
      ... on FactSaved {
        id
        change
      }
      ... on InUse {
        ties
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const CollaborationsQuery = graphql(`
  query CollaborationsOfPartner($id: ID!, $after: String) {
    partner(id: $id) {
      id
      name
      kind
      ties(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          partner {
            id
            name
            kind
          }
          collaboration {
            text
            since
            sincePrecision
            until
            sources { ...SourceFields }
          }
        }
      }
    }
  }
`);

export const RecordCollaborationMutation = graphql(`
  mutation RecordCollaboration($input: CollaborationInput!) {
    recordCollaboration(input: $input) {
      __typename
      ... on PartnerSaved {
        change
        partner {
          id
        }
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);

export const RemoveCollaborationMutation = graphql(`
  mutation RemoveCollaboration($a: ID!, $b: ID!, $basedOn: Int) {
    removeCollaboration(a: $a, b: $b, basedOn: $basedOn) {
      __typename
      ... on FactSaved {
        id
        change
      }
      ... on InUse {
        ties
      }
      ...StaleRevisionFields
      ...InvalidInputFields
    }
  }
`);
