import type { ImportKind } from "../../interchange/import/fields.ts";
import type { PartnerRow } from "../../interchange/import/import-row.ts";
import type { Finding } from "../../model/imports.ts";
import { ROLE_WORDS, roleOfWording } from "../../model/role-words.ts";

export interface ListedRole {
  role: string;
  wording: string;
  present: boolean;
  /** The list has no word for it: being there in another role says as much. */
  plain: boolean;
}

export interface ListedRoles {
  roles: ListedRole[];
  /** The row says that nobody came. */
  absent: boolean;
  problems: Finding[];
}

/** What a row of attendance or stands says that its partner did; the same for the preview and the writing. */
export function listedRoles(kind: ImportKind, { role, stand }: PartnerRow): ListedRoles {
  if (kind !== "attendance" && kind !== "stands") return { roles: [], absent: false, problems: [] };
  const usual = kind === "stands" ? EXHIBITED : TOOK_PART;
  const standing = isStand(stand) ? [standRole(stand)] : [];
  if (!role) {
    const roles = kind === "stands" && standing.length > 0 ? standing : [usual, ...standing];
    return { roles: distinct(roles), absent: false, problems: [] };
  }
  const meant = roleOfWording(role);
  const about = { field: "role", data: { value: role } } as const;
  if (meant === "ABSENT") return { roles: [], absent: true, problems: [{ code: "ABSENT", ...about }] };
  if (meant === null) {
    const roles = [{ ...usual, wording: role, plain: false }, ...standing];
    return { roles: distinct(roles), absent: false, problems: [{ code: "ROLE_UNKNOWN", ...about }] };
  }
  const plain = meant.role === "TOOK_PART";
  return { roles: distinct([{ ...meant, wording: role, plain }, ...standing]), absent: false, problems: [] };
}

const TOOK_PART: ListedRole = {
  role: "TOOK_PART",
  wording: ROLE_WORDS.TOOK_PART,
  present: true,
  plain: true,
};
const EXHIBITED: ListedRole = {
  role: "EXHIBITED",
  wording: ROLE_WORDS.EXHIBITED,
  present: true,
  plain: false,
};

/** A column of stands says that there is one, or which. */
function isStand(stand: string | null): stand is string {
  return stand !== null && !/^(?:nein|no|n|kein\w*|ohne|0|-|–|false|none)$/i.test(stand.trim());
}

function standRole(stand: string): ListedRole {
  const says = /^(?:ja|yes|j|y|x|✓|1|true)$/i.test(stand.trim());
  return says ? EXHIBITED : { ...EXHIBITED, wording: `${EXHIBITED.wording} (${stand.trim()})` };
}

function distinct(roles: readonly ListedRole[]): ListedRole[] {
  return roles.filter(({ role }, at) => roles.findIndex((other) => other.role === role) === at);
}

/** Whether what is on record says as much already. */
export function isRecorded(
  { role, plain }: ListedRole,
  recorded: readonly { role: string; present: boolean }[],
): boolean {
  return recorded.some((one) => one.role === role || (plain && one.present));
}
