import type { AccountRole } from "../../model/accounts.ts";
import { newId } from "../../model/secrets.ts";
import { signInNameOf } from "../../model/sign-in-name.ts";
import { AlreadyThere } from "../../store/errors.ts";
import type { Store } from "../../store/store.ts";

/** Another account signs in with this name, or one that reads the same. */
export class NameTaken extends Error {}

export interface NewAccount {
  name: string;
  role: AccountRole;
}

/** Adds an account and returns its id; how it signs in is added to it. NameTaken where the name is in use. */
export async function addAccount(store: Store, { name, role }: NewAccount): Promise<string> {
  const id = newId("account");
  try {
    await store.keep(ADD_ACCOUNT, {
      account: { id, name, signInName: signInNameOf(name), role, createdAt: Date.now() },
    });
  } catch (error) {
    if (error instanceof AlreadyThere) throw new NameTaken(`The name "${name}" is in use.`, { cause: error });
    throw error;
  }
  return id;
}

const ADD_ACCOUNT = `
CREATE (a:Account)
SET a = $account`;
