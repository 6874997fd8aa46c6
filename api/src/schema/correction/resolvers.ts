import type { Correction } from "@buendnisgraph/graph/model/correction";
import {
  type CorrectionsQuestion,
  correctionById,
  correctionBySecret,
  countOpenCorrections,
  listCorrections,
} from "@buendnisgraph/graph/read/corrections/corrections";
import { isSameValue, presentValues } from "@buendnisgraph/graph/read/corrections/present-values";
import {
  AlreadyDecided,
  decideCorrection,
  UnknownCorrection,
} from "@buendnisgraph/graph/write/corrections/decide";
import { eraseCorrection } from "@buendnisgraph/graph/write/corrections/erase";
import {
  checkedNewPartner,
  type Proposed,
  proposeCorrection,
  proposePartner,
} from "@buendnisgraph/graph/write/corrections/propose";
import { InvalidInput, refuse } from "@buendnisgraph/graph/write/input/input-problems";
import type { RequestContext } from "../../context.ts";
import { nameForViewer } from "../../security/viewer.ts";
import { listMark, readCursor, within, writeCursor } from "../arguments.ts";
import { answerOfRefusal } from "../edit/answer.ts";
import { type Described, lookAlikesOf } from "../edit/look-alikes.ts";
import { notFound } from "../errors.ts";
import type { ProposalWords, Resolvers } from "../generated.ts";
import { isEditor } from "../history/things.ts";
import { textsOf } from "./field-texts.ts";
import { countProposal } from "./limits.ts";

export const correctionResolvers: Resolvers = {
  Query: {
    corrections: (_root, { state, first, after }, context) =>
      page(context, { state: state ?? null, by: null }, first, after),
    myCorrections: (_root, { first, after }, context) =>
      page(context, { state: null, by: context.viewer.account?.id ?? "" }, first, after),
    correction: async (_root, { id }, { store }) => (await correctionById(store, id)) ?? null,
    correctionByToken: async (_root, { token }, { store }) =>
      (await correctionBySecret(store, token.slice(0, 100))) ?? null,
  },
  Mutation: {
    proposeCorrection: (_root, { input: { words, ...input } }, context) =>
      propose(context, words, (by, kept) => proposeCorrection(context.store, by, { ...input, ...kept })),
    proposePartner: (_root, { input: { anyway, ...partner }, words }, context) =>
      propose(
        context,
        words,
        (by, kept) => proposePartner(context.store, by, { partner, ...kept }),
        async () => {
          const candidates = anyway ? [] : await lookAlikesOf(checkedNewPartner(partner), context);
          return candidates.length > 0 ? { __typename: "PossibleDuplicates" as const, candidates } : null;
        },
      ),
    decideCorrection: async (_root, { change, ...input }, context) => {
      const { store, viewer, notices, visit } = context;
      try {
        const by = { account: viewer.account?.id ?? null };
        const { before, after } = await decideCorrection(store, by, { ...input, partner: change ?? null });
        notices.decided(before, after, visit.origin);
        return { __typename: "CorrectionDecided", correction: after };
      } catch (error) {
        return refusalOf(error, input.id, context);
      }
    },
    eraseCorrection: async (_root, { id }, context) => {
      try {
        await eraseCorrection(context.store, id);
      } catch (error) {
        if (error instanceof UnknownCorrection) throw notFound("id", id);
        if (error instanceof InvalidInput)
          return { __typename: "InvalidInput", problems: [...error.problems] };
        throw error;
      }
      const correction = await correctionById(context.store, id);
      if (!correction) throw notFound("id", id);
      return { __typename: "CorrectionErased", correction };
    },
  },
  Correction: {
    about: async ({ about }, _args, { load }) => {
      if (!about) return null;
      const name = await load.thingName.load(`${about.label}:${about.id}`);
      return { label: about.label, id: about.id, name: name ?? about.name, isThere: name !== undefined };
    },
    title: ({ about, proposed }) => about?.name ?? (proposed["name"] as string | undefined) ?? null,
    fields: async ({ about, proposed, held }, _args, { store, load }) => {
      const now = await presentValues(store, about);
      return Promise.all(
        Object.entries(proposed).map(async ([name, value]) => ({
          name,
          before: await textsOf(load, name, held[name]),
          now: await textsOf(load, name, now[name]),
          proposed: await textsOf(load, name, value),
          asInput: JSON.stringify(value),
          changedSince: about !== null && !isSameValue(name, held[name], now[name]),
        })),
      );
    },
    lookAlikes: ({ state, isNewPartner, proposed }, _args, context) =>
      state === "OPEN" && isNewPartner && isEditor(context.viewer)
        ? lookAlikesOf(proposed as Described, context)
        : [],
    contact: ({ contact }, _args, { viewer }) => (isEditor(viewer) ? contact : null),
    proposer: ({ by, byName }, _args, { viewer }) =>
      nameForViewer(viewer, by ? { id: by, name: byName } : null),
    decidedBy: ({ decidedBy, decidedByName }, _args, { viewer }) =>
      nameForViewer(viewer, decidedBy ? { id: decidedBy, name: decidedByName } : null),
    taken: async ({ taken }, _args, { load }) =>
      taken &&
      Promise.all(
        Object.entries(taken).map(async ([name, value]) => ({
          name,
          value: await textsOf(load, name, value),
        })),
      ),
    change: ({ change }, _args, { viewer }) => (isEditor(viewer) ? change : null),
    revision: (_correction, _args, { store }) => store.revision(),
  },
};

type Asked = Pick<CorrectionsQuestion, "state" | "by">;

async function page(
  { store, viewer }: RequestContext,
  asked: Asked,
  size?: number | null,
  after?: string | null,
) {
  const first = within("first", size ?? 50, 1, 100);
  const mark = listMark(asked);
  const skip = readCursor(mark, after);
  const found = await listCorrections(store, { ...asked, skip, first: first + 1 });
  const nodes = found.slice(0, first);
  return {
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      endCursor: nodes.length > 0 ? writeCursor(mark, skip + nodes.length - 1) : null,
    },
    openCount: isEditor(viewer) ? await countOpenCorrections(store) : null,
  };
}

type Kept = Pick<ProposalWords, "text" | "contact"> & { language: "de" | "en" };

/** Keeps a proposal once it is counted, and tells the editors; what is to be asked first keeps and counts nothing. */
async function propose<Asked = never>(
  { store, viewer, visit, notices }: RequestContext,
  words: ProposalWords | null | undefined,
  keep: (by: string | null, words: Kept) => Promise<Proposed>,
  askFirst?: () => Promise<Asked | null>,
) {
  try {
    if (words?.leaveEmpty) refuse("leaveEmpty", "DOES_NOT_FIT");
    const asked = await askFirst?.();
    if (asked) return asked;
    const retryAfter = await countProposal(store, viewer, visit);
    if (retryAfter !== null) return { __typename: "TooManyProposals" as const, retryAfter };
    const language = words?.language === "en" ? "en" : "de";
    const { id, secret } = await keep(viewer.account?.id ?? null, {
      text: words?.text ?? null,
      contact: words?.contact ?? null,
      language,
    });
    const correction = await correctionById(store, id);
    if (!correction) throw new Error("the proposal was not kept");
    notices.proposed(correction, visit.origin);
    return { __typename: "CorrectionProposed" as const, token: secret, correction };
  } catch (error) {
    if (error instanceof InvalidInput) {
      const problems = error.problems.map((problem) => ({ ...problem, field: pathOf(problem.field) }));
      return { __typename: "InvalidInput" as const, problems };
    }
    throw error;
  }
}

/** Where a field stands in the input. */
function pathOf(field: string): string {
  return ["text", "contact", "leaveEmpty"].includes(field) ? `words.${field}` : field;
}

async function refusalOf(error: unknown, id: string, { store }: RequestContext) {
  if (error instanceof UnknownCorrection) throw notFound("id", id);
  if (error instanceof AlreadyDecided) {
    const correction: Correction | undefined = await correctionById(store, id);
    if (correction) return { __typename: "AlreadyDecided" as const, correction };
  }
  return answerOfRefusal(store, error);
}
