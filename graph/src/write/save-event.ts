import { z } from "zod";
import type { Properties } from "../model/change.ts";
import type { Store } from "../store/store.ts";
import { basedOn, given } from "./based-on.ts";
import type { Draft } from "./change/draft.ts";
import { type Author, type Changed, recordChange } from "./change/record-change.ts";
import { citeSource, citing } from "./cite-source.ts";
import { existing, id, ids, line, lineOrNone, linesOrNone, orStays, source, span } from "./input/fields.ts";
import { checked, refuse } from "./input/input-problems.ts";
import { loadKnown } from "./input/known.ts";
import { moveEventInTime } from "./move-event-in-time.ts";
import { NewIds, slugOf } from "./new-id.ts";
import { pointOfPlace } from "./place-point.ts";
import { replaceStatements, statement } from "./replace-statements.ts";
import type { Origin } from "./save-partner.ts";

const KINDS = [
  "CONFERENCE",
  "DIALOGUE",
  "FOLLOW_UP",
  "KICK_OFF",
  "FOUNDING",
  "ANNIVERSARY",
  "MEETING",
  "JOB_FAIR",
  "AWARD",
  "OTHER",
] as const;

export const EventInput = z.object({
  ...existing,
  kind: orStays(z.enum(KINDS)),
  scope: z.enum(["CENTRAL", "REGIONAL"]).nullish(),
  title: orStays(line(300)),
  shortLabel: line(60).nullish(),
  date: span.optional(),
  place: lineOrNone(200).optional(),
  venue: lineOrNone(200).optional(),
  region: id.nullish(),
  outsideState: z.boolean().nullish(),
  gathering: z.boolean().nullish(),
  topics: ids.nullish(),
  series: id.nullish(),
  note: linesOrNone(5_000).optional(),
  statements: z.array(statement).max(50).nullish(),
  market: z.object({ title: line(300) }).nullish(),
  source,
});
export type EventInput = z.input<typeof EventInput>;
type Read = z.infer<typeof EventInput>;

/** Makes an event or changes one; what the input leaves out stays. Answers with its id; InvalidInput, StaleRevision. */
export async function saveEvent(
  store: Store,
  by: Author,
  raw: EventInput,
  origin: Origin = {},
): Promise<Changed<string>> {
  const input = checked(EventInput, raw);
  const about = {
    kind: "SAVE_EVENT",
    by,
    title: input.title ?? "",
    basedOn: basedOn(input),
    ...origin,
  } as const;
  return recordChange(store, about, async (draft, { run, retitle }) => {
    const newIds = new NewIds(run);
    const event = input.id ?? (await newIds.next("Event", newName(input)));
    if (input.id) {
      await draft.load("Event", [event], { around: true });
      await loadKnown(draft, "Event", "id", [event]);
    }
    const cited = await citeSource(draft, run, input.source, newIds);
    putEvent(draft, event, input, cited);
    retitle(String(draft.node("Event", event)?.["title"]));
    await replaceEnds(draft, event, input, cited);
    if (input.place !== undefined || input.region !== undefined) {
      const county = draft.tiesFrom("Event", event, "HELD_IN")[0]?.to.id ?? null;
      const place = (draft.node("Event", event)?.["place"] as string | undefined) ?? null;
      draft.put("Event", event, { ...(await pointOfPlace(run, place, county)) });
    }
    if (input.date && input.id) await moveEventInTime(draft, event, input.date.startsOn);
    if (input.statements)
      await replaceStatements(draft, newIds, { event, statements: input.statements, cited });
    if (input.market !== undefined) await replaceMarket(draft, newIds, event, input.market, cited);
    return event;
  });
}

/** What the id of a new event is made of: its day and title. */
function newName({ kind, title, date }: Read): string {
  if (!title) return refuse("title", "REQUIRED");
  if (!kind) return refuse("kind", "REQUIRED");
  if (!date) return refuse("date", "REQUIRED");
  const { startsOn, datePrecision } = date;
  const length = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 }[datePrecision];
  return `${startsOn?.slice(0, length) ?? ""} ${slugOf(title)}`;
}

function putEvent(draft: Draft, event: string, input: Read, cited: string): void {
  const isNew = !draft.has("Event", event);
  const kind = input.kind ?? draft.node("Event", event)?.["kind"];
  const mayHaveScope = kind === "CONFERENCE" || kind === "DIALOGUE";
  if (input.scope && !mayHaveScope) refuse("scope", "DOES_NOT_FIT", "kind");
  const properties: Properties = {
    ...(isNew ? { gathering: true, outsideState: false, datePrecision: "UNKNOWN" } : {}),
    ...given(input, "kind", "title", "place", "venue", "note"),
    ...(input.scope !== undefined || !mayHaveScope ? { scope: mayHaveScope ? input.scope : null } : {}),
    ...(input.shortLabel ? { shortLabel: input.shortLabel } : {}),
    ...(typeof input.gathering === "boolean" ? { gathering: input.gathering } : {}),
    ...(typeof input.outsideState === "boolean" ? { outsideState: input.outsideState } : {}),
    ...(input.date ?? {}),
    sources: citing(draft.node("Event", event)?.["sources"], cited),
  };
  draft.put("Event", event, properties);
  const { title, shortLabel } = draft.node("Event", event) ?? {};
  if (!shortLabel) draft.put("Event", event, { shortLabel: String(title).slice(0, 60) });
}

/** Where it was held, on which topics, in which series. */
async function replaceEnds(draft: Draft, event: string, input: Read, cited: string): Promise<void> {
  const from = { label: "Event", id: event } as const;
  const validFrom = draft.node("Event", event)?.["startsOn"] ?? null;
  const one = (end: string | null | undefined) => (end === undefined ? undefined : end === null ? [] : [end]);
  for (const [type, label, field, ends, dated] of [
    ["HELD_IN", "Region", "region", one(input.region), true],
    ["ON_TOPIC", "Topic", "topics", input.topics ?? undefined, true],
    ["MEMBER_OF", "Series", "series", one(input.series), false],
  ] as const) {
    if (!ends) continue;
    await loadKnown(draft, label, field, ends);
    const kept = draft.tiesFrom("Event", event, type);
    draft.replaceTies(
      type,
      from,
      ends.map((end) => ({
        to: { label, id: end },
        properties: kept.find(({ to }) => to.id === end)?.properties ?? {
          ...(dated ? { validFrom } : {}),
          sources: [cited],
        },
      })),
    );
  }
}

async function replaceMarket(
  draft: Draft,
  newIds: NewIds,
  event: string,
  market: { title: string } | null,
  cited: string,
): Promise<void> {
  const [known] = draft.tiesTo("Event", event, "ATTACHED_TO").map(({ from }) => from.id);
  if (known) await draft.load("Market", [known], { around: true });
  if (market === null) {
    if (!known) return;
    const stands = draft
      .tiesTo("Event", event, "TOOK_PART")
      .filter((tie) => tie.properties["role"] === "EXHIBITED");
    if (stands.length > 0) refuse("market", "DOES_NOT_FIT", String(stands.length));
    await draft.load(
      "Statement",
      draft.tiesFrom("Market", known, "STATES").map(({ to }) => to.id),
    );
    for (const { to } of draft.tiesFrom("Market", known, "STATES")) draft.remove("Statement", to.id);
    return draft.remove("Market", known);
  }
  const id = known ?? (await newIds.next("Market", `markt ${event}`));
  draft.put("Market", id, {
    title: market.title,
    sources: known ? draft.node("Market", id)?.["sources"] : [cited],
  });
  if (!known) {
    const validFrom = draft.node("Event", event)?.["startsOn"] ?? null;
    draft.tie(
      "ATTACHED_TO",
      { label: "Market", id },
      { label: "Event", id: event },
      { validFrom, sources: [cited] },
    );
  }
}
