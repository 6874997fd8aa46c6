/** For the context of a mutation that changes facts: every answer that tells of any is asked for anew. */
export const FACTS_CHANGED = {
  additionalTypenames: [
    "Alliance",
    "Organisation",
    "Initiative",
    "Company",
    "Event",
    "Region",
    "Topic",
    "Proposal",
    "Problem",
    "Forum",
    "WorkingGroup",
    "Measure",
    "ImpactLinksOf",
    "Source",
    "Network",
    "PartnerConnection",
    "EventConnection",
  ],
};
