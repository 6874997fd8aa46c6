import { type InvitationShape, invitationBySecret } from "@buendnisgraph/graph/read/accounts/accounts";
import { NameTaken, type WayIn } from "@buendnisgraph/graph/write/accounts/add-account";
import { acceptInvitation, LinkInvalid } from "@buendnisgraph/graph/write/accounts/invitations";
import { hashPassword, passwordFault } from "@buendnisgraph/graph/write/accounts/password";
import { endSession } from "@buendnisgraph/graph/write/accounts/sessions";
import type { RequestContext } from "../../context.ts";
import {
  beginPasskeyMaking,
  beginPasskeySignIn,
  finishPasskeyMaking,
  finishPasskeySignIn,
  PasskeyRefused,
} from "../../security/passkeys.ts";
import {
  checkPassword,
  forgetSession,
  limitAttempts,
  openSession,
  TooManyAttempts,
} from "../../security/sign-in.ts";
import { rateLimited } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { moment } from "./moments.ts";
import { checkName, nameRefused } from "./name.ts";
import { passwordRefused } from "./password-refused.ts";

const TEN_MINUTES_MS = 600_000;

export const signInResolvers: Resolvers = {
  Query: {
    invitationLink: async (_root, { secret }, context) => (await usableLink(context, secret)) ?? null,
  },
  Mutation: {
    signIn: async (_root, { name, password }, context) => {
      try {
        const accountId = await checkPassword(context, name, password);
        if (!accountId)
          return { __typename: "SignInRefused", message: "Name and password do not fit each other." };
        return { __typename: "SignedIn", viewer: await openSession(context, accountId) };
      } catch (error) {
        if (error instanceof TooManyAttempts) return tooManyAttempts(error);
        throw error;
      }
    },
    beginPasskeySignIn: async (_root, _args, { store, visit }) => {
      const key = `passkey address ${visit.address}`;
      try {
        await limitAttempts(store, [{ key, most: 60, withinMs: TEN_MINUTES_MS }]);
      } catch (error) {
        if (error instanceof TooManyAttempts) throw rateLimited(error.message);
        throw error;
      }
      return beginPasskeySignIn(store, visit);
    },
    signInWithPasskey: async (_root, { step, response }, context) => {
      try {
        const accountId = await finishPasskeySignIn(context.store, step, response);
        return { __typename: "SignedIn", viewer: await openSession(context, accountId) };
      } catch (error) {
        if (error instanceof PasskeyRefused) return { __typename: "SignInRefused", message: error.message };
        throw error;
      }
    },
    signOut: async (_root, _args, { store, viewer, visit, access }) => {
      if (viewer.account && viewer.sessionId) await endSession(store, viewer.account.id, viewer.sessionId);
      forgetSession({ visit, access });
      return true;
    },
    acceptInvitation: async (_root, { secret, name, password }, context) => {
      const link = await usableLink(context, secret);
      if (!link) return LINK_INVALID;
      const checked = checkName(link.accountName ?? name ?? "");
      if ("fault" in checked) return nameRefused(checked.fault);
      const fault = passwordFault(password, checked.name);
      if (fault) return passwordRefused(fault);
      return accept(context, secret, checked.name, { passwordHash: await hashPassword(password) });
    },
    beginInvitedPasskey: async (_root, { secret, name }, context) => {
      const link = await usableLink(context, secret);
      if (!link) return LINK_INVALID;
      const checked = checkName(link.accountName ?? name ?? "");
      if ("fault" in checked) return nameRefused(checked.fault);
      const { id, options } = await beginPasskeyMaking(context.store, context.visit, link.id, checked.name);
      return { __typename: "PasskeyStep", id, options };
    },
    acceptInvitationWithPasskey: async (_root, { secret, name, step, response }, context) => {
      const link = await usableLink(context, secret);
      if (!link) return LINK_INVALID;
      const checked = checkName(link.accountName ?? name ?? "");
      if ("fault" in checked) return nameRefused(checked.fault);
      try {
        const passkey = await finishPasskeyMaking(context.store, step, link.id, response, "Passkey");
        return await accept(context, secret, checked.name, { passkey });
      } catch (error) {
        if (error instanceof PasskeyRefused) return { __typename: "PasskeyRefused", message: error.message };
        throw error;
      }
    },
  },
  InvitationLink: {
    expiresAt: ({ expiresAt }) => moment(expiresAt),
  },
};

const LINK_INVALID = {
  __typename: "LinkInvalid" as const,
  message: "This link was used, withdrawn or has expired, or does not hold where it was opened.",
};

export function tooManyAttempts({ message, retryAfterSeconds }: TooManyAttempts) {
  return { __typename: "TooManyAttempts" as const, message, retryAfterSeconds };
}

/** The link, where it may be used from where the request comes: the first administrator sits at the machine itself, and no organisation names another. */
async function usableLink(
  { store, visit, access }: RequestContext,
  secret: string,
): Promise<InvitationShape | undefined> {
  const link = await invitationBySecret(store, secret);
  if (link?.purpose !== "FIRST_ADMINISTRATOR") return link;
  return visit.fromThisMachine && !access.oidc ? link : undefined;
}

async function accept(context: RequestContext, secret: string, name: string, wayIn: WayIn) {
  try {
    const accountId = await acceptInvitation(context.store, secret, name, wayIn);
    return { __typename: "SignedIn" as const, viewer: await openSession(context, accountId) };
  } catch (error) {
    if (error instanceof NameTaken) return nameRefused("TAKEN");
    if (error instanceof LinkInvalid) return LINK_INVALID;
    throw error;
  }
}
