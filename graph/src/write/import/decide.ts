import type { PreviewRow } from "../../analysis/import/preview-row.ts";
import type { Choice, Decisions, ImportKind } from "../../model/imports.ts";
import { readImportRow, readPlaceQuestions } from "../../read/imports.ts";
import type { Store } from "../../store/store.ts";
import { BadDecision } from "./import-errors.ts";

/** What an editor says of one partner of a row; the first where no slot is named. */
export interface Decision {
  as: "LINK" | "NEW" | "LEAVE_OUT" | "OPEN";
  /** Id of a partner, of a list of conferences of an event. */
  id?: string | null;
  sameAsRow?: number | null;
  slot?: string | null;
}

/** The decisions with one more. BadDecision. */
export async function withDecision(
  store: Store,
  { id, kind, decisions }: { id: string; kind: ImportKind; decisions: Decisions },
  row: number,
  decision: Decision,
): Promise<Decisions> {
  const known = await readImportRow(store, id, row);
  if (!known) throw new BadDecision("row", `The list has no row ${row}.`);
  const { as } = decision;
  if (as === "LEAVE_OUT") return { ...decisions, leftOut: [...new Set([...decisions.leftOut, row])] };
  const leftOut = decisions.leftOut.filter((other) => other !== row);
  const slot = slotOf(known, decision);
  const choice = as === "OPEN" ? undefined : await choiceOf(store, kind, row, decision);
  const { [slot]: _before, ...others } = decisions.choices[row] ?? {};
  const ofRow = choice ? { ...others, [slot]: choice } : others;
  return { ...decisions, leftOut, choices: { ...decisions.choices, [row]: ofRow } };
}

function slotOf({ slots, action, row }: PreviewRow, { slot, as }: Decision): string {
  if (as !== "OPEN" && action === "rejected")
    throw new BadDecision("row", `Row ${row} is not taken in: it has nothing to settle.`);
  const known = slot ? slots.find((one) => one.slot === slot) : slots[0];
  if (!known && as === "OPEN") return slot ?? "name";
  if (!known) {
    const names = slots.map((one) => one.slot).join(", ");
    throw new BadDecision(
      "slot",
      `Row ${row} has no "${slot ?? ""}"; it has: ${names || "nothing to settle"}.`,
    );
  }
  return known.slot;
}

async function choiceOf(
  store: Store,
  kind: ImportKind,
  row: number,
  { as, id, sameAsRow }: Decision,
): Promise<Choice> {
  if (as === "NEW") return { as };
  if (typeof sameAsRow === "number") {
    if (sameAsRow >= row) throw new BadDecision("sameAsRow", "Only an earlier row can be named.");
    return { as: "LINK_ROW", row: sameAsRow };
  }
  const isEvent = kind === "conferences";
  const [found] = id ? await store.read<{ id: string }>(isEvent ? EVENT : PARTNER, { id }) : [];
  if (found) return { as: "LINK", id: found.id };
  const argument = isEvent ? "event" : "partner";
  throw new BadDecision(argument, `"${argument}" has to be the id of one on record.`);
}

/** The decisions with the answer to a question of a place; null: no county. BadDecision. */
export async function withPlace(
  store: Store,
  { id, decisions }: { id: string; decisions: Decisions },
  question: string,
  region: string | null,
): Promise<Decisions> {
  const questions = await readPlaceQuestions(store, id);
  if (!questions.some((one) => one.id === question) && !Object.hasOwn(decisions.places, question))
    throw new BadDecision("question", "The list has no such question.");
  const [county] = region ? await store.read<{ id: string }>(COUNTY, { id: region }) : [];
  if (region && !county) throw new BadDecision("region", `No county has the id "${region}".`);
  return { ...decisions, places: { ...decisions.places, [question]: region } };
}

const PARTNER = `
OPTIONAL MATCH (former:FormerId {id: $id})
MATCH (p:Partner {id: coalesce(former.survivor, $id)})
RETURN p.id AS id`;

const EVENT = `
MATCH (e:Event {id: $id})
RETURN e.id AS id`;

const COUNTY = `
MATCH (c:County {id: $id})
RETURN c.id AS id`;
