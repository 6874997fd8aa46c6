import type { Day } from "../model/dates.ts";
import type { FactLabel } from "../model/graph-shape.ts";
import type { Draft } from "./change/draft.ts";

const CONTRIBUTIONS: readonly FactLabel[] = ["Proposal", "Problem", "Forum", "WorkingGroup"];

/**
 * What is dated by the event – who took part, where, on which topic, what was put forward there – has its day.
 * The event is loaded with all around it.
 */
export async function moveEventInTime(draft: Draft, event: string, startsOn: Day | null): Promise<void> {
  const dated = [
    ...draft.tiesFrom("Event", event, "HELD_IN"),
    ...draft.tiesFrom("Event", event, "ON_TOPIC"),
    ...["TOOK_PART", "ATTACHED_TO", "HELD_AT", "RAISED_AT", "PUT_FORWARD_AT"].flatMap((type) =>
      draft.tiesTo("Event", event).filter((tie) => tie.type === type),
    ),
  ];
  redate(draft, dated, startsOn);
  for (const { from } of dated) {
    if (!CONTRIBUTIONS.includes(from.label)) continue;
    await draft.load(from.label, [from.id], { around: true });
    draft.put(from.label, from.id, { validFrom: startsOn });
    redate(draft, draft.tiesTo(from.label, from.id, "PROPOSED"), startsOn);
    for (const type of ["DISCUSSED", "ANSWERS"] as const)
      redate(draft, draft.tiesFrom(from.label, from.id, type), startsOn);
  }
}

function redate(draft: Draft, ties: ReturnType<Draft["tiesFrom"]>, validFrom: Day | null): void {
  for (const tie of ties) {
    draft.untie(tie);
    draft.tie(tie.type, tie.from, tie.to, { ...tie.properties, validFrom });
  }
}
