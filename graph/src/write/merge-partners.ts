import { z } from "zod";
import type { FactTie, Properties } from "../model/change.ts";
import type { Store } from "../store/store.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { id, ids, revision } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";

const Merging = z.object({ keep: id, merge: ids, basedOn: revision });

/**
 * Makes one partner of several that are the same. Every tie, source and name goes over; where both have a value or
 * the same tie, the one that is kept wins, and the other's sources are added. Old ids go on resolving.
 */
export async function mergePartners(
  store: Store,
  by: Author,
  raw: z.input<typeof Merging>,
): Promise<Changed<string>> {
  const { keep, merge, basedOn } = checked(Merging, raw);
  if (merge.length === 0) refuse("merge", "REQUIRED");
  if (merge.includes(keep)) refuse("merge", "DOES_NOT_FIT", keep);
  const about = {
    kind: "MERGE_PARTNERS",
    by,
    title: keep,
    basedOn: typeof basedOn === "number" ? { revision: basedOn, ids: [keep, ...merge] } : undefined,
  } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    await draft.load("Partner", [keep, ...merge], { around: true });
    await loadKnown(draft, "Partner", "keep", [keep]);
    await loadKnown(draft, "Partner", "merge", merge);
    retitle(String(draft.node("Partner", keep)?.["name"]));
    for (const other of merge) mergeInto(draft, keep, other);
    const former = await run<{ id: string }>(FORMER_IDS_OF, { survivors: merge });
    await draft.load(
      "FormerId",
      former.map(({ id: old }) => old),
    );
    for (const old of [...merge, ...former.map((row) => row.id)])
      draft.put("FormerId", old, { survivor: keep });
    return keep;
  });
}

function mergeInto(draft: Draft, keep: string, other: string): void {
  const survivor = draft.node("Partner", keep) ?? {};
  const merged = draft.node("Partner", other) ?? {};
  draft.put("Partner", keep, {
    ...fillingIn(survivor, merged),
    otherNames: union(survivor["otherNames"], [merged["name"]], merged["otherNames"]).filter(
      (name) => name !== survivor["name"],
    ),
    sources: union(survivor["sources"], merged["sources"]),
  });
  // Two seats cannot both be the seat: the second is somewhere that it is active, too.
  const hasSeat = draft.tiesFrom("Partner", keep, "BASED_IN").length > 0;
  for (const tie of draft.tiesFrom("Partner", other)) {
    const seat = tie.type === "BASED_IN" && hasSeat;
    if (seat && draft.tiesFrom("Partner", keep, "BASED_IN").some(({ to }) => to.id === tie.to.id)) continue;
    moveTie(draft, { ...tie, type: seat ? "ACTIVE_IN" : tie.type, from: { label: "Partner", id: keep } });
  }
  for (const tie of draft.tiesTo("Partner", other))
    moveTie(draft, { ...tie, to: { label: "Partner", id: keep } });
  draft.remove("Partner", other);
}

/** Puts the tie there, unless it is the same as one that is there already, which then has its sources too. */
function moveTie(draft: Draft, tie: FactTie): void {
  const { type, from, to, properties } = tie;
  if (from.id === to.id) return;
  const same =
    draft.tiesFrom(from.label, from.id, type).find((known) => isSame(known, tie)) ??
    (type === "COLLABORATES_WITH"
      ? draft.tiesFrom(to.label, to.id, type).find((known) => known.to.id === from.id)
      : undefined);
  if (!same) {
    draft.tie(type, from, to, properties);
    return;
  }
  const sources = union(same.properties["sources"], properties["sources"]);
  draft.untie(same);
  draft.tie(type, same.from, same.to, {
    ...fillingIn(same.properties, properties),
    ...same.properties,
    sources,
  });
}

/** Taking part is one a role; mentions differ by their words; all else is one a pair. */
function isSame(known: FactTie, tie: FactTie): boolean {
  if (known.to.label !== tie.to.label || known.to.id !== tie.to.id) return false;
  const alike = (name: string) => known.properties[name] === tie.properties[name];
  if (tie.type === "TOOK_PART") return alike("role");
  if (tie.type === "MENTIONED_IN") return alike("wording") && alike("on");
  return true;
}

/** What the second has and the first has not. */
function fillingIn(first: Properties, second: Properties): Properties {
  return Object.fromEntries(
    Object.entries(second).filter(([name]) => (first[name] ?? null) === null && name !== "id"),
  );
}

function union(...lists: unknown[]): string[] {
  return [...new Set(lists.flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])))];
}

const FORMER_IDS_OF = `
UNWIND $survivors AS survivor
MATCH (former:FormerId)
WHERE former.survivor = survivor
RETURN former.id AS id`;
