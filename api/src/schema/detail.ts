import type DataLoader from "dataloader";
import type { RequestContext } from "../context.ts";
import type { Loaders } from "./loaders.ts";

/** The loaders that fill up what a card leaves out. */
type NodeLoader = {
  [Name in keyof Loaders]: Loaders[Name] extends DataLoader<string, infer _Value> ? Name : never;
}[keyof Loaders];

type Loaded<Name extends NodeLoader> =
  Loaders[Name] extends DataLoader<string, infer Value> ? NonNullable<Value> : never;

/**
 * Resolves a field that a card may lack: as it came, or from the whole node, which is then read in one
 * statement for all nodes of the level that lack it.
 */
export function detail<Name extends NodeLoader, Field extends keyof Loaded<Name>>(
  loader: Name,
  field: Field,
) {
  return async (
    parent: Loaded<Name> & { id: string },
    _args: object,
    context: RequestContext,
  ): Promise<Exclude<Loaded<Name>[Field], undefined>> => {
    const known = parent[field];
    if (known !== undefined) return known as Exclude<Loaded<Name>[Field], undefined>;
    const whole = (await context.load[loader].load(parent.id)) as Loaded<Name> | undefined;
    const value = whole?.[field];
    if (value === undefined) throw new Error(`${loader} ${parent.id} lacks ${String(field)}`);
    return value as Exclude<Loaded<Name>[Field], undefined>;
  };
}
