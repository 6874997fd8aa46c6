import { z } from "zod";
import { dayAfter } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { id, line, source, span } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";

const Collaboration = z.object({
  a: id,
  b: id,
  text: line(500),
  since: span.optional(),
  until: span.optional(),
  source,
});
export type CollaborationInput = z.input<typeof Collaboration>;

/** Two partners work together, as a source says; once a pair. Answers with the first one's id; InvalidInput. */
export async function recordCollaboration(
  store: Store,
  by: Author,
  raw: CollaborationInput,
): Promise<Changed<string>> {
  const { a, b, text, since, until, source: cites } = checked(Collaboration, raw);
  if (a === b) refuse("b", "REPEATED", b);
  if (since?.startsOn && until?.endsOn && until.endsOn < since.startsOn) refuse("until", "END_BEFORE_START");
  return recordChange(
    store,
    { kind: "RECORD_COLLABORATION", by, title: "" },
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

const Removal = z.object({ a: id, b: id });

/** The two do not work together: an entry by mistake. InvalidInput. */
export async function removeCollaboration(
  store: Store,
  by: Author,
  raw: z.input<typeof Removal>,
): Promise<Changed<string>> {
  const { a, b } = checked(Removal, raw);
  return recordChange(store, { kind: "REMOVE", by, title: "" }, async (draft, { retitle }) => {
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
