import { asPrecise } from "../../analysis/import/listed-events.ts";
import type { PreviewRow } from "../../analysis/import/preview-row.ts";
import type { CollaborationRow } from "../../interchange/import/import-row.ts";
import { type DatePrecision, type Day, dayAfter, parseSpan } from "../../model/dates.ts";
import { makePartners } from "./write-partners.ts";
import { idOfSlot, type Writing } from "./writing.ts";

const NO_WORDING = "Zusammenarbeit";

/** Writes pairs of partners that work together. */
export async function writeCollaborationRows(writing: Writing, rows: readonly PreviewRow[]): Promise<void> {
  const { draft, cited } = writing;
  await makePartners(
    writing,
    rows.flatMap(({ row, slots }) => slots.map((slot) => ({ row, slot }))),
  );
  for (const { row, slots, values } of rows) {
    const [a, b] = slots.map((slot) => idOfSlot(writing, row, slot));
    if (a === undefined || b === undefined) continue;
    const { since, sincePrecision, until, untilPrecision, text } = values as CollaborationRow;
    const last = lastDay(until, untilPrecision);
    draft.tie(
      "COLLABORATES_WITH",
      { label: "Partner", id: a },
      { label: "Partner", id: b },
      {
        text: text ?? NO_WORDING,
        validFrom: since,
        sincePrecision,
        // The first day on which it no longer holds.
        validTo: last === null ? null : dayAfter(last),
        sources: [cited],
      },
    );
  }
}

function lastDay(until: Day | null, precision: DatePrecision): Day | null {
  return until === null ? null : (parseSpan(asPrecise(until, precision))?.endsOn ?? until);
}
