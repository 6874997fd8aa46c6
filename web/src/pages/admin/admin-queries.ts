import { graphql } from "../../gql/index.ts";

export const AccountsQuery = graphql(`
  query Accounts {
    accounts {
      id
      name
      role
      signedInAt
      blockedAt
      hasPassword
      passkeys
      fromOrganisation
    }
    accountInvitations {
      id
      purpose
      role
      label
      expiresAt
    }
  }
`);

export const InviteMutation = graphql(`
  mutation Invite($role: AccountRole!, $label: String) {
    inviteAccount(role: $role, label: $label) {
      __typename
      ... on Invited {
        link
      }
    }
  }
`);

export const ResetMutation = graphql(`
  mutation Reset($id: ID!) {
    resetAccount(id: $id) {
      __typename
      ... on Invited {
        link
      }
    }
  }
`);

export const WithdrawMutation = graphql(`
  mutation Withdraw($id: ID!) {
    withdrawInvitation(id: $id)
  }
`);

export const ChangeRoleMutation = graphql(`
  mutation ChangeRole($id: ID!, $role: AccountRole!) {
    changeAccountRole(id: $id, role: $role) {
      __typename
    }
  }
`);

export const BlockMutation = graphql(`
  mutation Block($id: ID!, $blocked: Boolean!) {
    blockAccount(id: $id, blocked: $blocked) {
      __typename
    }
  }
`);

export const DeleteMutation = graphql(`
  mutation Delete($id: ID!) {
    deleteAccount(id: $id) {
      __typename
    }
  }
`);
