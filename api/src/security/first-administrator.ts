import { hasAdministrator } from "@buendnisgraph/graph/read/accounts/accounts";
import type { Store } from "@buendnisgraph/graph/store/store";
import { invite } from "@buendnisgraph/graph/write/accounts/invitations";
import type { AccessSettings } from "./access-settings.ts";
import { linkOf } from "./link.ts";

/**
 * A link by which whoever started the program becomes its administrator: once, within 30 minutes, on this machine.
 * Undefined where there is an administrator, or an organisation says who is one.
 */
export async function firstAdministratorLink(
  store: Store,
  { oidc }: AccessSettings,
  url: string,
): Promise<string | undefined> {
  if (oidc || (await hasAdministrator(store))) return undefined;
  const { secret } = await invite(store, {
    purpose: "FIRST_ADMINISTRATOR",
    role: "ADMINISTRATOR",
    label: null,
    accountId: null,
    invitedBy: null,
  });
  return linkOf(url, secret);
}
