import type { ControlProps, Field, Filled } from "../field.ts";
import { addressProblems, emailProblems, lengthProblems, type Problem } from "../problems.ts";

interface TextOptions<Required extends boolean> {
  label: string;
  hint?: string;
  required?: Required;
  /** Most characters. */
  most: number;
  sort?: "text" | "email" | "url" | "tel";
  /** Several lines. */
  long?: boolean;
  check?: (text: string) => Problem[];
}

const CHECKS = {
  text: () => [],
  tel: () => [],
  email: emailProblems,
  url: (text: string) => addressProblems(text),
};

/** One text; empty is null. */
export function textField<Name extends string, const Required extends boolean = false>(
  name: Name,
  options: TextOptions<Required>,
): Field<string, Record<Name, Filled<string, Required>>> {
  const { label, hint, required: asked, most, sort = "text", long = false, check } = options;
  const required = asked ?? false;
  return {
    label,
    hint,
    required,
    group: false,
    empty: "",
    inputNames: [name],
    check: (text) => [
      ...lengthProblems(text, most, required),
      ...CHECKS[sort](text),
      ...(check?.(text) ?? []),
    ],
    toInput: (text) => ({ [name]: text.trim() || null }) as Record<Name, Filled<string, Required>>,
    fromInput: ({ [name]: text }) => (text ?? "") as string,
    say: (text) => (text.trim() ? [text.trim()] : []),
    Control: (props) => <TextControl {...props} sort={sort} long={long} />,
  };
}

export function TextControl({
  id,
  value,
  change,
  leave,
  problems,
  describedBy,
  required,
  sort = "text",
  long = false,
  language,
}: ControlProps<string> & { sort?: string; long?: boolean; language?: string }) {
  const shared = {
    id,
    className: "field",
    value,
    lang: language,
    "aria-describedby": describedBy,
    "aria-invalid": problems.length > 0 || undefined,
    "aria-required": required || undefined,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
    onBlur: leave,
  };
  return long ? <textarea {...shared} rows={3} /> : <input {...shared} type={sort} autoComplete="off" />;
}
