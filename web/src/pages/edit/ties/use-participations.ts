import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import type { ParticipationInput, Role } from "../../../gql/graphql.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { RecordParticipationMutation, RemoveParticipationMutation } from "./tie-queries.ts";

/** Records, changes and removes participations. */
export function useParticipations() {
  const client = useClient();
  const record = async (input: ParticipationInput): Promise<Outcome> =>
    outcomeOf(
      await client.mutation(RecordParticipationMutation, { input }, FACTS_CHANGED).toPromise(),
      ({ recordParticipation }) => recordParticipation,
    );
  const remove = async (partner: string, event: string, role: Role): Promise<Outcome> =>
    outcomeOf(
      await client.mutation(RemoveParticipationMutation, { partner, event, role }, FACTS_CHANGED).toPromise(),
      ({ removeParticipation }) => removeParticipation,
    );
  return {
    record,
    remove,
    /** Another role is another participation: it is recorded before the old one goes, so that none is lost. */
    change: async (
      input: ParticipationInput & { partner: string; event: string },
      before: Role,
    ): Promise<Outcome> => {
      const recorded = await record(input);
      if (recorded.kind !== "saved" || input.role === before) return recorded;
      const removed = await remove(input.partner, input.event, before);
      return removed.kind === "saved"
        ? { ...removed, changes: [...recorded.changes, ...removed.changes] }
        : removed;
    },
  };
}
