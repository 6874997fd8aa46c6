import { useTranslation } from "react-i18next";
import type { ControlProps, Field, Filled } from "../field.ts";
import { REQUIRED } from "../problems.ts";

interface ChoiceOptions<Value extends string, Required extends boolean> {
  label: string;
  hint?: string;
  required?: Required;
  values: readonly Value[];
  /** Key in the translations of a value's name. */
  nameOf: (value: Value) => string;
}

/** One of a few known values, or none where none is asked for. */
export function choiceField<
  Name extends string,
  Value extends string,
  const Required extends boolean = false,
>(
  name: Name,
  { label, hint, required: asked, values, nameOf }: ChoiceOptions<Value, Required>,
): Field<Value | "", Record<Name, Filled<Value, Required>>> {
  const required = asked ?? false;
  return {
    label,
    hint,
    required,
    group: false,
    empty: "",
    inputNames: [name],
    check: (value) => (required && value === "" ? [REQUIRED] : []),
    toInput: (value) => ({ [name]: value || null }) as Record<Name, Filled<Value, Required>>,
    fromInput: ({ [name]: value }) => values.find((known) => known === value) ?? "",
    say: (value, { t }) => (value ? [t(nameOf(value))] : []),
    Control: (props) => <ChoiceControl {...props} values={values} nameOf={nameOf} />,
  };
}

function ChoiceControl<Value extends string>({
  id,
  value,
  change,
  leave,
  problems,
  describedBy,
  required,
  values,
  nameOf,
}: ControlProps<Value | ""> & { values: readonly Value[]; nameOf: (value: Value) => string }) {
  const { t } = useTranslation();
  return (
    <select
      id={id}
      className="field"
      value={value}
      aria-describedby={describedBy}
      aria-invalid={problems.length > 0 || undefined}
      aria-required={required || undefined}
      onChange={({ target }) => change(values.find((known) => known === target.value) ?? "")}
      onBlur={leave}
    >
      {required && value !== "" ? null : <option value="">{t("edit.none")}</option>}
      {values.map((known) => (
        <option key={known} value={known}>
          {t(nameOf(known))}
        </option>
      ))}
    </select>
  );
}
