import { refuses } from "@buendnisgraph/graph/interchange/import/problems";
import { type Field, IMPORT_EFFECTS, type ImportAction } from "@buendnisgraph/graph/model/imports";
import { listImports, readImport, readImportRow, readImportRows } from "@buendnisgraph/graph/read/imports";
import type { RequestContext } from "../../context.ts";
import { edgesOf, listMark, listOrNull, readCursor, textWithin, toConnection, within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type {
  ImportAction as ImportActionName,
  ImportField,
  ImportKind as ImportKindName,
  ImportProblemCode,
  Resolvers,
} from "../generated.ts";
import { answerOf } from "./answer.ts";
import { importProgress } from "./progress.ts";
import { shownQuestions, shownRows } from "./shown.ts";

const LONGEST_TITLE = 200;

export const importResolvers: Resolvers = {
  Query: {
    import: async (_root, { id }, { store }) => (await readImport(store, id)) ?? null,
    imports: async (_root, { first, after }, { store }) => {
      const mark = listMark("imports");
      const skip = readCursor(mark, after);
      const { imports, total } = await listImports(store, skip, within("first", first ?? 20, 1, 100));
      return toConnection(imports, total, skip, mark);
    },
  },
  Mutation: {
    mapImport: (_root, { id, columns }, { store, imports }) =>
      answerOf(store, id, () =>
        imports.map(
          id,
          columns.map(({ index, field }) => ({ index, field: field ? toField(field) : null })),
        ),
      ),
    decideDuplicate: (_root, { importId, row, decision }, { store, imports }) => {
      const { as, partner, event, sameAsRow, slot } = decision;
      return answerOf(store, importId, () =>
        imports.decide(importId, row, {
          as,
          id: partner ?? event ?? null,
          sameAsRow: sameAsRow ?? null,
          slot: slot ?? null,
        }),
      );
    },
    answerPlace: (_root, { importId, question, region }, { store, imports }) =>
      answerOf(store, importId, () => imports.answerPlace(importId, question, region ?? null)),
    commitImport: (_root, args, { store, imports, viewer }) => {
      const options = {
        by: { account: viewer.account?.id ?? null },
        leaveOutOpen: args.leaveOutOpen ?? false,
        sourceTitle: textWithin("sourceTitle", args.sourceTitle, LONGEST_TITLE),
        sourceUrl: addressWithin("sourceUrl", args.sourceUrl),
      };
      return answerOf(store, args.id, () => imports.commit(args.id, options));
    },
    cancelImport: (_root, { id }, { store, imports }) =>
      answerOf(store, id, async () => {
        await imports.cancel(id);
        return undefined;
      }),
  },
  Subscription: {
    importProgress: {
      subscribe: (_root, { id }, { store }: RequestContext) => ({
        [Symbol.asyncIterator]: () => importProgress(store, id),
      }),
      resolve: (of: Parameters<typeof shownRows>[1]) => ({ of }),
    },
  },
  Import: {
    kind: ({ kind }) => kind.toUpperCase() as ImportKindName,
    event: async ({ event }, _args, { load }) => (event ? ((await load.event.load(event)) ?? null) : null),
    encoding: ({ form }) => form?.encoding ?? null,
    delimiter: ({ form }) => form?.delimiter ?? null,
    sheet: ({ form }) => form?.sheet ?? null,
    sheets: ({ form }) => form?.sheets ?? [],
    headerRow: ({ form }) => form?.headerRow ?? null,
    effects: ({ effects }) =>
      IMPORT_EFFECTS.flatMap((effect) => {
        const count = effects[effect];
        return count ? [{ effect, count }] : [];
      }),
    rows: async (shape, { actions, open, text, first, after }, { store }) => {
      const filter = {
        actions: listOrNull(actions)?.map(toAction) ?? null,
        open: open ?? false,
        text: textWithin("text", text, LONGEST_TITLE),
      };
      const mark = listMark([shape.id, filter]);
      const skip = readCursor(mark, after);
      const size = within("first", first ?? 50, 1, 500);
      const { rows, total } = await readImportRows(store, shape.id, filter, skip, size);
      const { nodes, pageInfo } = edgesOf(rows, skip + rows.length < total, skip, mark);
      return { nodes: shownRows(store, shape, nodes), pageInfo, totalCount: total };
    },
    row: async (shape, { row }, { store }) => {
      const found = await readImportRow(store, shape.id, row);
      return found ? (shownRows(store, shape, [found])[0] ?? null) : null;
    },
    placeQuestions: (shape, _args, { store }) => shownQuestions(store, shape),
    progress: (shape) => (shape.progress ? { of: shape } : null),
    outdated: async ({ state, revision }, _args, { store }) =>
      state === "PREVIEW" && revision !== null && (await store.revision()) !== revision,
  },
  ImportColumn: {
    field: ({ field }) => (field ? fromField(field) : null),
  },
  ImportRow: {
    row: ({ row }) => row.row,
    name: ({ row }) => row.name,
    action: ({ row }) => fromAction(row.action),
    open: ({ row }) => row.open,
    leftOut: ({ row }) => row.leftOut,
    values: ({ row }) => valuesOf(row.values),
    region: async ({ row }, _args, { load }) =>
      row.regionAgs ? ((await load.region.load(row.regionAgs)) ?? null) : null,
    partners: ({ of, row }) => row.slots.map((slot) => ({ of, slot })),
    event: async ({ row }, _args, { load }) =>
      row.event ? ((await load.event.load(row.event)) ?? null) : null,
    placeQuestion: async ({ row, questions }) =>
      row.placeQuestion ? ((await questions()).get(row.placeQuestion) ?? null) : null,
    effects: ({ row }) => IMPORT_EFFECTS.filter((effect) => row.effects.includes(effect)),
    problems: ({ row }) => row.problems,
  },
  ImportPartner: {
    slot: ({ slot }) => slot.slot,
    name: ({ slot }) => slot.name,
    match: ({ slot }) => slot.match,
    decided: ({ slot }) => slot.decided,
    partner: async ({ of, slot }, _args, { load }) =>
      slot.id && of.kind !== "conferences" ? ((await load.partner.load(slot.id)) ?? null) : null,
    sameAsRow: ({ slot }) => slot.sameAsRow,
    candidates: ({ of, slot }) => slot.candidates.map((candidate) => ({ of, candidate })),
  },
  ImportCandidate: {
    partner: async ({ of, candidate }, _args, { load }) =>
      candidate.id && of.kind !== "conferences" ? ((await load.partner.load(candidate.id)) ?? null) : null,
    event: async ({ of, candidate }, _args, { load }) =>
      candidate.id && of.kind === "conferences" ? ((await load.event.load(candidate.id)) ?? null) : null,
    row: ({ candidate }) => candidate.row,
    name: ({ candidate }) => candidate.name,
    score: ({ candidate }) => candidate.score,
    reasons: ({ candidate }) => candidate.reasons.map(({ code }) => code),
    evidence: ({ candidate }) => candidate.reasons,
  },
  MatchReason: {
    details: ({ code: _code, ...details }) => detailsOf(details),
  },
  PlaceQuestion: {
    id: ({ asked }) => asked.id,
    place: ({ asked }) => asked.place,
    candidates: ({ asked }) => asked.candidates,
    rowCount: ({ asked }) => asked.rowCount,
    rows: ({ asked }) => asked.rows,
    answered: ({ answer }) => answer !== undefined,
    region: async ({ answer }, _args, { load }) =>
      answer ? ((await load.region.load(answer)) ?? null) : null,
  },
  PlaceAnswer: {
    region: async ({ ags }, _args, { load }) => {
      const region = await load.region.load(ags);
      if (!region) throw new Error(`no county ${ags}`);
      return region;
    },
    place: ({ name }) => name,
  },
  ImportProgress: {
    import: ({ of }) => of,
    state: ({ of }) => of.state,
    step: ({ of }) => of.progress?.step ?? "DONE",
    done: ({ of }) => of.progress?.done ?? of.counts.rows,
    of: ({ of }) => of.progress?.of ?? of.counts.rows,
    share: ({ of }) => of.progress?.share ?? 1,
    secondsLeft: ({ of }) => of.progress?.secondsLeft ?? null,
  },
  ImportProblem: {
    code: ({ code }) => code satisfies ImportProblemCode,
    field: ({ field }) => (field ? fromField(field) : null),
    refuses: ({ code }) =>
      REFUSED_BY_FINDING.has(code) || refuses({ code: code as never, field: null, data: {} }),
    details: ({ data }) => detailsOf(data),
  },
  ImportRefusal: {
    details: ({ data }) => detailsOf(data),
  },
};

/** What comparing finds that keeps a row out. */
const REFUSED_BY_FINDING: ReadonlySet<string> = new Set([
  "ABSENT",
  "EVENT_UNKNOWN",
  "EVENT_AMBIGUOUS",
  "SAME_PARTNER_TWICE",
]);

function toField(field: ImportField): Field {
  return field.toLowerCase() as Field;
}

function fromField(field: Field): ImportField {
  return field.toUpperCase() as ImportField;
}

function toAction(action: ImportActionName): ImportAction {
  return action.toLowerCase().replaceAll("_", "-") as ImportAction;
}

function fromAction(action: ImportAction): ImportActionName {
  return action.toUpperCase().replaceAll("-", "_") as ImportActionName;
}

const NO_VALUES = ["row", "problems", "refused"];

/** What the row says, field by field; a date as precise as it is known. */
function valuesOf(values: object) {
  const all = Object.entries(values);
  const precisionOf = (name: string) =>
    all.find(([other]) => other === (name === "date" ? "datePrecision" : `${name}Precision`))?.[1];
  return all.flatMap(([name, value]) => {
    if (NO_VALUES.includes(name) || name.endsWith("Precision")) return [];
    const text = Array.isArray(value) ? value.join("; ") : value;
    if (typeof text !== "string" || text === "") return [];
    const length = { MONTH: 7, YEAR: 4 }[String(precisionOf(name))] ?? text.length;
    return [{ field: fromField(name as Field), value: text.slice(0, length) }];
  });
}

function detailsOf(data: object) {
  return Object.entries(data).flatMap(([name, value]) =>
    value === null || value === undefined
      ? []
      : [{ name, value: Array.isArray(value) ? value.join(" ") : String(value) }],
  );
}

function addressWithin(argument: string, value: string | null | undefined): string | null {
  const text = textWithin(argument, value, 2_000);
  if (text !== null && !(URL.canParse(text) && /^https?:\/\//i.test(text)))
    throw badInput(argument, `"${argument}" has to be an address that begins with http:// or https://.`);
  return text;
}
