import { useTranslation } from "react-i18next";
import { FieldFrame } from "./FieldFrame.tsx";
import type { Fields } from "./field.ts";
import type { FormState } from "./use-form.ts";

export interface Section {
  /** Key in the translations. */
  title?: string;
  names: readonly string[];
}

interface FormSectionsProps {
  form: FormState;
  fields: Fields;
  sections: readonly Section[];
  idOf: (name: string) => string;
  change: (name: string, value: unknown) => void;
}

/** The fields of a form under their headings; a heading without a field that stands there is left out. */
export function FormSections({ form, fields, sections, idOf, change }: FormSectionsProps) {
  const { t } = useTranslation();
  return sections.map(({ title, names }, index) => {
    const shown = names.filter((name) => form.shown.includes(name));
    if (shown.length === 0) return null;
    return (
      <section key={title ?? index} className="form-section">
        {title ? <h2>{t(title)}</h2> : null}
        {shown.map((name) => {
          const field = fields[name];
          return field ? (
            <FieldFrame
              key={name}
              field={field}
              id={idOf(name)}
              value={form.values[name]}
              change={(value) => change(name, value)}
              leave={() => form.leave(name)}
              problems={form.told.filter((problem) => problem.name === name)}
            />
          ) : null;
        })}
      </section>
    );
  });
}
