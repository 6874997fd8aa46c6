import { useTranslation } from "react-i18next";
import type { Field } from "./field.ts";
import { ProblemText } from "./ProblemText.tsx";
import type { Problem } from "./problems.ts";

interface FieldFrameProps {
  field: Field<unknown>;
  id: string;
  value: unknown;
  change: (value: unknown) => void;
  leave: () => void;
  problems: readonly Problem[];
}

/** A field with its name, its hint and what is wrong with it, all tied to its control. */
export function FieldFrame({ field, id, value, change, leave, problems }: FieldFrameProps) {
  const { t } = useTranslation();
  const { Control, group, required, hint } = field;
  const label = t(field.label);
  const whole = problems.filter(({ at }) => at === "");
  const described = [hint ? `${id}-hint` : "", whole.length > 0 ? `${id}-problem` : ""].filter(Boolean);
  const name = (
    <>
      {label}
      {required ? <span className="form-required"> ({t("edit.required")})</span> : null}
    </>
  );
  const parts = (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="form-hint">
          {t(hint)}
        </p>
      ) : null}
      <Control
        id={id}
        label={label}
        value={value}
        change={change}
        leave={leave}
        problems={problems}
        describedBy={described.join(" ") || undefined}
        required={required}
      />
      <ProblemText id={`${id}-problem`} problems={whole} />
    </>
  );
  if (!group) {
    return (
      <div className="form-field">
        <label htmlFor={id}>{name}</label>
        {parts}
      </div>
    );
  }
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="form-field"
      aria-describedby={described.join(" ") || undefined}
    >
      <legend>{name}</legend>
      {parts}
    </fieldset>
  );
}
