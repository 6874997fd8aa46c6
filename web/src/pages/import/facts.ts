/** For the context of a mutation that changes facts: every answer that tells of any is asked for anew. */
export const FACTS = {
  additionalTypenames: [
    "Alliance",
    "Organisation",
    "Initiative",
    "Company",
    "Event",
    "Region",
    "Topic",
    "Proposal",
    "Source",
    "Network",
    "PartnerConnection",
    "EventConnection",
    "Import",
    "Change",
  ],
};
