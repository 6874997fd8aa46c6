import { z } from "zod";
import type { FactTie } from "../model/change.ts";
import { type ParticipationRole, ROLE_WORDS } from "../model/role-words.ts";
import type { Store } from "../store/store.ts";
import { basedOnTie } from "./based-on.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { id, line, revision, source } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";

const role = z.enum(Object.keys(ROLE_WORDS) as [ParticipationRole, ...ParticipationRole[]]);

const Participation = z.object({
  partner: id,
  event: id,
  role,
  wording: line(300).nullish(),
  present: z.boolean().nullish(),
  insteadOf: role.nullish(),
  basedOn: revision,
  source,
});
export type ParticipationInput = z.input<typeof Participation>;

/**
 * The partner was at the event in the role; the same role again changes what is on record, `insteadOf` another role
 * that it takes the place of. Answers with the partner's id. InvalidInput, StaleRevision.
 */
export async function recordParticipation(
  store: Store,
  by: Author,
  raw: ParticipationInput,
): Promise<Changed<string>> {
  const { partner, event, role: asWhat, ...input } = checked(Participation, raw);
  const based = basedOnTie(input.basedOn, [partner, event]);
  const about = { kind: "RECORD_PARTICIPATION", by, title: "", basedOn: based } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    await loadKnown(draft, "Partner", "partner", [partner]);
    await loadKnown(draft, "Event", "event", [event]);
    retitle(`${draft.node("Partner", partner)?.["name"]} – ${draft.node("Event", event)?.["shortLabel"]}`);
    const cited = await citeSource(draft, run, input.source);
    const before = participationOf(draft, partner, event, input.insteadOf ?? asWhat);
    const known = participationOf(draft, partner, event, asWhat) ?? before;
    for (const tie of [before, known]) if (tie) draft.untie(tie);
    draft.tie(
      "TOOK_PART",
      { label: "Partner", id: partner },
      { label: "Event", id: event },
      {
        role: asWhat,
        wording: input.wording ?? wordingOf(known, asWhat) ?? ROLE_WORDS[asWhat],
        present: input.present ?? known?.properties["present"] ?? true,
        validFrom: draft.node("Event", event)?.["startsOn"] ?? null,
        sources: citing(known?.properties["sources"], cited),
      },
    );
    return partner;
  });
}

const Removal = z.object({ partner: id, event: id, role, basedOn: revision });

/** The partner was not at the event in the role: an entry by mistake. InvalidInput, StaleRevision. */
export async function removeParticipation(
  store: Store,
  by: Author,
  raw: z.input<typeof Removal>,
): Promise<Changed<string>> {
  const { partner, event, role: asWhat, basedOn } = checked(Removal, raw);
  const about = { kind: "REMOVE", by, title: "", basedOn: basedOnTie(basedOn, [partner, event]) } as const;
  return recordChange(store, about, async (draft, { retitle }) => {
    await loadKnown(draft, "Partner", "partner", [partner]);
    await loadKnown(draft, "Event", "event", [event]);
    retitle(`${draft.node("Partner", partner)?.["name"]} – ${draft.node("Event", event)?.["shortLabel"]}`);
    draft.untie(participationOf(draft, partner, event, asWhat) ?? refuse("role", "UNKNOWN_ID", asWhat));
    return partner;
  });
}

function participationOf(draft: Draft, partner: string, event: string, asWhat: ParticipationRole) {
  return draft
    .tiesFrom("Partner", partner, "TOOK_PART")
    .find(({ to, properties }) => to.id === event && properties["role"] === asWhat);
}

/** The words for another role do not fit this one. */
function wordingOf(known: FactTie | undefined, asWhat: ParticipationRole): unknown {
  return known?.properties["role"] === asWhat ? known.properties["wording"] : undefined;
}
