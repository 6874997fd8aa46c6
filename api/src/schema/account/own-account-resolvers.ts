import {
  type AccountShape,
  belongingsOf,
  type PasskeyShape,
  readAccount,
  type SessionShape,
  type TokenShape,
} from "@buendnisgraph/graph/read/accounts/accounts";
import { NameTaken } from "@buendnisgraph/graph/write/accounts/add-account";
import {
  deleteAccount,
  LastAdministrator,
  renameAccount,
  setPassword,
} from "@buendnisgraph/graph/write/accounts/change-account";
import { addPasskey, LastWayIn, removePasskey } from "@buendnisgraph/graph/write/accounts/passkeys";
import { hashPassword, passwordFault } from "@buendnisgraph/graph/write/accounts/password";
import { endSession, endSessions } from "@buendnisgraph/graph/write/accounts/sessions";
import { createToken, revokeToken, TooManyTokens } from "@buendnisgraph/graph/write/accounts/tokens";
import type { RequestContext } from "../../context.ts";
import { beginPasskeyMaking, finishPasskeyMaking, PasskeyRefused } from "../../security/passkeys.ts";
import { checkPassword, forgetSession, TooManyAttempts } from "../../security/sign-in.ts";
import { textWithin, within } from "../arguments.ts";
import { badInput, denied, notFound } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { moment, momentOrNull } from "./moments.ts";
import { checkName, nameRefused } from "./name.ts";
import { passwordRefused } from "./password-refused.ts";
import { tooManyAttempts } from "./sign-in-resolvers.ts";

/** One's own account as it is read for one answer. */
export interface OwnAccountShape extends AccountShape {
  belongings: { passkeys: PasskeyShape[]; sessions: SessionShape[]; tokens: TokenShape[] };
}

const LONGEST_LABEL = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

export const ownAccountResolvers: Resolvers = {
  Query: {
    ownAccount: (_root, _args, context) => ownAccount(context),
  },
  Mutation: {
    renameOwnAccount: async (_root, { name }, context) => {
      const account = await ownAccount(context);
      if (account.fromOrganisation) return nameRefused("FROM_ORGANISATION");
      const checked = checkName(name);
      if ("fault" in checked) return nameRefused(checked.fault);
      try {
        await renameAccount(context.store, account.id, checked.name);
      } catch (error) {
        if (error instanceof NameTaken) return nameRefused("TAKEN");
        throw error;
      }
      return changed(context);
    },
    setOwnPassword: async (_root, { current, password }, context) => {
      const account = await withOwnWaysIn(context, "setOwnPassword");
      const fault = passwordFault(password, account.name);
      if (fault) return passwordRefused(fault);
      try {
        if (account.hasPassword && !(await checkPassword(context, account.name, current ?? "")))
          return { __typename: "CurrentPasswordWrong", message: "The current password is another one." };
      } catch (error) {
        if (error instanceof TooManyAttempts) return tooManyAttempts(error);
        throw error;
      }
      await setPassword(context.store, account.id, await hashPassword(password), context.viewer.sessionId);
      return changed(context);
    },
    beginPasskey: async (_root, _args, context) => {
      const { id, name, belongings } = await withOwnWaysIn(context, "beginPasskey");
      return beginPasskeyMaking(context.store, context.visit, id, name, belongings.passkeys);
    },
    addPasskey: async (_root, { step, name, response }, context) => {
      const { id } = await withOwnWaysIn(context, "addPasskey");
      try {
        const passkey = await finishPasskeyMaking(context.store, step, id, response, labelOf(name));
        await addPasskey(context.store, id, passkey);
      } catch (error) {
        if (error instanceof PasskeyRefused) return { __typename: "PasskeyRefused", message: error.message };
        throw error;
      }
      return changed(context);
    },
    removePasskey: async (_root, { id }, context) => {
      try {
        if (!(await removePasskey(context.store, accountIdOf(context), id))) throw notFound("id", id);
      } catch (error) {
        if (error instanceof LastWayIn) return { __typename: "LastWayIn", message: error.message };
        throw error;
      }
      return changed(context);
    },
    endSession: async (_root, { id }, context) => {
      if (!(await endSession(context.store, accountIdOf(context), id))) throw notFound("id", id);
      return ownAccount(context);
    },
    signOutEverywhere: async (_root, _args, context) => {
      await endSessions(context.store, accountIdOf(context));
      forgetSession(context);
      return true;
    },
    createToken: async (_root, { name, scopes, days }, context) => {
      if (scopes.length === 0) throw badInput("scopes", '"scopes" has to name at least one.');
      const expiresAt = Date.now() + within("days", days, 1, 365) * DAY_MS;
      const token = { name: labelOf(name), scopes: [...new Set(scopes)], expiresAt };
      try {
        const { secret } = await createToken(context.store, accountIdOf(context), token);
        return { __typename: "TokenCreated", secret, account: await ownAccount(context) };
      } catch (error) {
        if (error instanceof TooManyTokens) return { __typename: "TooManyTokens", message: error.message };
        throw error;
      }
    },
    revokeToken: async (_root, { id }, context) => {
      if (!(await revokeToken(context.store, accountIdOf(context), id))) throw notFound("id", id);
      return ownAccount(context);
    },
    deleteOwnAccount: async (_root, _args, context) => {
      const id = accountIdOf(context);
      try {
        await deleteAccount(context.store, id);
      } catch (error) {
        if (error instanceof LastAdministrator)
          return { __typename: "LastAdministrator", message: error.message };
        throw error;
      }
      forgetSession(context);
      return { __typename: "AccountDeleted", id };
    },
  },
  OwnAccount: {
    createdAt: ({ createdAt }) => moment(createdAt),
    passkeys: ({ belongings }) => belongings.passkeys,
    sessions: ({ belongings }) => belongings.sessions,
    tokens: ({ belongings }) => belongings.tokens,
  },
  Passkey: {
    createdAt: ({ createdAt }) => moment(createdAt),
    usedAt: ({ usedAt }) => momentOrNull(usedAt),
  },
  Session: {
    beganAt: ({ beganAt }) => moment(beganAt),
    usedAt: ({ usedAt }) => moment(usedAt),
    isThis: ({ id }, _args, { viewer }) => id === viewer.sessionId,
  },
  Token: {
    createdAt: ({ createdAt }) => moment(createdAt),
    usedAt: ({ usedAt }) => momentOrNull(usedAt),
    expiresAt: ({ expiresAt }) => moment(expiresAt),
  },
};

function accountIdOf({ viewer }: RequestContext): string {
  if (!viewer.account) throw denied("UNAUTHENTICATED", "ownAccount");
  return viewer.account.id;
}

async function ownAccount(context: RequestContext): Promise<OwnAccountShape> {
  const id = accountIdOf(context);
  const [account, belongings] = await Promise.all([
    readAccount(context.store, id),
    belongingsOf(context.store, id),
  ]);
  if (!account) throw denied("UNAUTHENTICATED", "ownAccount");
  return { ...account, belongings };
}

async function changed(context: RequestContext) {
  return { __typename: "OwnAccount" as const, ...(await ownAccount(context)) };
}

/** One's own account, where it may have passwords and passkeys: an organisation's accounts sign in there alone. */
async function withOwnWaysIn(context: RequestContext, what: string): Promise<OwnAccountShape> {
  const account = await ownAccount(context);
  if (account.fromOrganisation) throw denied("FORBIDDEN", what);
  return account;
}

function labelOf(name: string): string {
  const label = textWithin("name", name, LONGEST_LABEL);
  if (label === null) throw badInput("name", '"name" must have at least one letter.');
  return label;
}
