import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type { Language } from "../../i18n/i18n.ts";
import type { Problem } from "./problems.ts";

/** What a value is written with, where it is shown in words. */
export interface Words {
  t: TFunction;
  read: (text: { de: string; en?: string | null }) => string;
  language: Language;
}

export interface ControlProps<Value> {
  /** Of the element that takes the focus; its parts add `-` and their place. */
  id: string;
  label: string;
  value: Value;
  /** A method, so that a control of texts fits where any field is meant. */
  change(value: Value): void;
  /** To be called when the reader goes on: from then on problems are shown. */
  leave: () => void;
  problems: readonly Problem[];
  /** Ids of the hint and of what is wrong. */
  describedBy: string | undefined;
  required: boolean;
}

/**
 * One field of a form, whole: what it holds, what may be wrong with it, how it is saved, said in words and shown.
 * A form is a list of these (see ./use-form.ts); ./fields/ has one file a sort.
 */
export interface Field<Value, Input extends object = object> {
  /** Keys in the translations. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
  /** Several controls under one legend, instead of one under its label. */
  readonly group: boolean;
  readonly empty: Value;
  /** Names in the input that is saved. */
  readonly inputNames: readonly string[];
  check(value: Value): Problem[];
  toInput(value: Value): Input;
  /** The value that is saved as this; what the input leaves out stays as `before` has it. */
  fromInput(input: Partial<Input>, before: Value, nameOf: NameOf): Value;
  /** A line each part; none where it is empty. */
  say(value: Value, words: Words): string[];
  /** Both editors' changes of the same beginning together; undefined where one would undo the other. */
  join?(base: Value, mine: Value, theirs: Value): Value | undefined;
  Control(props: ControlProps<Value>): ReactNode;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Values = Readonly<Record<string, unknown>>;

/** The name of a region, topic or the like by its id. */
export type NameOf = (id: string) => string;

/** What a field saves: null for none, unless it has to be filled in. */
export type Filled<Value, Required extends boolean> = Required extends true ? Value : Value | null;

/** The values of a form by its fields. */
export type ValuesOf<Form extends Fields> = {
  -readonly [Name in keyof Form]: Form[Name] extends Field<infer Value> ? Value : never;
};

type Pieces<Form extends Fields> = {
  [Name in keyof Form]: (piece: Partial<ReturnType<Form[Name]["toInput"]>>) => void;
}[keyof Form];

/** What a form may save by its fields: each may be left out. */
export type InputOf<Form extends Fields> = Pieces<Form> extends (piece: infer Input) => void ? Input : never;

export function emptyValues<Form extends Fields>(fields: Form): ValuesOf<Form> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { empty }]) => [name, empty]),
  ) as ValuesOf<Form>;
}

/** Whether both would be saved as the same. */
export function isSame(field: Field<unknown>, left: unknown, right: unknown): boolean {
  return JSON.stringify(field.toInput(left)) === JSON.stringify(field.toInput(right));
}

/** Names of the fields whose values are not those of `base`. */
export function changedNames(fields: Fields, base: Values, values: Values): string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    isSame(field, base[name], values[name]) ? [] : [name],
  );
}

/** The values that are saved as the input; what it leaves out is as in `before`. */
export function valuesOf<Form extends Fields>(
  fields: Form,
  input: object,
  nameOf: NameOf,
  before: ValuesOf<Form> = emptyValues(fields),
): ValuesOf<Form> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = before[name as keyof Form];
      const isGiven = field.inputNames.some((part) => part in input);
      return [name, isGiven ? field.fromInput(input, value, nameOf) : value];
    }),
  ) as ValuesOf<Form>;
}

/** What is to be saved: the named fields alone, so that nobody's change of another is written over. */
export function inputOf<Form extends Fields>(
  fields: Form,
  values: Values,
  names: readonly string[],
): InputOf<Form> {
  const pieces = names.map((name) => fields[name]?.toInput(values[name]) ?? {});
  return Object.assign({}, ...pieces) as InputOf<Form>;
}
