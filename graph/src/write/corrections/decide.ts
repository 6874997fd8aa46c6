import { z } from "zod";
import type { Correction, FieldValues } from "../../model/correction.ts";
import { correctionById } from "../../read/corrections/corrections.ts";
import { isSameValue } from "../../read/corrections/present-values.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import type { Author } from "../change/record-change.ts";
import { linesOrNone } from "../input/fields.ts";
import { checked, refuse } from "../input/input-problems.ts";
import { type EventInput, saveEvent } from "../save-event.ts";
import { type PartnerInput, savePartner } from "../save-partner.ts";

/** No proposal has the id. */
export class UnknownCorrection extends Error {}
/** Somebody has decided it already. */
export class AlreadyDecided extends Error {}

export interface DecisionInput {
  id: string;
  decision: "ACCEPT" | "CHANGE" | "DECLINE";
  /** Of CHANGE: the proposed fields that are taken over; all where nothing is said. */
  take?: readonly string[] | null;
  /** Of CHANGE: what some fields shall hold instead. */
  partner?: Partial<PartnerInput> | null;
  event?: Partial<EventInput> | null;
  /** Asked for where it is declined. */
  reason?: string | null;
  /** The revision that the proposal was looked at with. */
  basedOn?: number | null;
  /** Erases what was proposed, as where it names persons. */
  erase?: boolean | null;
  /** The source that the change cites, instead of the one proposed. */
  source?: PartnerInput["source"] | null;
}

const Reason = z.object({ reason: linesOrNone(2_000).optional() });

export interface Decided {
  /** As it was until now, with the contact that is erased with the decision. */
  before: Correction;
  after: Correction;
}

/**
 * Decides a proposal: what is taken over is saved as an editor would save it, in one transaction with the decision,
 * and the contact is erased. UnknownCorrection, AlreadyDecided, InvalidInput, StaleRevision.
 */
export async function decideCorrection(store: Store, by: Author, input: DecisionInput): Promise<Decided> {
  const { reason = null } = checked(Reason, { reason: input.reason ?? null });
  const before = await correctionById(store, input.id);
  if (!before) throw new UnknownCorrection(`No proposal has the id "${input.id}".`);
  if (before.state !== "OPEN") throw new AlreadyDecided(`The proposal ${input.id} is decided already.`);
  if (input.decision === "DECLINE" && !reason) refuse("reason", "REQUIRED");
  const taken = input.decision === "DECLINE" ? {} : takenOf(before, input);
  const settlement: Settlement = {
    id: before.id,
    state: stateOf(before, input, taken),
    decidedAt: new Date().toISOString(),
    decidedBy: by.account,
    reason,
    taken: JSON.stringify(taken),
    erase: input.erase ?? false,
  };
  if (Object.keys(taken).length === 0 || !(await saveTaken(store, by, before, { input, taken, settlement })))
    await settleAlone(store, settlement);
  const after = await correctionById(store, input.id);
  if (!after) throw new Error("the proposal is gone");
  return { before, after };
}

/** What is to be saved: the fields taken as proposed, and what an editor put in the place of others. */
function takenOf({ proposed }: Correction, { decision, take, partner, event }: DecisionInput): FieldValues {
  if (decision === "ACCEPT") return proposed;
  const { id: _id, basedOn: _basedOn, source: _source, ...instead } = { ...partner, ...event };
  const names = Object.keys(proposed).filter((name) => !take || take.includes(name));
  const given = Object.entries(instead).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(names.map((name) => [name, proposed[name]])), ...Object.fromEntries(given) };
}

function stateOf({ proposed }: Correction, { decision }: DecisionInput, taken: FieldValues) {
  if (decision === "DECLINE") return "DECLINED";
  const names = new Set([...Object.keys(proposed), ...Object.keys(taken)]);
  const asProposed = [...names].every((name) => isSameValue(name, proposed[name], taken[name]));
  return asProposed ? "ACCEPTED" : "CHANGED";
}

interface Saving {
  input: DecisionInput;
  taken: FieldValues;
  settlement: Settlement;
}

/** Saves what is taken over, with the decision in the same transaction; false where nothing had to change. */
async function saveTaken(
  store: Store,
  by: Author,
  { id, about, isNewPartner, source }: Correction,
  { input, taken, settlement }: Saving,
): Promise<boolean> {
  const origin = {
    correction: id,
    alongside: async (run: WriteTransaction["run"], change: string, saved: string) => {
      await settle(run, { ...settlement, change, saved: isNewPartner ? saved : null });
    },
  };
  const cited = input.source ?? {
    url: source?.url ?? null,
    title: source?.title ?? (source?.url ? null : "Korrekturvorschlag"),
  };
  const shared = {
    ...taken,
    id: about?.id ?? null,
    basedOn: about ? (input.basedOn ?? null) : null,
    source: cited,
  };
  const { change } =
    about?.label === "Event"
      ? await saveEvent(store, by, shared as EventInput, origin)
      : await savePartner(store, by, shared as PartnerInput, origin);
  return change !== null;
}

interface Settlement {
  id: string;
  state: "ACCEPTED" | "CHANGED" | "DECLINED";
  decidedAt: string;
  decidedBy: string | null;
  reason: string | null;
  taken: string;
  erase: boolean;
}

async function settle(
  run: WriteTransaction["run"],
  settlement: Settlement & { change: string; saved: string | null },
): Promise<void> {
  const rows = await run(SETTLE, { ...settlement });
  if (rows.length === 0) throw new AlreadyDecided(`The proposal ${settlement.id} is decided already.`);
}

async function settleAlone(store: Store, settlement: Settlement): Promise<void> {
  const rows = await store.keep(SETTLE, { ...settlement, change: null, saved: null });
  if (rows.length === 0) throw new AlreadyDecided(`The proposal ${settlement.id} is decided already.`);
}

/** The first SET takes the lock, so that of two who decide at once the second finds it decided. */
const SETTLE = `
MATCH (c:Correction {id: $id})
SET c.looked = $decidedAt
WITH c
WHERE c.state = 'OPEN'
SET c.state = $state, c.decidedAt = $decidedAt, c.decidedBy = $decidedBy, c.reason = $reason, c.taken = $taken,
    c.change = $change, c.contact = null, c.erased = $erase, c.looked = null
FOREACH (partner IN CASE WHEN $saved IS NULL THEN [] ELSE [$saved] END |
  SET c.aboutLabel = 'Partner', c.aboutId = partner)
FOREACH (_ IN CASE WHEN $erase THEN [1] ELSE [] END |
  SET c.text = null, c.proposed = '{}', c.held = '{}', c.sourceUrl = null, c.sourceTitle = null,
      c.aboutName = CASE WHEN c.isNewPartner THEN null ELSE c.aboutName END)
RETURN c.id AS id`;
