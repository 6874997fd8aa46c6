import { graphql } from "../../gql/index.ts";

export const OwnAccountQuery = graphql(`
  query OwnAccount {
    ownAccount {
      id
      name
      role
      createdAt
      hasPassword
      fromOrganisation
      passkeys {
        id
        name
        createdAt
        usedAt
      }
      sessions {
        id
        browser
        beganAt
        usedAt
        isThis
      }
      tokens {
        id
        name
        scopes
        createdAt
        usedAt
        expiresAt
      }
    }
  }
`);

export const RenameMutation = graphql(`
  mutation Rename($name: String!) {
    renameOwnAccount(name: $name) {
      __typename
      ... on NameRefused {
        fault
      }
    }
  }
`);

export const SetPasswordMutation = graphql(`
  mutation SetPassword($current: String, $password: String!) {
    setOwnPassword(current: $current, password: $password) {
      __typename
      ... on PasswordRefused {
        fault
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export const BeginPasskeyMutation = graphql(`
  mutation BeginPasskey {
    beginPasskey {
      id
      options
    }
  }
`);

export const AddPasskeyMutation = graphql(`
  mutation AddPasskey($step: ID!, $name: String!, $response: String!) {
    addPasskey(step: $step, name: $name, response: $response) {
      __typename
    }
  }
`);

export const RemovePasskeyMutation = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      __typename
    }
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      id
    }
  }
`);

export const SignOutEverywhereMutation = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export const CreateTokenMutation = graphql(`
  mutation CreateToken($name: String!, $scopes: [TokenScope!]!, $days: Int!) {
    createToken(name: $name, scopes: $scopes, days: $days) {
      __typename
      ... on TokenCreated {
        secret
        account {
          id
        }
      }
    }
  }
`);

export const RevokeTokenMutation = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      id
    }
  }
`);

export const DeleteOwnAccountMutation = graphql(`
  mutation DeleteOwnAccount {
    deleteOwnAccount {
      __typename
    }
  }
`);
