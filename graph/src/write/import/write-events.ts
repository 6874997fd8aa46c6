import { asPrecise, listedEvent, statedNumber } from "../../analysis/import/listed-events.ts";
import { eventDetailsToAdd } from "../../analysis/import/preview-conferences.ts";
import { newKey, type PreviewRow } from "../../analysis/import/preview-row.ts";
import type { ConferenceRow } from "../../interchange/import/import-row.ts";
import type { Draft } from "../change/draft.ts";
import { citing } from "../cite-source.ts";
import { slugOf } from "../new-id.ts";
import type { Point } from "../place-point.ts";
import { pointsOfRows } from "./points-of-rows.ts";
import { idOfSlot, type Writing } from "./writing.ts";

/** Writes rows of a list of conferences. */
export async function writeEventRows(writing: Writing, rows: readonly PreviewRow[]): Promise<void> {
  const { draft, run } = writing;
  await draft.load(
    "Event",
    rows.flatMap(({ slots }) => slots.flatMap(({ id }) => id ?? [])),
  );
  const points = await pointsOfRows(run, rows);
  for (const row of rows) {
    const [slot] = row.slots;
    if (!slot) continue;
    const values = row.values as ConferenceRow;
    const isNew = row.effects.includes("NEW_EVENT");
    if (isNew) writing.made.set(newKey(slot, row.row), await makeEvent(writing, row, values));
    const id = idOfSlot(writing, row.row, slot);
    if (isNew || row.effects.includes("EVENT_DETAILS"))
      addDetails(writing, id, row, values, points.get(row.row));
    if (row.effects.includes("STATEMENT")) await addStatement(writing, id, values);
  }
}

async function makeEvent(
  { draft, newIds, topics, cited }: Writing,
  row: PreviewRow,
  values: ConferenceRow,
): Promise<string> {
  const { kind, startsOn, endsOn, datePrecision } = listedEvent(values, topics);
  const day = startsOn === null ? "" : asPrecise(startsOn, datePrecision);
  const id = await newIds.next("Event", `${day} ${slugOf(values.title)}`);
  draft.put("Event", id, {
    kind,
    title: values.title,
    shortLabel: shortLabel(values.title, startsOn),
    startsOn,
    endsOn,
    datePrecision,
    gathering: true,
    outsideState: row.outsideState,
    sources: [cited],
  });
  return id;
}

const LONGEST_LABEL = 60;

/** The title with its year, cut after a word. */
function shortLabel(title: string, startsOn: string | null): string {
  const year = startsOn && !title.includes(startsOn.slice(0, 4)) ? ` ${startsOn.slice(0, 4)}` : "";
  const most = LONGEST_LABEL - year.length;
  const cut = title.length <= most ? title : `${title.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
  return `${cut}${year}`;
}

function addDetails(
  { draft, topics, cited }: Writing,
  id: string,
  row: PreviewRow,
  values: ConferenceRow,
  point: Point | undefined,
): void {
  const event = { label: "Event", id } as const;
  const now = draft.node("Event", id) ?? {};
  const said = listedEvent(values, topics);
  const text = (name: string) => (now[name] as string | undefined) ?? null;
  const recorded = {
    place: text("place"),
    scope: text("scope"),
    region: draft.tiesFrom("Event", id, "HELD_IN")[0]?.to.id ?? null,
    topics: draft.tiesFrom("Event", id, "ON_TOPIC").map(({ to }) => to.id),
  };
  const add = eventDetailsToAdd(recorded, said, values.place, row.regionAgs);
  const validFrom = text("startsOn");
  draft.put("Event", id, {
    ...(add.place ? { place: add.place } : {}),
    ...(add.scope ? { scope: add.scope } : {}),
    ...((add.region || add.place) && point ? point : {}),
    sources: citing(now["sources"], cited),
  });
  const tied = { validFrom, sources: [cited] };
  if (add.region) draft.tie("HELD_IN", event, { label: "Region", id: add.region }, tied);
  for (const topic of add.topics ?? [])
    if (!recorded.topics.includes(topic)) draft.tie("ON_TOPIC", event, { label: "Topic", id: topic }, tied);
}

async function addStatement(
  { draft, newIds, cited }: Writing,
  id: string,
  { attendance }: ConferenceRow,
): Promise<void> {
  if (!attendance) return;
  const stated = draft.tiesFrom("Event", id, "STATES").map(({ to }) => to.id);
  await draft.load("Statement", stated);
  const made = await newIds.next("Statement", `${id} PRESENT ${attendance}`);
  draft.put("Statement", made, {
    text: attendance,
    ...statedNumber(attendance),
    of: "PRESENT",
    // One stands for all in sums: the first that there is.
    preferred: !stated.some((one) => isPresent(draft, one)),
    position: stated.length,
    onPrecision: "UNKNOWN",
    sources: [cited],
  });
  draft.tie("STATES", { label: "Event", id }, { label: "Statement", id: made }, { sources: [cited] });
}

function isPresent(draft: Draft, statement: string): boolean {
  return draft.node("Statement", statement)?.["of"] === "PRESENT";
}
