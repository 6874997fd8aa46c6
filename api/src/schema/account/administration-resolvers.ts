import {
  type AccountShape,
  type InvitationShape,
  listAccounts,
  openInvitations,
  readAccount,
} from "@buendnisgraph/graph/read/accounts/accounts";
import {
  blockAccount,
  changeRole,
  deleteAccount,
  LastAdministrator,
  NoSuchAccount,
} from "@buendnisgraph/graph/write/accounts/change-account";
import {
  invite,
  type NewInvitation,
  TooManyInvitations,
  withdrawInvitation,
} from "@buendnisgraph/graph/write/accounts/invitations";
import type { RequestContext } from "../../context.ts";
import { linkOf } from "../../security/link.ts";
import type { AccountRole } from "../../security/viewer.ts";
import { textWithin } from "../arguments.ts";
import { badInput, denied, notFound } from "../errors.ts";
import type { AccountRole as AnyRole, Resolvers } from "../generated.ts";
import { moment, momentOrNull } from "./moments.ts";

const LONGEST_LABEL = 120;

export const administrationResolvers: Resolvers = {
  Query: {
    accounts: (_root, _args, { store }) => listAccounts(store),
    accountInvitations: (_root, _args, { store }) => openInvitations(store),
  },
  Mutation: {
    inviteAccount: (_root, { role, label }, context) =>
      inviteBy(context, {
        purpose: "INVITATION",
        role: someRole(role),
        label: textWithin("label", label, LONGEST_LABEL),
        accountId: null,
      }),
    resetAccount: async (_root, { id }, context) => {
      const account = await accountOf(context, id);
      if (account.fromOrganisation) throw denied("FORBIDDEN", "resetAccount");
      const { role } = account;
      return inviteBy(context, { purpose: "RESET", role, label: null, accountId: id });
    },
    withdrawInvitation: async (_root, { id }, { store }) => {
      if (!(await withdrawInvitation(store, id))) throw notFound("id", id);
      return true;
    },
    changeAccountRole: async (_root, { id, role }, context) => {
      if ((await accountOf(context, id)).fromOrganisation) throw denied("FORBIDDEN", "changeAccountRole");
      return changed(context, id, () => changeRole(context.store, id, someRole(role)));
    },
    blockAccount: (_root, { id, blocked }, context) =>
      changed(context, id, () => blockAccount(context.store, id, blocked)),
    deleteAccount: async (_root, { id }, { store }) =>
      (await guarded(id, () => deleteAccount(store, id))) ?? { __typename: "AccountDeleted", id },
  },
  Account: {
    createdAt: ({ createdAt }) => moment(createdAt),
    signedInAt: ({ signedInAt }) => momentOrNull(signedInAt),
    blockedAt: ({ blockedAt }) => momentOrNull(blockedAt),
  },
  AccountInvitation: {
    label: ({ label, accountName }) => accountName ?? label,
    createdAt: ({ createdAt }) => moment(createdAt),
    expiresAt: ({ expiresAt }) => moment(expiresAt),
  },
};

async function inviteBy(
  { store, viewer, visit }: RequestContext,
  invitation: Omit<NewInvitation, "invitedBy">,
) {
  try {
    const { id, secret } = await invite(store, { ...invitation, invitedBy: viewer.account?.id ?? null });
    const made = (await openInvitations(store)).find((open) => open.id === id) as InvitationShape;
    return { __typename: "Invited" as const, invitation: made, link: linkOf(visit.origin, secret) };
  } catch (error) {
    if (error instanceof TooManyInvitations)
      return { __typename: "TooManyInvitations" as const, message: error.message };
    throw error;
  }
}

function someRole(role: AnyRole): AccountRole {
  if (role === "VISITOR") throw badInput("role", 'An account is never a "VISITOR": those have none.');
  return role;
}

async function accountOf({ store }: RequestContext, id: string): Promise<AccountShape> {
  const account = await readAccount(store, id);
  if (!account) throw notFound("id", id);
  return account;
}

async function changed(context: RequestContext, id: string, change: () => Promise<void>) {
  const refusal = await guarded(id, change);
  return refusal ?? { __typename: "Account" as const, ...(await accountOf(context, id)) };
}

async function guarded(id: string, change: () => Promise<void>) {
  try {
    await change();
    return undefined;
  } catch (error) {
    if (error instanceof NoSuchAccount) throw notFound("id", id);
    if (error instanceof LastAdministrator)
      return { __typename: "LastAdministrator" as const, message: error.message };
    throw error;
  }
}
