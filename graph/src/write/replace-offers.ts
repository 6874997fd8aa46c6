import { z } from "zod";
import type { Draft } from "./change/draft.ts";
import { bilingual, id, ids } from "./input/fields.ts";
import { refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";
import type { NewIds } from "./new-id.ts";

export const offer = z.object({ id: id.nullish(), text: bilingual(1_000), topics: ids });

export interface OffersOf {
  partner: string;
  direction: "OFFERS" | "SEEKS";
  offers: readonly z.infer<typeof offer>[];
  /** The source of those that are new or changed. */
  cited: string;
}

/** What the partner offers, or seeks, is this and nothing else. */
export async function replaceOffers(
  draft: Draft,
  newIds: NewIds,
  { partner, direction, offers, cited }: OffersOf,
): Promise<void> {
  const field = direction === "OFFERS" ? "offers" : "seeks";
  const before = draft.tiesFrom("Partner", partner, direction).map(({ to }) => to.id);
  await draft.load("Offer", before);
  for (const gone of before.filter((known) => !offers.some((kept) => kept.id === known)))
    draft.remove("Offer", gone);
  for (const [index, { id: known, text, topics }] of offers.entries()) {
    if (known && !before.includes(known)) refuse(`${field}.${index}.id`, "UNKNOWN_ID", known);
    await loadKnown(draft, "Topic", `${field}.${index}.topics`, topics);
    const offerId = known ?? (await newIds.next("Offer", `${partner} ${text.de}`));
    const now = draft.node("Offer", offerId);
    const isSame = now?.["textDe"] === text.de && (now?.["textEn"] ?? null) === (text.en ?? null);
    if (!isSame) {
      draft.put("Offer", offerId, { textDe: text.de, textEn: text.en ?? null, sources: [cited] });
    }
    const sources = (draft.node("Offer", offerId)?.["sources"] as string[] | undefined) ?? [cited];
    if (!known) {
      draft.tie(direction, { label: "Partner", id: partner }, { label: "Offer", id: offerId }, { sources });
    }
    const kept = draft.tiesFrom("Offer", offerId, "ON_TOPIC");
    draft.replaceTies(
      "ON_TOPIC",
      { label: "Offer", id: offerId },
      topics.map((topic) => ({
        to: { label: "Topic", id: topic },
        properties: kept.find(({ to }) => to.id === topic)?.properties ?? { sources },
      })),
    );
  }
}
