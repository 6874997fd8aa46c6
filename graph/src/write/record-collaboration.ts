import { z } from "zod";
import { dayAfter } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { basedOnTie } from "./based-on.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { id, line, revision, source, span } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";

const Collaboration = z.object({
  a: id,
  b: id,
  text: line(500),
  since: span.optional(),
  until: span.optional(),
  basedOn: revision,
  source,
});
export type CollaborationInput = z.input<typeof Collaboration>;

/** Two partners work together, as a source says; once a pair. Answers with the first one's id. InvalidInput, StaleRevision. */
export async function recordCollaboration(
  store: Store,
  by: Author,
  raw: CollaborationInput,
): Promise<Changed<string>> {
  const { a, b, text, since, until, basedOn, source: cites } = checked(Collaboration, raw);
  if (a === b) refuse("b", "REPEATED", b);
  if (since?.startsOn && until?.endsOn && until.endsOn < since.startsOn) refuse("until", "END_BEFORE_START");
  const based = basedOnTie(basedOn, [a, b]);
  return recordChange(
    store,
    { kind: "RECORD_COLLABORATION", by, title: "", basedOn: based },
    async (draft, { run, retitle }) => {
      retitle(await loadPair(draft, a, b));
      const cited = await citeSource(draft, run, cites);
      const known = collaborationOf(draft, a, b);
      if (known) draft.untie(known);
      const dates = {
        ...(since ? { validFrom: since.startsOn, sincePrecision: since.datePrecision } : {}),
        ...(until ? { validTo: until.endsOn ? dayAfter(until.endsOn) : null } : {}),
      };
      draft.tie(
        "COLLABORATES_WITH",
        known?.from ?? { label: "Partner", id: a },
        known?.to ?? { label: "Partner", id: b },
        {
          sincePrecision: "UNKNOWN",
          ...known?.properties,
          text,
          ...dates,
          sources: citing(known?.properties["sources"], cited),
        },
      );
      return a;
    },
  );
}

const Removal = z.object({ a: id, b: id, basedOn: revision });

/** The two do not work together: an entry by mistake. InvalidInput, StaleRevision. */
export async function removeCollaboration(
  store: Store,
  by: Author,
  raw: z.input<typeof Removal>,
): Promise<Changed<string>> {
  const { a, b, basedOn } = checked(Removal, raw);
  const about = { kind: "REMOVE", by, title: "", basedOn: basedOnTie(basedOn, [a, b]) } as const;
  return recordChange(store, about, async (draft, { retitle }) => {
    retitle(await loadPair(draft, a, b));
    draft.untie(collaborationOf(draft, a, b) ?? refuse("b", "UNKNOWN_ID", b));
    return a;
  });
}

async function loadPair(draft: Draft, a: string, b: string): Promise<string> {
  await loadKnown(draft, "Partner", "a", [a]);
  await loadKnown(draft, "Partner", "b", [b]);
  return `${draft.node("Partner", a)?.["name"]} – ${draft.node("Partner", b)?.["name"]}`;
}

/** Once a pair, whichever of the two stands first. */
function collaborationOf(draft: Draft, a: string, b: string) {
  return [
    ...draft.tiesFrom("Partner", a, "COLLABORATES_WITH"),
    ...draft.tiesTo("Partner", a, "COLLABORATES_WITH"),
  ].find(({ from, to }) => from.id === b || to.id === b);
}
