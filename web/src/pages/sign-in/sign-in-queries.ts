import { graphql } from "../../gql/index.ts";

export const SignInMutation = graphql(`
  mutation SignIn($name: String!, $password: String!) {
    signIn(name: $name, password: $password) {
      __typename
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export const BeginPasskeySignInMutation = graphql(`
  mutation BeginPasskeySignIn {
    beginPasskeySignIn {
      id
      options
    }
  }
`);

export const SignInWithPasskeyMutation = graphql(`
  mutation SignInWithPasskey($step: ID!, $response: String!) {
    signInWithPasskey(step: $step, response: $response) {
      __typename
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const InvitationLinkQuery = graphql(`
  query InvitationLink($secret: String!) {
    invitationLink(secret: $secret) {
      purpose
      role
      accountName
      expiresAt
    }
  }
`);

export const AcceptMutation = graphql(`
  mutation Accept($secret: String!, $name: String, $password: String!) {
    acceptInvitation(secret: $secret, name: $name, password: $password) {
      __typename
      ... on NameRefused {
        nameFault: fault
      }
      ... on PasswordRefused {
        passwordFault: fault
      }
    }
  }
`);

export const BeginInvitedPasskeyMutation = graphql(`
  mutation BeginInvitedPasskey($secret: String!, $name: String) {
    beginInvitedPasskey(secret: $secret, name: $name) {
      __typename
      ... on PasskeyStep {
        id
        options
      }
      ... on NameRefused {
        nameFault: fault
      }
    }
  }
`);

export const AcceptWithPasskeyMutation = graphql(`
  mutation AcceptWithPasskey($secret: String!, $name: String, $step: ID!, $response: String!) {
    acceptInvitationWithPasskey(secret: $secret, name: $name, step: $step, response: $response) {
      __typename
      ... on NameRefused {
        nameFault: fault
      }
    }
  }
`);
