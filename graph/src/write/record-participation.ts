import { z } from "zod";
import { type ParticipationRole, ROLE_WORDS } from "../model/role-words.ts";
import type { Store } from "../store/store.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { id, line, source } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";

const role = z.enum(Object.keys(ROLE_WORDS) as [ParticipationRole, ...ParticipationRole[]]);

const Participation = z.object({
  partner: id,
  event: id,
  role,
  wording: line(300).nullish(),
  present: z.boolean().nullish(),
  source,
});
export type ParticipationInput = z.input<typeof Participation>;

/** The partner was at the event in the role; the same role again changes what is on record. Answers with the partner's id; InvalidInput. */
export async function recordParticipation(
  store: Store,
  by: Author,
  raw: ParticipationInput,
): Promise<Changed<string>> {
  const { partner, event, role: asWhat, ...input } = checked(Participation, raw);
  const about = { kind: "RECORD_PARTICIPATION", by, title: "" } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    await loadKnown(draft, "Partner", "partner", [partner]);
    await loadKnown(draft, "Event", "event", [event]);
    retitle(`${draft.node("Partner", partner)?.["name"]} – ${draft.node("Event", event)?.["shortLabel"]}`);
    const cited = await citeSource(draft, run, input.source);
    const known = draft
      .tiesFrom("Partner", partner, "TOOK_PART")
      .find(({ to, properties }) => to.id === event && properties["role"] === asWhat);
    if (known) draft.untie(known);
    draft.tie(
      "TOOK_PART",
      { label: "Partner", id: partner },
      { label: "Event", id: event },
      {
        role: asWhat,
        wording: input.wording ?? known?.properties["wording"] ?? ROLE_WORDS[asWhat],
        present: input.present ?? known?.properties["present"] ?? true,
        validFrom: draft.node("Event", event)?.["startsOn"] ?? null,
        sources: citing(known?.properties["sources"], cited),
      },
    );
    return partner;
  });
}

const Removal = z.object({ partner: id, event: id, role });

/** The partner was not at the event in the role: an entry by mistake. InvalidInput. */
export async function removeParticipation(
  store: Store,
  by: Author,
  raw: z.input<typeof Removal>,
): Promise<Changed<string>> {
  const { partner, event, role: asWhat } = checked(Removal, raw);
  return recordChange(store, { kind: "REMOVE", by, title: "" }, async (draft, { retitle }) => {
    await loadKnown(draft, "Partner", "partner", [partner]);
    await loadKnown(draft, "Event", "event", [event]);
    retitle(`${draft.node("Partner", partner)?.["name"]} – ${draft.node("Event", event)?.["shortLabel"]}`);
    const known = draft
      .tiesFrom("Partner", partner, "TOOK_PART")
      .find(({ to, properties }) => to.id === event && properties["role"] === asWhat);
    if (!known) return refuse("role", "UNKNOWN_ID", asWhat);
    draft.untie(known);
    return partner;
  });
}
