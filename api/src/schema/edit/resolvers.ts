import { mergePartners } from "@buendnisgraph/graph/write/merge-partners";
import { recordCollaboration, removeCollaboration } from "@buendnisgraph/graph/write/record-collaboration";
import { recordParticipation, removeParticipation } from "@buendnisgraph/graph/write/record-participation";
import { removeFact } from "@buendnisgraph/graph/write/remove-fact";
import { retirePartner } from "@buendnisgraph/graph/write/retire-partner";
import { saveContribution } from "@buendnisgraph/graph/write/save-contribution";
import { saveEvent } from "@buendnisgraph/graph/write/save-event";
import { saveMeasure } from "@buendnisgraph/graph/write/save-measure";
import { savePartner } from "@buendnisgraph/graph/write/save-partner";
import type { RequestContext } from "../../context.ts";
import type { Resolvers } from "../generated.ts";
import { loadOne } from "../named.ts";
import { answerOf, answerOfRemoval } from "./answer.ts";
import { lookAlikesOf } from "./look-alikes.ts";

const author = ({ viewer }: RequestContext) => ({ account: viewer.account?.id ?? null });

/** As it stands now: what the request has read of it before is older. */
async function partnerSaved(
  id: string,
  { load }: RequestContext,
  written: { change: string | null; revision: number },
) {
  load.partner.clear(id);
  return { __typename: "PartnerSaved" as const, partner: await loadOne(load.partner, id), ...written };
}

export const editResolvers: Resolvers = {
  Mutation: {
    savePartner: async (_root, { input: { anyway, ...input } }, context) => {
      // A new partner is compared with those on record before it becomes one of them.
      const candidates = input.id || anyway ? [] : await lookAlikesOf(input, context);
      if (candidates.length > 0) return { __typename: "PossibleDuplicates", candidates };
      return answerOf(
        context.store,
        () => savePartner(context.store, author(context), input),
        (id, written) => partnerSaved(id, context, written),
      );
    },
    retirePartner: (_root, input, context) =>
      answerOf(
        context.store,
        () => retirePartner(context.store, author(context), input),
        (id, written) => partnerSaved(id, context, written),
      ),
    mergePartners: (_root, input, context) =>
      answerOf(
        context.store,
        () => mergePartners(context.store, author(context), input),
        (id, written) => partnerSaved(id, context, written),
      ),
    saveEvent: (_root, { input }, context) =>
      answerOf(
        context.store,
        () => saveEvent(context.store, author(context), input),
        async (id, written) => {
          context.load.event.clear(id);
          return {
            __typename: "EventSaved" as const,
            event: await loadOne(context.load.event, id),
            ...written,
          };
        },
      ),
    recordParticipation: (_root, { input }, context) =>
      answerOf(
        context.store,
        () => recordParticipation(context.store, author(context), input),
        (id, written) => partnerSaved(id, context, written),
      ),
    recordCollaboration: (_root, { input }, context) =>
      answerOf(
        context.store,
        () => recordCollaboration(context.store, author(context), input),
        (id, written) => partnerSaved(id, context, written),
      ),
    saveProposal: (_root, { input }, context) =>
      answerOf(context.store, () => saveContribution(context.store, author(context), input), factSaved),
    saveMeasure: (_root, { input }, context) =>
      answerOf(context.store, () => saveMeasure(context.store, author(context), input), factSaved),
    removeParticipation: (_root, input, context) =>
      answerOfRemoval(
        context.store,
        () => removeParticipation(context.store, author(context), input),
        factSaved,
      ),
    removeCollaboration: (_root, input, context) =>
      answerOfRemoval(
        context.store,
        () => removeCollaboration(context.store, author(context), input),
        factSaved,
      ),
    removeFact: (_root, input, context) =>
      answerOfRemoval(context.store, () => removeFact(context.store, author(context), input), factSaved),
  },
};

function factSaved(id: string, written: { change: string | null; revision: number }) {
  return { __typename: "FactSaved" as const, id, ...written };
}
