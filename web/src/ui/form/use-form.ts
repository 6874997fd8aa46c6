import { useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "./draft.ts";
import { changedNames, type Fields, type Values } from "./field.ts";
import type { Problem } from "./problems.ts";

export interface FormShape {
  fields: Fields;
  /** Fields that only stand there for some values of others. */
  when?: Readonly<Record<string, (values: Values) => boolean>>;
}

/** What a form begins with. */
export interface Beginning {
  /** What is on record; empty for something new. */
  base: Values;
  /** What the fields hold at first, defaults included. */
  values: Values;
  /** The revision that `base` was read at; null for something new. */
  basedOn: number | null;
}

/** What the API says is wrong: the field by its name in the input. */
export interface NamedProblem extends Omit<Problem, "at"> {
  field: string;
}

interface State extends Beginning {
  told: readonly NamedProblem[];
  left: ReadonlySet<string>;
  asked: boolean;
}

/** Names of the fields that stand there for these values. */
export function shownNames({ fields, when = {} }: FormShape, values: Values): string[] {
  return Object.keys(fields).filter((name) => when[name]?.(values) ?? true);
}

export type ProblemOfField = Problem & { name: string };

/** All that is wrong with the values, in the order of the fields. */
export function problemsIn(shape: FormShape, values: Values): ProblemOfField[] {
  return shownNames(shape, values).flatMap((name) =>
    (shape.fields[name]?.check(values[name]) ?? []).map((problem) => ({ ...problem, name })),
  );
}

/** What saving the values would change, of the fields that stand there. */
export function changesIn(shape: FormShape, base: Values, values: Values): string[] {
  const shown = shownNames(shape, values);
  return changedNames(shape.fields, base, values).filter((name) => shown.includes(name));
}

/**
 * A form while it is filled in: values, what is wrong with them and since when that is told, and a draft that
 * outlives a reload under `key`.
 */
export function useForm(key: string, shape: FormShape, beginning: Beginning) {
  const { fields } = shape;
  const [draft] = useState(() => readDraft(key, fields));
  const [state, setState] = useState<State>(() => ({
    ...beginning,
    ...(draft && !draft.carried ? draft : {}),
    told: [],
    left: new Set(),
    asked: false,
  }));
  const { base, values, basedOn, told, left, asked } = state;
  const shown = shownNames(shape, values);
  const isTouched = changedNames(fields, beginning.values, values).length > 0;

  useEffect(() => {
    if (isTouched) keepDraft(key, { base, values, basedOn });
    else if (!draft?.carried) dropDraft(key);
  }, [key, isTouched, base, values, basedOn, draft]);

  const problems = [
    ...problemsIn(shape, values),
    ...shown.flatMap((name) => toldOf(fields, name, told).map((problem) => ({ ...problem, name }))),
  ].sort((one, other) => shown.indexOf(one.name) - shown.indexOf(other.name));

  return {
    base,
    values,
    basedOn,
    shown,
    /** What the API says of none of the fields that stand there. */
    elsewhere: told.filter(({ field }) => !shown.some((name) => isOfField(fields, name, field))),
    /** Those problems that the reader is told by now: of fields that were left, and of all once saving was tried. */
    told: problems.filter(({ name, code }) => asked || left.has(name) || code === "TOO_LONG"),
    /** Names of the fields that stand there and would change what is on record. */
    changed: changesIn(shape, base, values),
    /** Whether anything was typed that is not saved. */
    isTouched,
    /** Whether what stands here is a draft from before a reload. */
    restored: draft !== undefined && !draft.carried,
    /** Values brought from another form. */
    carried: draft?.carried ? draft.values : undefined,
    change: (name: string, value: unknown) =>
      setState((before) => ({
        ...before,
        values: { ...before.values, [name]: value },
        told: before.told.filter(({ field }) => !isOfField(fields, name, field)),
      })),
    leave: (name: string) => setState((before) => ({ ...before, left: new Set([...before.left, name]) })),
    /** From now on every problem is told. */
    ask: () => setState((before) => ({ ...before, asked: true })),
    tell: (news: readonly NamedProblem[]) => setState((before) => ({ ...before, told: news, asked: true })),
    /** Goes on with other values, another beginning, or both. */
    goOn: (next: Partial<Beginning>) => setState((before) => ({ ...before, ...next, told: [] })),
    /** Back to the beginning. */
    startOver: () => {
      dropDraft(key);
      setState({ ...beginning, told: [], left: new Set(), asked: false });
    },
  };
}

export type FormState = ReturnType<typeof useForm>;

function isOfField(fields: Fields, name: string, inputPath: string): boolean {
  return fields[name]?.inputNames.includes(inputPath.split(".")[0] ?? "") ?? false;
}

function toldOf(fields: Fields, name: string, told: readonly NamedProblem[]): Problem[] {
  const alone = fields[name]?.inputNames.length === 1;
  return told
    .filter(({ field }) => isOfField(fields, name, field))
    .map(({ field, ...problem }) => ({
      ...problem,
      at: alone ? field.split(".").slice(1).join(".") : field,
    }));
}
