import { listedProposal } from "../../analysis/import/preview-proposals.ts";
import type { PreviewRow } from "../../analysis/import/preview-row.ts";
import type { ProposalRow } from "../../interchange/import/import-row.ts";
import { makePartners } from "./write-partners.ts";
import { idOfSlot, type Writing } from "./writing.ts";

/** Writes proposals, at the events where they were put forward and by whom. */
export async function writeProposalRows(writing: Writing, rows: readonly PreviewRow[]): Promise<void> {
  const { draft, newIds, cited, topics, eventDays } = writing;
  await makePartners(
    writing,
    rows.flatMap(({ row, slots }) => slots.map((slot) => ({ row, slot }))),
  );
  for (const { row, slots, values, event } of rows) {
    const read = values as ProposalRow;
    const { kind, topics: onTopics } = listedProposal(read, topics);
    const validFrom = event ? (eventDays.get(event) ?? null) : read.date;
    const id = await newIds.next("Proposal", `vorschlag ${read.text}`);
    const self = { label: "Proposal", id } as const;
    draft.put("Proposal", id, { kind, textDe: read.text, validFrom, sources: [cited] });
    if (event)
      draft.tie("PUT_FORWARD_AT", self, { label: "Event", id: event }, { validFrom, sources: [cited] });
    for (const partner of new Set(slots.map((slot) => idOfSlot(writing, row, slot))))
      draft.tie("PROPOSED", { label: "Partner", id: partner }, self, { validFrom, sources: [cited] });
    for (const topic of onTopics)
      draft.tie("ON_TOPIC", self, { label: "Topic", id: topic }, { sources: [cited] });
  }
}
