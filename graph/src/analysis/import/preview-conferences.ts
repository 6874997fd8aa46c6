import type { ConferenceRow } from "../../interchange/import/import-row.ts";
import type { Decisions, ImportEffect } from "../../model/imports.ts";
import type { KnownEvent, KnownFacts } from "./known-facts.ts";
import { listedEvent, sameDay, titleKey } from "./listed-events.ts";
import type { Locator } from "./locate.ts";
import { type Found, foundNothing, isWritten, NO_OUTCOME, outcomeOf } from "./outcome.ts";
import { sameAs } from "./preview-partners.ts";
import type { Candidate, PreviewRow, Slot } from "./preview-row.ts";

/** Compares a list of events with those on record. */
export class ConferenceRows {
  readonly #facts: KnownFacts;
  readonly #locator: Locator;
  readonly #decisions: Decisions;
  /** What earlier rows brought, by title and day. */
  readonly #earlier = new Map<string, number>();
  /** What is on record and what was added to it since. */
  readonly #recorded: Map<string, KnownEvent>;

  constructor(facts: KnownFacts, locator: Locator, decisions: Decisions) {
    this.#facts = facts;
    this.#locator = locator;
    this.#decisions = decisions;
    this.#recorded = new Map(facts.events.map((event) => [event.id, event]));
  }

  find(values: ConferenceRow): Found {
    const found = foundNothing(values, values.title);
    if (values.refused) return found;
    const { place, county, postcode } = values;
    const slot = this.#slot(values);
    return {
      ...found,
      slots: [slot],
      event: slot.id,
      located: this.#locator.locate({ place, county, postcode, name: null }),
      problems: listedEvent(values, this.#facts.topics).problems,
    };
  }

  #slot(values: ConferenceRow): Slot {
    const choice = this.#decisions.choices[values.row]?.["title"];
    const candidates = this.#candidates(values);
    const slot: Slot = {
      slot: "title",
      name: values.title,
      match: "NEW",
      decided: choice !== undefined,
      id: null,
      sameAsRow: null,
      sameAsSlot: null,
      candidates,
    };
    const earlier = this.#earlier.get(keyOf(values));
    const [best] = candidates;
    if (choice?.as === "LINK" && this.#recorded.has(choice.id))
      return { ...slot, match: "LINKED", id: choice.id };
    if (choice?.as === "LINK_ROW") return { ...slot, sameAsRow: choice.row };
    if (choice?.as === "NEW") return slot;
    if (best && best.score === 1) return { ...slot, match: "LINKED", id: best.id };
    if (best) return { ...slot, match: "ASK", decided: false };
    if (earlier !== undefined) return { ...slot, sameAsRow: earlier };
    if (!this.#decisions.leftOut.includes(values.row)) this.#earlier.set(keyOf(values), values.row);
    return slot;
  }

  /** The same title on the same day is the same event; a title again, or words of one on a day, may be. */
  #candidates({ title, start, startPrecision }: ConferenceRow): Candidate[] {
    const key = titleKey(title);
    const words = new Set(key.split(" "));
    const found = this.#facts.events.flatMap((event): Candidate[] => {
      const sameTitle = [event.title, event.shortLabel].some((known) => titleKey(known) === key);
      const onDay = sameDay(event, start, startPrecision);
      const shared = titleKey(event.title)
        .split(" ")
        .filter((word) => word.length > 3 && words.has(word)).length;
      const undated = !start || !event.startsOn;
      const score = sameTitle && onDay ? 1 : sameTitle && undated ? 0.8 : onDay && shared > 0 ? 0.6 : 0;
      const reasons = [
        ...(sameTitle ? [{ code: "SAME_TITLE" }] : shared > 0 ? [{ code: "SIMILAR_TITLE" }] : []),
        ...(onDay ? [{ code: "SAME_DAY" }] : []),
      ];
      return score > 0 ? [{ id: event.id, row: null, name: event.title, score, reasons }] : [];
    });
    return found.sort((a, b) => b.score - a.score).slice(0, 5);
  }

  outcome(found: Found, leftOut: boolean): PreviewRow {
    const [slot] = found.slots;
    if (!slot) return outcomeOf(found, { ...NO_OUTCOME, leftOut });
    const values = found.values as ConferenceRow;
    const recorded = this.#recorded.get(slot.id ?? "");
    const located = recorded?.region ? this.#locator.settle(found.located, recorded.region) : found.located;
    const isNew = slot.id === null && slot.sameAsRow === null;
    const said = listedEvent(values, this.#facts.topics);
    const missing = recorded ? eventDetailsToAdd(recorded, said, values.place, located.regionAgs) : {};
    const states = values.attendance !== null && !recorded?.statements.includes(values.attendance);
    const effects: ImportEffect[] = [
      ...(isNew ? (["NEW_EVENT"] as const) : []),
      ...(Object.keys(missing).length > 0 ? (["EVENT_DETAILS"] as const) : []),
      ...(states && slot.sameAsRow === null ? (["STATEMENT"] as const) : []),
    ];
    const row = outcomeOf(
      { ...found, located },
      { effects, isNew, repeats: slot.sameAsRow !== null, leftOut, problems: sameAs(slot) },
    );
    if (isWritten(row) && recorded) {
      const statements = values.attendance
        ? [...recorded.statements, values.attendance]
        : recorded.statements;
      this.#recorded.set(recorded.id, { ...recorded, ...missing, statements });
    }
    return row;
  }
}

type EventDetails = Pick<KnownEvent, "place" | "region" | "scope" | "topics">;

/** What of a row is not on record of the event yet: only that is added. */
export function eventDetailsToAdd(
  recorded: EventDetails,
  said: { scope: string | null; topics: readonly string[] },
  place: string | null,
  region: string | null,
): Partial<EventDetails> {
  const topics = said.topics.filter((topic) => !recorded.topics.includes(topic));
  return {
    ...(!recorded.place && place ? { place } : {}),
    ...(!recorded.region && region ? { region } : {}),
    ...(!recorded.scope && said.scope ? { scope: said.scope } : {}),
    ...(topics.length > 0 ? { topics: [...recorded.topics, ...topics] } : {}),
  };
}

function keyOf({ title, start, startPrecision }: ConferenceRow): string {
  return `${titleKey(title)}|${startPrecision}|${start ?? ""}`;
}
