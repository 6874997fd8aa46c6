import { z } from "zod";
import { type FactLabel, HELD_AS, type TieType } from "../model/graph-shape.ts";
import type { Store } from "../store/store.ts";
import { basedOn } from "./based-on.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { bilingual, existing, id, ids, line, orStays, source, span } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown, loadKnownAs } from "./input/known.ts";
import { NewIds } from "./new-id.ts";

const LABELS = {
  PROPOSAL: "Proposal",
  PROBLEM: "Problem",
  FORUM: "Forum",
  WORKING_GROUP: "WorkingGroup",
} as const;

type ContributionLabel = keyof typeof HELD_AS;

const Contribution = z.object({
  ...existing,
  type: z.enum(["PROPOSAL", "PROBLEM", "FORUM", "WORKING_GROUP"]).nullish(),
  kind: z.enum(["PROPOSAL", "DEMAND", "GOOD_PRACTICE"]).nullish(),
  text: orStays(bilingual(5_000)),
  event: id.nullish(),
  by: ids.nullish(),
  topics: ids.nullish(),
  discusses: ids.nullish(),
  answers: ids.nullish(),
  adoptions: z
    .array(z.object({ partner: id, wording: line(500).nullish(), on: span.optional() }))
    .max(200)
    .nullish(),
  source,
});
export type ContributionInput = z.input<typeof Contribution>;
type Read = z.infer<typeof Contribution>;

/** Makes a proposal, problem, forum or working group, or changes one. Answers with its id; InvalidInput, StaleRevision. */
export async function saveContribution(
  store: Store,
  by: Author,
  raw: ContributionInput,
): Promise<Changed<string>> {
  const input = checked(Contribution, raw);
  const about = { kind: "SAVE_CONTRIBUTION", by, title: "", basedOn: basedOn(input) } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    const newIds = new NewIds(run);
    const label = await labelOf(draft, input);
    refuseWhatDoesNotFit(label, input);
    const made = input.id ?? (await newIds.next(label, (input.text ?? refuse("text", "REQUIRED")).de));
    if (input.id) await draft.load(label, [made], { around: true });
    const cited = await citeSource(draft, run, input.source, newIds);
    draft.put(label, made, {
      ...(label === "Proposal"
        ? { kind: input.kind ?? draft.node(label, made)?.["kind"] ?? "PROPOSAL" }
        : {}),
      ...(input.text ? { textDe: input.text.de, textEn: input.text.en ?? null } : {}),
      sources: citing(draft.node(label, made)?.["sources"], cited),
    });
    retitle(String(draft.node(label, made)?.["textDe"]));
    await replaceTies(draft, label, made, input, cited);
    return made;
  });
}

async function labelOf(draft: Draft, { id: known, type }: Read): Promise<ContributionLabel> {
  if (known) return loadKnownAs(draft, Object.values(LABELS), "id", known);
  return LABELS[type ?? refuse("type", "REQUIRED")];
}

function refuseWhatDoesNotFit(label: ContributionLabel, { kind, discusses, answers, adoptions }: Read): void {
  const isGroup = label === "Forum" || label === "WorkingGroup";
  if (kind && label !== "Proposal") refuse("kind", "DOES_NOT_FIT", "type");
  if (discusses?.length && !isGroup) refuse("discusses", "DOES_NOT_FIT", "type");
  if (answers?.length && label !== "Proposal") refuse("answers", "DOES_NOT_FIT", "type");
  if (adoptions?.length && label !== "Proposal") refuse("adoptions", "DOES_NOT_FIT", "type");
}

async function replaceTies(
  draft: Draft,
  label: ContributionLabel,
  made: string,
  input: Read,
  cited: string,
): Promise<void> {
  const self = { label, id: made } as const;
  if (input.event !== undefined) {
    if (input.event) await loadKnown(draft, "Event", "event", [input.event]);
    const day = input.event ? (draft.node("Event", input.event)?.["startsOn"] ?? null) : null;
    draft.put(label, made, { validFrom: day });
    const ends = input.event ? [{ label: "Event", id: input.event } as const] : [];
    replaceLeaving(draft, HELD_AS[label], self, ends, { validFrom: day, sources: [cited] });
  }
  const validFrom = draft.node(label, made)?.["validFrom"] ?? null;
  if (input.topics) {
    await loadKnown(draft, "Topic", "topics", input.topics);
    const ends = input.topics.map((topic) => ({ label: "Topic", id: topic }) as const);
    replaceLeaving(draft, "ON_TOPIC", self, ends, { sources: [cited] });
  }
  if (input.discusses) {
    const ends = [];
    for (const dealt of input.discusses)
      ends.push({ label: await loadKnownAs(draft, ["Problem", "Proposal"], "discusses", dealt), id: dealt });
    replaceLeaving(draft, "DISCUSSED", self, ends, { validFrom, sources: [cited] });
  }
  if (input.answers) {
    await loadKnown(draft, "Problem", "answers", input.answers);
    const ends = input.answers.map((problem) => ({ label: "Problem", id: problem }) as const);
    replaceLeaving(draft, "ANSWERS", self, ends, { validFrom, sources: [cited] });
  }
  if (input.by) {
    await loadKnown(draft, "Partner", "by", input.by);
    const kept = draft.tiesTo(label, made, "PROPOSED");
    for (const tie of kept) if (!input.by.includes(tie.from.id)) draft.untie(tie);
    for (const partner of input.by)
      if (!kept.some(({ from }) => from.id === partner))
        draft.tie("PROPOSED", { label: "Partner", id: partner }, self, { validFrom, sources: [cited] });
  }
  if (input.adoptions) await replaceAdoptions(draft, made, input.adoptions, cited);
}

/** Ties to these ends and no others; one that stays keeps its own sources. */
function replaceLeaving(
  draft: Draft,
  type: TieType,
  from: { label: ContributionLabel; id: string },
  ends: readonly { label: FactLabel; id: string }[],
  properties: object,
): void {
  const kept = draft.tiesFrom(from.label, from.id, type);
  draft.replaceTies(
    type,
    from,
    ends.map((to) => ({
      to,
      properties: { ...properties, ...kept.find((tie) => tie.to.id === to.id)?.properties },
    })),
  );
}

async function replaceAdoptions(
  draft: Draft,
  proposal: string,
  adoptions: NonNullable<Read["adoptions"]>,
  cited: string,
): Promise<void> {
  const partners = adoptions.map(({ partner }) => partner);
  await loadKnown(draft, "Partner", "adoptions", partners);
  const twice = partners.find((partner, index) => partners.indexOf(partner) !== index);
  if (twice) refuse("adoptions", "REPEATED", twice);
  const before = draft.tiesTo("Proposal", proposal, "ADOPTED");
  for (const tie of before) draft.untie(tie);
  for (const { partner, wording, on } of adoptions) {
    const known = before.find(({ from }) => from.id === partner)?.properties;
    draft.tie(
      "ADOPTED",
      { label: "Partner", id: partner },
      { label: "Proposal", id: proposal },
      {
        wording: wording ?? known?.["wording"] ?? "",
        validFrom: on ? on.startsOn : (known?.["validFrom"] ?? null),
        onPrecision: on ? on.datePrecision : (known?.["onPrecision"] ?? "UNKNOWN"),
        sources: known?.["sources"] ?? [cited],
      },
    );
  }
}
