import { useNavigate } from "@tanstack/react-router";
import type { ContributionType } from "./contribution-fields.ts";

/** Leads to where a contribution is shown: its own page, or for groups, which have none, that of their event. */
export function useOpenStep() {
  const navigate = useNavigate();
  return (type: ContributionType, id: string, event: string | undefined) => {
    if (type === "PROPOSAL") void navigate({ to: "/proposals/$id", params: { id } });
    else if (type === "PROBLEM") void navigate({ to: "/problems/$id", params: { id } });
    else if (event) void navigate({ to: "/events/$id", params: { id: event } });
    else void navigate({ to: "/impact" });
  };
}
