import type { AccountRole } from "../../model/accounts.ts";
import { newId } from "../../model/secrets.ts";
import { signInNameOf } from "../../model/sign-in-name.ts";
import { AlreadyThere } from "../../store/errors.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import { addPasskeyIn, type NewPasskey } from "./passkeys.ts";

/** Another account signs in with this name, or one that reads the same. */
export class NameTaken extends Error {}

/** How somebody shows who they are, as it is kept. */
export type WayIn = { passwordHash: string } | { passkey: NewPasskey };

export interface NewAccount {
  name: string;
  role: AccountRole;
  wayIn?: WayIn;
}

/** Adds an account and returns its id. NameTaken where the name is in use. */
export function addAccount(store: Store, account: NewAccount): Promise<string> {
  return withNameTaken(account.name, () =>
    store.keepTogether((transaction) => addAccountIn(transaction, account)),
  );
}

/** The same within a transaction that does more; where the name is in use, the transaction fails. */
export async function addAccountIn(
  transaction: WriteTransaction,
  { name, role, wayIn }: NewAccount,
): Promise<string> {
  const id = newId("account");
  const passwordHash = wayIn && "passwordHash" in wayIn ? wayIn.passwordHash : null;
  await transaction.run(ADD_ACCOUNT, {
    account: { id, name, signInName: signInNameOf(name), role, passwordHash, createdAt: Date.now() },
  });
  if (wayIn && "passkey" in wayIn) await addPasskeyIn(transaction, id, wayIn.passkey);
  return id;
}

/** Says NameTaken where a transaction failed because a name stands only once. */
export async function withNameTaken<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AlreadyThere) throw new NameTaken(`The name "${name}" is in use.`, { cause: error });
    throw error;
  }
}

const ADD_ACCOUNT = `
CREATE (a:Account)
SET a = $account`;
