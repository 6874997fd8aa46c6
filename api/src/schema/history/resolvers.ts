import {
  changeAbout,
  listChanges,
  subjectsAbout,
  wasChanged,
} from "@buendnisgraph/graph/read/history/changes";
import {
  AlreadyUndone,
  StandsUnder,
  UnknownChange,
  undoChange,
} from "@buendnisgraph/graph/write/change/undo-change";
import type { RequestContext } from "../../context.ts";
import { nameForViewer } from "../../security/viewer.ts";
import { listMark, listOrNull, readCursor, within, writeCursor } from "../arguments.ts";
import { badInput, denied, notFound } from "../errors.ts";
import type { QueryChangesArgs, Resolvers } from "../generated.ts";
import { loadOne } from "../named.ts";
import { originOfChange } from "./origin.ts";
import { isEditor, readThings, toField } from "./things.ts";

const MOST_NAMED = 20;

export const historyResolvers: Resolvers = {
  Query: {
    changes: async (_root, args, context) => {
      const first = within("first", args.first ?? 20, 1, 50);
      const of = await askedAbout(args, context);
      const kinds = listOrNull(args.kinds);
      const mark = listMark([args.of, args.import, args.by, kinds]);
      const before = args.after ? readCursor(mark, args.after) - 1 : null;
      const { import: fromImport, by } = args;
      const question = { of, import: fromImport ?? null, by: by ?? null, kinds, before };
      const found = await listChanges(context.store, { ...question, first: first + 1 });
      const nodes = found.slice(0, first);
      const last = nodes.at(-1);
      return {
        nodes,
        pageInfo: {
          hasNextPage: found.length > first,
          endCursor: last ? writeCursor(mark, last.revision) : null,
        },
      };
    },
    change: async (_root, { id, of }, context) => {
      const subjects = await askedAbout({ of: of ?? null }, context);
      const change = subjects
        ? await changeAbout(context.store, id, subjects)
        : await context.load.change.load(id);
      return change ?? null;
    },
  },
  Mutation: {
    undoChange: async (_root, { id }, { store, viewer, load }) => {
      try {
        const undone = await undoChange(store, { account: viewer.account?.id ?? null }, id);
        if (undone.change) {
          return { __typename: "ChangeUndone", change: await loadOne(load.change, undone.change) };
        }
        throw new AlreadyUndone(`The change ${id} has nothing left to take back.`);
      } catch (error) {
        if (error instanceof UnknownChange) throw notFound("id", id);
        if (error instanceof AlreadyUndone)
          return { __typename: "AlreadyUndone", change: await loadOne(load.change, id) };
        if (error instanceof StandsUnder) return standsUnder(error, load);
        throw error;
      }
    },
  },
  Change: {
    author: ({ by, byName }, _args, { viewer }) =>
      nameForViewer(viewer, by === null ? null : { id: by, name: byName }),
    origin: originOfChange,
    import: (change, _args, { viewer }) => (isEditor(viewer) ? change.import : null),
    correction: ({ correction }, _args, { viewer }) => (isEditor(viewer) ? correction : null),
    things: readThings,
  },
  ChangedThing: {
    thing: ({ thing, fields }, _args, { load }) => mention(load, thing, nameIn(fields)),
    fields: ({ fields }, _args, context) => Promise.all(fields.map((field) => toField(field, context))),
  },
  ChangedTie: {
    from: ({ from }, _args, { load }) => mention(load, from),
    to: ({ to }, _args, { load }) => mention(load, to),
    fields: ({ fields }, _args, context) => Promise.all(fields.map((field) => toField(field, context))),
  },
};

/** The ids of what is asked about; null for everything, which is for editors. */
async function askedAbout(
  { of, import: fromImport, by }: Pick<QueryChangesArgs, "of" | "import" | "by">,
  { store, viewer }: RequestContext,
): Promise<string[] | null> {
  if (!isEditor(viewer)) {
    if (fromImport) throw denied("FORBIDDEN", "import");
    if (by) throw denied("FORBIDDEN", "by");
    if (!of) throw badInput("of", 'Name in "of" what it is about: the list of all changes is for editors.');
  }
  if (!of) return null;
  const subjects = await subjectsAbout(store, of);
  if (subjects.length > 0) return subjects;
  if (isEditor(viewer) && (await wasChanged(store, of))) return [of];
  throw notFound("of", of);
}

type Load = RequestContext["load"];

async function mention(load: Load, { label, id }: { label: string; id: string }, nameThen?: string) {
  const name = await load.thingName.load(`${label}:${id}`);
  return { label, id, name: name ?? nameThen ?? id, isThere: name !== undefined };
}

/** The name that a change itself tells, for what is gone. */
function nameIn(fields: readonly { name: string; before: unknown; after: unknown }[]): string | undefined {
  const names = ["name", "title", "textDe", "titleDe", "text", "url"];
  const field = names.map((name) => fields.find((each) => each.name === name)).find(Boolean);
  const value = field?.after ?? field?.before;
  return typeof value === "string" ? value : undefined;
}

async function standsUnder({ later, about }: StandsUnder, load: Load) {
  const changes = await Promise.all(later.slice(0, MOST_NAMED).map((id) => load.change.load(id)));
  const labels = await Promise.all(about.slice(0, MOST_NAMED).map((id) => load.label.load(id)));
  return {
    __typename: "StandsUnderLater" as const,
    changes: changes.filter((change) => change !== undefined),
    about: await Promise.all(
      about.slice(0, MOST_NAMED).map((id, index) => mention(load, { label: labels[index] ?? "", id })),
    ),
  };
}
