import { useId } from "react";
import "../../ui/forms.css";

interface AreaFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  required?: boolean;
}

/** A text of several lines, with its name above. */
export function AreaField({ label, value, change, required = false }: AreaFieldProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={5}
        maxLength={4_000}
        required={required}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}
