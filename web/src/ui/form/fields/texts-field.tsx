import { useTranslation } from "react-i18next";
import type { ControlProps, Field, Filled } from "../field.ts";
import { ProblemText } from "../ProblemText.tsx";
import { lengthProblems, problemsWithin } from "../problems.ts";
import { TextControl } from "./text-field.tsx";

export interface Texts {
  de: string;
  en: string;
}

export const NO_TEXTS: Texts = { de: "", en: "" };

export function textsOf(text: { de: string; en?: string | null } | null | undefined): Texts {
  return { de: text?.de ?? "", en: text?.en ?? "" };
}

interface TextsOptions<Required extends boolean> {
  label: string;
  hint?: string;
  required?: Required;
}

const MOST = 5000;

type TextInput = { de: string; en: string | null };

/** A text in German, and in English where there is any. */
export function textsField<Name extends string, const Required extends boolean = false>(
  name: Name,
  { label, hint, required: asked }: TextsOptions<Required>,
): Field<Texts, Record<Name, Filled<TextInput, Required>>> {
  const required = asked ?? false;
  return {
    label,
    hint,
    required,
    group: true,
    empty: NO_TEXTS,
    inputNames: [name],
    check: ({ de, en }) => [
      ...lengthProblems(de, MOST, required || en.trim() !== "", "de"),
      ...lengthProblems(en, MOST, false, "en"),
    ],
    toInput: (texts) => ({ [name]: textsInput(texts) }) as Record<Name, Filled<TextInput, Required>>,
    fromInput: ({ [name]: text }) => textsOf(text as TextInput | null | undefined),
    say: ({ de, en }) => [de, en].map((text) => text.trim()).filter(Boolean),
    Control: TextsControl,
  };
}

function textsInput({ de, en }: Texts): TextInput | null {
  return de.trim() || en.trim() ? { de: de.trim(), en: en.trim() || null } : null;
}

function TextsControl({ id, value, change, leave, problems, required }: ControlProps<Texts>) {
  const { t } = useTranslation();
  return (
    <div className="form-languages">
      {(["de", "en"] as const).map((language) => {
        const wrong = problemsWithin(problems, language);
        const partId = `${id}-${language}`;
        return (
          <div key={language}>
            <label htmlFor={partId}>{t(`edit.language.${language}`)}</label>
            <TextControl
              id={partId}
              label={t(`edit.language.${language}`)}
              language={language}
              value={value[language]}
              change={(text) => change({ ...value, [language]: text })}
              leave={leave}
              problems={wrong}
              describedBy={wrong.length > 0 ? `${partId}-problem` : undefined}
              required={required && language === "de"}
              long
            />
            <ProblemText id={`${partId}-problem`} problems={wrong} />
          </div>
        );
      })}
    </div>
  );
}
