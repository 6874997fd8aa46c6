import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import type { ParticipationInput, RemoveParticipationMutationVariables } from "../../../gql/graphql.ts";
import { emptyValues } from "../../../ui/form/field.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { readAt } from "../read-at.ts";
import { PARTICIPATION_FIELDS, participationValues } from "./participation-fields.ts";
import {
  ParticipationsOfPartnerQuery,
  RecordParticipationMutation,
  RemoveParticipationMutation,
} from "./tie-queries.ts";

/** Records, changes, removes participations, and reads one anew. */
export function useParticipations() {
  const client = useClient();
  return {
    record: async (input: ParticipationInput): Promise<Outcome> =>
      outcomeOf(
        await client.mutation(RecordParticipationMutation, { input }, FACTS_CHANGED).toPromise(),
        ({ recordParticipation }) => recordParticipation,
      ),
    remove: async (what: RemoveParticipationMutationVariables): Promise<Outcome> =>
      outcomeOf(
        await client.mutation(RemoveParticipationMutation, what, FACTS_CHANGED).toPromise(),
        ({ removeParticipation }) => removeParticipation,
      ),
    /** What is on record by now of a partner at an event in a role; empty where nothing is. */
    reread: async (partner: string, event: string, role: string) => {
      const { data, revision } = await readAt(client, ParticipationsOfPartnerQuery, { id: partner });
      const found = data.partner?.participations.find((one) => one.event.id === event && one.role === role);
      const base = found ? participationValues(found) : emptyValues(PARTICIPATION_FIELDS);
      return { base, basedOn: revision };
    },
  };
}
