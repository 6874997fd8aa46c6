import { z } from "zod";
import type { Properties } from "../model/change.ts";
import { NO_CATEGORY } from "../model/partner-category.ts";
import type { Store, WriteTransaction } from "../store/store.ts";
import { basedOn, given } from "./based-on.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type ChangeAbout, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import {
  bilingual,
  email,
  existing,
  id,
  ids,
  line,
  lineOrNone,
  orStays,
  source,
  webAddress,
} from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";
import { NewIds } from "./new-id.ts";
import { pointOfPlace } from "./place-point.ts";
import { offer, replaceOffers } from "./replace-offers.ts";

export const PartnerInput = z.object({
  ...existing,
  name: orStays(line(300)),
  otherNames: orStays(z.array(line(300)).max(50)),
  kind: orStays(z.enum(["ORGANISATION", "INITIATIVE", "COMPANY"])),
  category: lineOrNone(100).optional(),
  carrierName: lineOrNone(300).optional(),
  summary: bilingual(5_000).nullish(),
  website: webAddress.optional(),
  email: email.optional(),
  phone: lineOrNone(60).optional(),
  place: lineOrNone(200).optional(),
  basedIn: id.nullish(),
  outsideState: z.boolean().nullish(),
  activeIn: ids.nullish(),
  offers: z.array(offer).max(100).nullish(),
  seeks: z.array(offer).max(100).nullish(),
  source,
});
export type PartnerInput = z.input<typeof PartnerInput>;

/** Where the change comes from, besides who makes it. */
export type Origin = Pick<ChangeAbout, "correction" | "alongside">;

/** Makes a partner or changes one; what the input leaves out stays. Answers with its id; InvalidInput, StaleRevision. */
export async function savePartner(
  store: Store,
  by: Author,
  raw: PartnerInput,
  origin: Origin = {},
): Promise<Changed<string>> {
  const input = checked(PartnerInput, raw);
  const about = {
    kind: "SAVE_PARTNER",
    by,
    title: input.name ?? "",
    basedOn: basedOn(input),
    ...origin,
  } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    const newIds = new NewIds(run);
    const partner = input.id ?? (await newIds.next("Partner", input.name ?? refuse("name", "REQUIRED")));
    if (input.id) await loadKnown(draft, "Partner", "id", [input.id]);
    else refuseWithoutKind(input.kind);
    const cited = await citeSource(draft, run, input.source, newIds);
    draft.put("Partner", partner, {
      ...(input.id ? {} : { otherNames: [], category: NO_CATEGORY, outsideState: false, sources: [] }),
      ...own(input),
      ...(await placed(run, draft, partner, input)),
    });
    draft.put("Partner", partner, { sources: citing(draft.node("Partner", partner)?.["sources"], cited) });
    retitle(String(draft.node("Partner", partner)?.["name"]));
    await replaceRegions(draft, partner, input, cited);
    for (const [direction, offers] of [
      ["OFFERS", input.offers],
      ["SEEKS", input.seeks],
    ] as const)
      if (offers) await replaceOffers(draft, newIds, { partner, direction, offers, cited });
    return partner;
  });
}

function refuseWithoutKind(kind: string | undefined): void {
  if (!kind) refuse("kind", "REQUIRED");
}

type Read = z.infer<typeof PartnerInput>;

/** Properties that stand at the partner as the input has them. */
function own(input: Read): Properties {
  const { summary } = input;
  return {
    ...given(input, "name", "otherNames", "kind", "carrierName", "website", "email", "phone", "place"),
    ...(input.category ? { category: input.category } : {}),
    ...(typeof input.outsideState === "boolean" ? { outsideState: input.outsideState } : {}),
    ...(summary === undefined ? {} : { summaryDe: summary?.de ?? null, summaryEn: summary?.en ?? null }),
  };
}

/** The point follows the place and the county. */
async function placed(
  run: WriteTransaction["run"],
  draft: Draft,
  partner: string,
  input: Read,
): Promise<Properties> {
  if (input.place === undefined && input.basedIn === undefined) return {};
  const now = draft.node("Partner", partner);
  const place = input.place === undefined ? ((now?.["place"] as string | undefined) ?? null) : input.place;
  const county =
    input.basedIn === undefined
      ? (draft.tiesFrom("Partner", partner, "BASED_IN")[0]?.to.id ?? null)
      : input.basedIn;
  return {
    ...(await pointOfPlace(run, place, county)),
    ...(place === null ? { placeBasis: null } : { placeBasis: "stated" }),
  };
}

async function replaceRegions(draft: Draft, partner: string, input: Read, cited: string): Promise<void> {
  const from = { label: "Partner", id: partner } as const;
  const sources = [cited];
  for (const [type, regions, field] of [
    [
      "BASED_IN",
      input.basedIn === undefined ? undefined : input.basedIn === null ? [] : [input.basedIn],
      "basedIn",
    ],
    ["ACTIVE_IN", input.activeIn ?? undefined, "activeIn"],
  ] as const) {
    if (!regions) continue;
    await loadKnown(draft, "Region", field, regions);
    const kept = draft.tiesFrom("Partner", partner, type);
    draft.replaceTies(
      type,
      from,
      regions.map((region) => ({
        to: { label: "Region", id: region },
        properties: kept.find(({ to }) => to.id === region)?.properties ?? { sources },
      })),
    );
  }
}
