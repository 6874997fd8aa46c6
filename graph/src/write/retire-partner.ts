import { z } from "zod";
import type { Store } from "../store/store.ts";
import { basedOn } from "./based-on.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { day, existing, id } from "./input/fields.ts";
import { checked } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";

const Retirement = z.object({ ...existing, id, on: day });

/** The partner exists no longer from this day on: it leaves views as of later days. InvalidInput, StaleRevision. */
export async function retirePartner(
  store: Store,
  by: Author,
  raw: z.input<typeof Retirement>,
): Promise<Changed<string>> {
  const input = checked(Retirement, raw);
  const about = { kind: "RETIRE_PARTNER", by, title: input.id, basedOn: basedOn(input) } as const;
  return recordChange(store, about, async (draft, { retitle }) => {
    await loadKnown(draft, "Partner", "id", [input.id]);
    retitle(String(draft.node("Partner", input.id)?.["name"]));
    draft.put("Partner", input.id, { until: input.on });
    return input.id;
  });
}
