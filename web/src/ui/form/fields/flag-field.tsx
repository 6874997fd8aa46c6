import { useTranslation } from "react-i18next";
import type { ControlProps, Field } from "../field.ts";

/** Yes or no; `usual` is what the API takes where nothing is said. */
export function flagField<Name extends string>(
  name: Name,
  { label, hint, usual }: { label: string; hint?: string; usual: boolean },
): Field<boolean, Record<Name, boolean>> {
  return {
    label,
    hint,
    required: false,
    group: false,
    empty: usual,
    inputNames: [name],
    check: () => [],
    toInput: (value) => ({ [name]: value }) as Record<Name, boolean>,
    fromInput: ({ [name]: value }) => (value ?? usual) as boolean,
    say: (value, { t }) => [t(value ? "edit.yes" : "edit.no")],
    Control: FlagControl,
  };
}

function FlagControl({ id, value, change, leave, describedBy }: ControlProps<boolean>) {
  const { t } = useTranslation();
  return (
    <select
      id={id}
      className="field"
      value={value ? "yes" : "no"}
      aria-describedby={describedBy}
      onChange={({ target }) => change(target.value === "yes")}
      onBlur={leave}
    >
      <option value="yes">{t("edit.yes")}</option>
      <option value="no">{t("edit.no")}</option>
    </select>
  );
}
