import { z } from "zod";
import type { Draft } from "./change/draft.ts";
import { id, line } from "./input/fields.ts";
import { refuse } from "./input/input-problems.ts";
import type { NewIds } from "./new-id.ts";

const COUNTED = ["PRESENT", "EXPECTED", "INVITED", "APPLICANTS", "STANDS", "SUPPORTERS", "OTHER"] as const;

export const statement = z.object({
  id: id.nullish(),
  text: line(500),
  number: z.number().int().min(0).max(10_000_000).nullish(),
  bound: z.enum(["ABOUT", "MORE_THAN", "LESS_THAN", "EXACT"]),
  of: z.enum(COUNTED),
  preferred: z.boolean().nullish(),
});

export interface StatementsOf {
  event: string;
  statements: readonly z.infer<typeof statement>[];
  /** The source of those that are new or changed. */
  cited: string;
}

/** The numbers stated of the event are these and no others; of those PRESENT one stands for all. */
export async function replaceStatements(
  draft: Draft,
  newIds: NewIds,
  { event, statements, cited }: StatementsOf,
): Promise<void> {
  const before = draft.tiesFrom("Event", event, "STATES").map(({ to }) => to.id);
  await draft.load("Statement", before);
  for (const gone of before.filter((known) => !statements.some((kept) => kept.id === known)))
    draft.remove("Statement", gone);
  const preferred = preferredOf(statements);
  for (const [position, stated] of statements.entries()) {
    if (stated.id && !before.includes(stated.id))
      refuse(`statements.${position}.id`, "UNKNOWN_ID", stated.id);
    const id = stated.id ?? (await newIds.next("Statement", `${event} ${stated.of} ${stated.text}`));
    const now = draft.node("Statement", id);
    const { text, number = null, bound, of } = stated;
    const isSame =
      now?.["text"] === text &&
      (now["number"] ?? null) === number &&
      now["bound"] === bound &&
      now["of"] === of;
    draft.put("Statement", id, {
      text,
      number,
      bound,
      of,
      preferred: position === preferred || (of !== "PRESENT" && stated.preferred === true),
      position,
      ...(now ? {} : { onPrecision: "UNKNOWN" }),
      ...(isSame ? {} : { sources: [cited] }),
    });
    if (!stated.id)
      draft.tie("STATES", { label: "Event", id: event }, { label: "Statement", id }, { sources: [cited] });
  }
}

/** Which of those PRESENT stands for all; -1 where there is none. */
function preferredOf(statements: StatementsOf["statements"]): number {
  const chosen = statements.findIndex(({ of, preferred }) => of === "PRESENT" && preferred);
  return chosen >= 0 ? chosen : statements.findIndex(({ of }) => of === "PRESENT");
}
