import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Fields, Values } from "../../ui/form/field.ts";
import { LookAlikes } from "./LookAlikes.tsx";
import type { Duplicate } from "./outcome.ts";

interface LookAlikesQuestionProps {
  title: string;
  text: string;
  candidates: readonly Duplicate[];
  fields: Fields;
  values: Values;
  /** What can be done, below what was typed and below each candidate. */
  mine: ReactNode;
  of: (candidate: Duplicate) => ReactNode;
  back: () => void;
}

/** Asks whether what was typed is one of those it looks like; it takes the focus, and leads back to the form. */
export function LookAlikesQuestion(props: LookAlikesQuestionProps) {
  const { title, text, candidates, fields, values, mine, of, back } = props;
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="meanwhile">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <LookAlikes
        candidates={candidates}
        mine={{
          title: t("edit.duplicates.typed"),
          say: (trait) => fields[trait]?.say(values[trait], { t, language, read }).join(" · ") ?? "",
        }}
        decide={{ mine, of }}
      />
      <p>
        <button type="button" className="button plain" onClick={back}>
          {t("edit.duplicates.back")}
        </button>
      </p>
    </section>
  );
}
