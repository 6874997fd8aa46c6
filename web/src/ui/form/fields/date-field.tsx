import { useLanguage } from "../../../i18n/use-language.ts";
import type { ControlProps, Field } from "../field.ts";
import { readDateSpan, readPartialDate, sayPartialDate } from "../partial-date.ts";
import { REQUIRED } from "../problems.ts";
import { TextControl } from "./text-field.tsx";

interface DateOptions {
  label: string;
  hint: string;
  required?: boolean;
  /** Whether two joined dates are one value. */
  span?: boolean;
}

/** A day, month or year as people write it; empty is null. */
export function dateField<Name extends string>(
  name: Name,
  { label, hint, required = false, span = false }: DateOptions,
): Field<string, Record<Name, string | null>> {
  const readText = span ? readDateSpan : readPartialDate;
  return {
    label,
    hint,
    required,
    group: false,
    empty: "",
    inputNames: [name],
    check: (text) => {
      if (text.trim() === "") return required ? [REQUIRED] : [];
      return readText(text) ? [] : [{ at: "", code: "NOT_A_DATE" }];
    },
    toInput: (text) => ({ [name]: readText(text) ?? (text.trim() || null) }) as Record<Name, string | null>,
    fromInput: ({ [name]: date }) => (date ?? "") as string,
    say: (text, { language }) => (text.trim() ? [sayDate(readText(text), language) ?? text.trim()] : []),
    Control: (props) => <DateControl {...props} readText={readText} />,
  };
}

function sayDate(date: string | undefined, language: "de" | "en"): string | null {
  return date ? sayPartialDate(date, language) : null;
}

/** Says beside what was typed which date is understood. */
function DateControl({
  readText,
  ...props
}: ControlProps<string> & { readText: (text: string) => string | undefined }) {
  const { language } = useLanguage();
  const { id, value, change, leave, describedBy } = props;
  const understood = sayDate(readText(value), language);
  return (
    <span className="form-date">
      <TextControl
        {...props}
        describedBy={[describedBy, `${id}-understood`].filter(Boolean).join(" ")}
        leave={() => {
          const date = readText(value);
          if (date) change(date);
          leave();
        }}
      />
      <span id={`${id}-understood`} className="soft">
        {understood ?? ""}
      </span>
    </span>
  );
}
