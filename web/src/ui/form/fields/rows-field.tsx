import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FieldFrame } from "../FieldFrame.tsx";
import {
  type ControlProps,
  changedNames,
  emptyValues,
  type Field,
  type Fields,
  type InputOf,
  inputOf,
  type Values,
  type ValuesOf,
  valuesOf,
} from "../field.ts";
import { problemsOfPart, problemsWithin } from "../problems.ts";

/** One row of a table within a form. */
export interface Row<Form extends Fields> {
  /** Of the row on the screen. */
  key: string;
  /** Of what is on record; null for a new one. */
  id: string | null;
  values: ValuesOf<Form>;
}

export function rowOf<Form extends Fields>(id: string, values: ValuesOf<Form>): Row<Form> {
  return { key: id, id, values };
}

interface RowsOptions<Form extends Fields> {
  label: string;
  hint?: string;
  fields: Form;
  /** Key in the translations of what adds a row, and of one row. */
  add: string;
  one: string;
  /** Whether the API knows the rows by ids. */
  withIds?: boolean;
}

/** A row is sent whole. */
type RowInput<Form extends Fields> = Required<InputOf<Form>> & { id?: string | null };

/** Several things of one sort, each with fields of its own. */
export function rowsField<Name extends string, Form extends Fields>(
  name: Name,
  { label, hint, fields, add, one, withIds = true }: RowsOptions<Form>,
): Field<readonly Row<Form>[], Record<Name, RowInput<Form>[]>> {
  const names = Object.keys(fields);
  const inputOfRow = ({ id, values }: Row<Form>) =>
    ({ ...(inputOf(fields, values, names) as object), ...(withIds ? { id } : {}) }) as RowInput<Form>;
  return {
    label,
    hint,
    required: false,
    group: true,
    empty: [],
    inputNames: [name],
    check: (rows) =>
      rows.flatMap(({ values }, index) =>
        names.flatMap((part) =>
          problemsOfPart(fields[part]?.check(values[part as keyof Form]) ?? [], `${index}.${part}`),
        ),
      ),
    toInput: (rows) => ({ [name]: rows.map(inputOfRow) }) as Record<Name, RowInput<Form>[]>,
    fromInput: ({ [name]: rows }, _before, nameOf) =>
      ((rows ?? []) as readonly RowInput<Form>[]).map((row, index) => ({
        key: row.id ?? `new-${index + 1}`,
        id: row.id ?? null,
        values: valuesOf(fields, row, nameOf),
      })),
    say: (rows, words) =>
      rows.map(({ values }) =>
        names.flatMap((part) => fields[part]?.say(values[part as keyof Form], words) ?? []).join(" · "),
      ),
    join: (base, mine, theirs) => joinRows(fields, base, mine, theirs),
    Control: (props) => <RowsControl {...props} fields={fields} add={add} one={one} />,
  };
}

/** Undefined where both changed the same row, or one changed what the other took away. */
export function joinRows<Form extends Fields>(
  fields: Form,
  base: readonly Row<Form>[],
  mine: readonly Row<Form>[],
  theirs: readonly Row<Form>[],
): Row<Form>[] | undefined {
  const find = (rows: readonly Row<Form>[], key: string) => rows.find((row) => row.key === key);
  const isChanged = (before: Row<Form>, after: Row<Form> | undefined) =>
    !after || changedNames(fields, before.values, after.values).length > 0;
  if (base.some((row) => isChanged(row, find(mine, row.key)) && isChanged(row, find(theirs, row.key)))) {
    return undefined;
  }
  const kept = theirs.flatMap((row) => {
    const before = find(base, row.key);
    if (!before) return [row];
    return find(mine, row.key) ?? [];
  });
  return [...kept, ...mine.filter(({ key }) => !find(base, key) && !find(theirs, key))];
}

function RowsControl<Form extends Fields>({
  id,
  value,
  change,
  leave,
  problems,
  fields,
  add,
  one,
}: ControlProps<readonly Row<Form>[]> & { fields: Form; add: string; one: string }): ReactNode {
  const { t } = useTranslation();
  const added = useRef(0);
  const newKey = () => {
    do added.current += 1;
    while (value.some(({ key }) => key === `new-${added.current}`));
    return `new-${added.current}`;
  };
  const changeRow = (index: number, name: string, part: unknown) =>
    change(
      value.map((row, at) =>
        at === index
          ? { ...row, values: { ...(row.values as Values), [name]: part } as ValuesOf<Form> }
          : row,
      ),
    );
  return (
    <>
      {value.map((row, index) => (
        <fieldset key={row.key} className="form-row">
          <legend>{t(one, { number: index + 1 })}</legend>
          {Object.entries(fields).map(([name, field]) => (
            <FieldFrame
              key={name}
              field={field}
              id={`${id}-${index}-${name}`}
              value={row.values[name as keyof Form]}
              change={(part) => changeRow(index, name, part)}
              leave={leave}
              problems={problemsWithin(problems, `${index}.${name}`)}
            />
          ))}
          <button
            type="button"
            className="button"
            onClick={() => change(value.filter((_row, at) => at !== index))}
          >
            {t("edit.removeRow")}
            <span className="visually-hidden"> {t(one, { number: index + 1 })}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => change([...value, { key: newKey(), id: null, values: emptyValues(fields) }])}
      >
        + {t(add)}
      </button>
    </>
  );
}
