import { z } from "zod";
import type { Store } from "../store/store.ts";
import { basedOn } from "./based-on.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { bilingual, existing, id, orStays, source, span } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown, loadKnownAs } from "./input/known.ts";
import { NewIds } from "./new-id.ts";

const Measure = z.object({
  ...existing,
  title: orStays(bilingual(2_000)),
  date: span.optional(),
  amount: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullish(),
  announced: z.boolean().nullish(),
  follows: id.nullish(),
  statedBySource: z.boolean().nullish(),
  source,
});
export type MeasureInput = z.input<typeof Measure>;

/** Makes a measure or changes one. Answers with its id; InvalidInput, StaleRevision. */
export async function saveMeasure(store: Store, by: Author, raw: MeasureInput): Promise<Changed<string>> {
  const input = checked(Measure, raw);
  const about = { kind: "SAVE_MEASURE", by, title: "", basedOn: basedOn(input) } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    const newIds = new NewIds(run);
    const measure =
      input.id ?? (await newIds.next("Measure", (input.title ?? refuse("title", "REQUIRED")).de));
    if (input.id) await loadKnown(draft, "Measure", "id", [measure]);
    const cited = await citeSource(draft, run, input.source, newIds);
    const { date, amount, announced, statedBySource } = input;
    draft.put("Measure", measure, {
      ...(input.id ? {} : { announced: false, statedBySource: false, datePrecision: "UNKNOWN" }),
      ...(input.title ? { titleDe: input.title.de, titleEn: input.title.en ?? null } : {}),
      ...(date ? { startsOn: date.startsOn, datePrecision: date.datePrecision } : {}),
      ...(amount === undefined ? {} : { amount }),
      ...(typeof announced === "boolean" ? { announced } : {}),
      ...(typeof statedBySource === "boolean" ? { statedBySource } : {}),
      sources: citing(draft.node("Measure", measure)?.["sources"], cited),
    });
    retitle(String(draft.node("Measure", measure)?.["titleDe"]));
    const before = draft.tiesFrom("Measure", measure, "FOLLOWED");
    const follows = input.follows === undefined ? (before[0]?.to.id ?? null) : input.follows;
    const end = follows
      ? { label: await loadKnownAs(draft, ["Event", "Proposal"], "follows", follows), id: follows }
      : null;
    const now = draft.node("Measure", measure);
    draft.replaceTies(
      "FOLLOWED",
      { label: "Measure", id: measure },
      end
        ? [
            {
              to: end,
              properties: {
                validFrom: now?.["startsOn"] ?? null,
                statedBySource: now?.["statedBySource"] ?? false,
                sources: before.find(({ to }) => to.id === end.id)?.properties["sources"] ?? [cited],
              },
            },
          ]
        : [],
    );
    return measure;
  });
}
