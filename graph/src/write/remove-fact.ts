import { z } from "zod";
import type { FactLabel } from "../model/graph-shape.ts";
import type { Store } from "../store/store.ts";
import { basedOn } from "./based-on.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { existing, id } from "./input/fields.ts";
import { checked } from "./input/input-problems.ts";
import { loadKnownAs } from "./input/known.ts";

/** Other facts hang on it. */
export class InUse extends Error {
  readonly ties: number;

  constructor(ties: number) {
    super(`${ties} ties of other facts lead to it.`);
    this.ties = ties;
  }
}

const Removal = z.object({ ...existing, id });

/** What can be entered by mistake, and where its name stands. */
const REMOVABLE = {
  Partner: "name",
  Event: "title",
  Proposal: "textDe",
  Problem: "textDe",
  Forum: "textDe",
  WorkingGroup: "textDe",
  Measure: "titleDe",
} as const satisfies Partial<Record<FactLabel, string>>;

/** What it owns goes with it: its numbers, its market, its offers. */
const OWNED: readonly FactLabel[] = ["Statement", "DateStatement", "Market", "Offer"];

/** Takes away what was entered by mistake, with what it owns. InUse, InvalidInput, StaleRevision. */
export async function removeFact(
  store: Store,
  by: Author,
  raw: z.input<typeof Removal>,
): Promise<Changed<string>> {
  const input = checked(Removal, raw);
  const about = { kind: "REMOVE", by, title: "", basedOn: basedOn(input) } as const;
  return recordChange(store, about, async (draft, { retitle }) => {
    const labels = Object.keys(REMOVABLE) as (keyof typeof REMOVABLE)[];
    const label = await loadKnownAs(draft, labels, "id", input.id);
    await draft.load(label, [input.id], { around: true });
    retitle(String(draft.node(label, input.id)?.[REMOVABLE[label]]));
    await removeOwned(draft, label, input.id);
    // A partner's own ties say that it exists; others' ties to it, or it at an event, hold it.
    const held = draft
      .tiesFrom(label, input.id)
      .filter(({ type }) => label === "Partner" && type !== "BASED_IN" && type !== "ACTIVE_IN");
    const ties = [...held, ...draft.tiesTo(label, input.id).filter(({ type }) => type !== "PROPOSED")];
    if (ties.length > 0) throw new InUse(ties.length);
    draft.remove(label, input.id);
    return input.id;
  });
}

async function removeOwned(draft: Draft, label: FactLabel, id: string): Promise<void> {
  const ends = [
    ...draft.tiesFrom(label, id).map(({ to }) => to),
    ...draft.tiesTo(label, id).map(({ from }) => from),
  ].filter((end) => OWNED.includes(end.label));
  for (const end of ends) {
    await draft.load(end.label, [end.id], { around: true });
    if (end.label === "Market") await removeOwned(draft, "Market", end.id);
    draft.remove(end.label, end.id);
  }
}
