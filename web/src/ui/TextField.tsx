import { type InputHTMLAttributes, useId } from "react";
import "./forms.css";

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> {
  label: string;
  value: string;
  change: (value: string) => void;
  /** What is to be known before typing. */
  hint?: string | undefined;
  /** What is wrong with what was typed. */
  fault?: string | undefined;
}

/** A line to type in, with its name above and what is to be said of it below. */
export function TextField({ label, value, change, hint, fault, ...input }: TextFieldProps) {
  const id = useId();
  const said = [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter(Boolean).join(" ");
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="field"
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={said || undefined}
        onChange={(event) => change(event.target.value)}
      />
      {hint ? (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p id={`${id}-fault`} className="problem" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
