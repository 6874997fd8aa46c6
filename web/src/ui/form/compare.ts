import { type Fields, isSame, type Values } from "./field.ts";

/** A field that others changed since the form was filled. */
export interface Meanwhile {
  name: string;
  /** Whether this editor changed it, too, and otherwise: somebody has to decide. */
  contested: boolean;
  /** Both changes together, where they go together. */
  both?: unknown;
}

/** What others changed since `base`, field by field, and where it meets what is `mine`. */
export function whatChangedMeanwhile(
  fields: Fields,
  base: Values,
  mine: Values,
  theirs: Values,
): Meanwhile[] {
  return Object.entries(fields).flatMap(([name, field]): Meanwhile[] => {
    const [before, own, other] = [base[name], mine[name], theirs[name]];
    if (isSame(field, before, other)) return [];
    if (isSame(field, before, own) || isSame(field, own, other)) return [{ name, contested: false }];
    const both = field.join?.(before, own, other);
    return [{ name, contested: true, ...(both === undefined ? {} : { both }) }];
  });
}

export type Decision = "mine" | "theirs" | "both";

/** The values to go on with: mine, with what others changed and with what was decided of the contested. */
export function decided(
  fields: Fields,
  { base, mine, theirs }: Record<"base" | "mine" | "theirs", Values>,
  decisions: Readonly<Record<string, Decision>>,
): Values {
  const merged: Record<string, unknown> = { ...mine };
  for (const { name, contested, both } of whatChangedMeanwhile(fields, base, mine, theirs)) {
    const decision = contested ? decisions[name] : "theirs";
    if (decision === "theirs") merged[name] = theirs[name];
    if (decision === "both") merged[name] = both;
  }
  return merged;
}

/** Two lists that grew out of one: what either took away is gone, what either added is there. */
export function joinLists<One>(
  base: readonly One[],
  mine: readonly One[],
  theirs: readonly One[],
  keyOf: (one: One) => string,
): One[] {
  const keys = (list: readonly One[]) => new Set(list.map(keyOf));
  const [before, own, other] = [keys(base), keys(mine), keys(theirs)];
  const kept = theirs.filter((one) => own.has(keyOf(one)) || !before.has(keyOf(one)));
  const added = mine.filter((one) => !before.has(keyOf(one)) && !other.has(keyOf(one)));
  return [...kept, ...added];
}
