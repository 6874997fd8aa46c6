import { isAtLeast } from "@buendnisgraph/graph/model/accounts";
import type { ChangedField } from "@buendnisgraph/graph/read/history/changed-things";
import type { ChangeShape } from "@buendnisgraph/graph/read/history/changes";
import type { ThingsCursor } from "@buendnisgraph/graph/read/history/things-of-changes";
import type { RequestContext } from "../../context.ts";
import type { Viewer } from "../../security/viewer.ts";
import { within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { ChangeThingsArgs } from "../generated.ts";

/** What is told of e-mail addresses and numbers that stood here once: they were taken out for a reason. */
const CONTACT_FIELDS: readonly string[] = ["email", "phone"];

export function isEditor(viewer: Viewer): boolean {
  return isAtLeast(viewer.role, "EDITOR");
}

/** A page of what the change did. */
export async function readThings(
  { id, of }: ChangeShape,
  { first, after }: Partial<ChangeThingsArgs>,
  { load }: RequestContext,
) {
  const page = await load.changedThings.load({
    change: id,
    of,
    from: readThingsCursor(after),
    first: within("first", first ?? 20, 1, 50),
  });
  const last = page.things.at(-1);
  return {
    nodes: page.things.map(({ thing }) => thing),
    pageInfo: {
      hasNextPage: page.hasNext,
      endCursor: last ? Buffer.from(`${last.next.part}:${last.next.skip}`).toString("base64url") : null,
    },
  };
}

function readThingsCursor(after: string | null | undefined): ThingsCursor {
  if (!after) return { part: 0, skip: 0 };
  const read = /^(\d{1,7}):(\d{1,7})$/.exec(Buffer.from(after, "base64url").toString());
  if (!read) throw badInput("after", '"after" is no cursor of this list: take endCursor of its last page.');
  return { part: Number(read[1]), skip: Number(read[2]) };
}

/** A property as texts; sources by their names. */
export async function toField({ name, before, after }: ChangedField, { viewer, load }: RequestContext) {
  if (CONTACT_FIELDS.includes(name) && !isEditor(viewer))
    return { name, before: before === null ? null : [], after: after === null ? null : [], withheld: true };
  const texts = async (value: unknown) => {
    const all = textsOf(value);
    const label = LABEL_OF_IDS[name];
    if (!all || !label) return all;
    const names = await Promise.all(all.map((id) => load.thingName.load(`${label}:${id}`)));
    return all.map((id, index) => names[index] ?? id);
  };
  return { name, before: await texts(before), after: await texts(after), withheld: false };
}

/** Properties that hold ids. */
const LABEL_OF_IDS: Readonly<Record<string, string>> = {
  sources: "Source",
  metAt: "Event",
  survivor: "Partner",
};

function textsOf(value: unknown): string[] | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
