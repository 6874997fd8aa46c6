import { listedRoles } from "../../analysis/import/participation.ts";
import { detailsOfRow, detailsToAdd, type PartnerDetails } from "../../analysis/import/partner-details.ts";
import { newKey, type PreviewRow, type Slot } from "../../analysis/import/preview-row.ts";
import type { PartnerRow } from "../../interchange/import/import-row.ts";
import { kindOfCategory, NO_CATEGORY } from "../../model/partner-category.ts";
import { citing } from "../cite-source.ts";
import type { Point } from "../place-point.ts";
import { pointsOfRows } from "./points-of-rows.ts";
import { idOfSlot, type Writing } from "./writing.ts";

/** Writes rows of attendance, stands or partners. */
export async function writePartnerRows(writing: Writing, rows: readonly PreviewRow[]): Promise<void> {
  await makePartners(
    writing,
    rows.flatMap(({ row, slots }) => slots.map((slot) => ({ row, slot }))),
  );
  const points = await pointsOfRows(writing.run, rows);
  for (const row of rows) {
    const [slot] = row.slots;
    if (!slot) continue;
    const id = idOfSlot(writing, row.row, slot);
    const values = row.values as PartnerRow;
    addDetails(writing, id, row, values, points.get(row.row));
    if (row.effects.includes("OTHER_NAME")) addName(writing, id, slot.name);
    if (row.effects.includes("PARTICIPATION")) addParticipations(writing, id, values);
  }
  await writeMarket(writing, rows);
}

/** Loads whom rows name and makes those who are new, bare: what rows say of them is added then. */
export async function makePartners(
  { draft, newIds, made, cited }: Writing,
  named: readonly { row: number; slot: Slot }[],
): Promise<void> {
  const linked = named.flatMap(({ row, slot }) => slot.id ?? made.get(newKey(slot, row)) ?? []);
  await draft.load("Partner", [...new Set(linked)]);
  const fresh = named.filter(
    ({ row, slot }) => slot.id === null && slot.sameAsRow === null && !made.has(newKey(slot, row)),
  );
  const ids = await newIds.many(
    "Partner",
    fresh.map(({ slot }) => slot.name),
  );
  for (const [at, { row, slot }] of fresh.entries()) {
    const id = ids[at] ?? "";
    made.set(newKey(slot, row), id);
    draft.put("Partner", id, {
      name: slot.name,
      otherNames: [],
      kind: kindOfCategory(null),
      category: NO_CATEGORY,
      outsideState: false,
      sources: [cited],
    });
  }
}

function addDetails(
  { draft, cited }: Writing,
  id: string,
  row: PreviewRow,
  values: PartnerRow,
  point: Point | undefined,
): void {
  const isNew = row.effects.includes("NEW_PARTNER");
  if (!isNew && !row.effects.includes("PARTNER_DETAILS")) return;
  const said = detailsOfRow({ ...row, values }, isNew);
  const now = draft.node("Partner", id) ?? {};
  const text = (name: string) => (now[name] as string | undefined) ?? null;
  const recorded: PartnerDetails = {
    category: isNew ? null : text("category"),
    place: text("place"),
    region: draft.tiesFrom("Partner", id, "BASED_IN")[0]?.to.id ?? null,
    outsideState: now["outsideState"] === true,
    website: text("website"),
    email: text("email"),
  };
  const { region, category, ...add } = detailsToAdd(recorded, said);
  draft.put("Partner", id, {
    ...add,
    ...(category ? { category } : {}),
    ...(isNew ? { kind: kindOfCategory(category ?? null), outsideState: said.outsideState } : {}),
    ...(add.place ? { placeBasis: "stated" } : {}),
    ...((region || add.place) && point ? point : {}),
    sources: citing(now["sources"], cited),
  });
  if (region)
    draft.tie("BASED_IN", { label: "Partner", id }, { label: "Region", id: region }, { sources: [cited] });
}

function addName({ draft, cited }: Writing, id: string, name: string): void {
  const now = draft.node("Partner", id) ?? {};
  const otherNames = [...((now["otherNames"] as string[] | undefined) ?? []), name];
  draft.put("Partner", id, { otherNames, sources: citing(now["sources"], cited) });
}

function addParticipations({ draft, kind, event, cited }: Writing, id: string, values: PartnerRow): void {
  if (!event) return;
  const recorded = draft.tiesFrom("Partner", id, "TOOK_PART").filter(({ to }) => to.id === event.id);
  for (const { role, wording, present, plain } of listedRoles(kind, values).roles) {
    const says = ({ properties }: (typeof recorded)[number]) =>
      properties["role"] === role || (plain && properties["present"] === true);
    if (recorded.some(says)) continue;
    draft.tie(
      "TOOK_PART",
      { label: "Partner", id },
      { label: "Event", id: event.id },
      { role, wording, present, validFrom: event.startsOn, sources: [cited] },
    );
  }
}

/** A list of stands says that there was a market beside the event. */
async function writeMarket(
  { draft, run, kind, event, newIds, cited, made }: Writing,
  rows: readonly PreviewRow[],
): Promise<void> {
  const brings = rows.some(({ effects }) => effects.includes("PARTICIPATION"));
  if (kind !== "stands" || !event || !brings || made.has(MARKET)) return;
  const [known] = await run<{ id: string }>(MARKET_OF, { event: event.id });
  const id = known?.id ?? (await newIds.next("Market", `markt ${event.id}`));
  made.set(MARKET, id);
  if (known) return;
  draft.put("Market", id, { title: `Markt der Möglichkeiten: ${event.shortLabel}`, sources: [cited] });
  draft.tie(
    "ATTACHED_TO",
    { label: "Market", id },
    { label: "Event", id: event.id },
    { validFrom: event.startsOn, sources: [cited] },
  );
}

const MARKET = "market";

const MARKET_OF = `
MATCH (m:Market)-[:ATTACHED_TO]->(:Event {id: $event})
RETURN m.id AS id
LIMIT 1`;
