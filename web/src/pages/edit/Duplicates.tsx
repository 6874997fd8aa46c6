import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { dropDraft, keepDraft } from "../../ui/form/draft.ts";
import { emptyValues, type Fields, type Values } from "../../ui/form/field.ts";
import { LookAlikes } from "./LookAlikes.tsx";
import type { Duplicate } from "./outcome.ts";
import { NEW_PARTNER_KEY, partnerFormKey } from "./partner/partner-form-key.ts";

interface DuplicatesProps {
  candidates: readonly Duplicate[];
  values: Values;
  fields: Fields;
  /** Saves it as another partner. */
  another: () => void;
  back: () => void;
}

/** Partners that a new one looks like, beside what was typed: it is one of them, or another. */
export function Duplicates({ candidates, values, fields, another, back }: DuplicatesProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isThis = (id: string) => {
    keepDraft(partnerFormKey(id), { base: emptyValues(fields), values, basedOn: null, carried: true });
    dropDraft(NEW_PARTNER_KEY);
    void navigate({ to: "/partners/$id/edit", params: { id }, ignoreBlocker: true });
  };
  return (
    <section className="meanwhile">
      <h2 ref={heading} tabIndex={-1}>
        {t("edit.duplicates.title")}
      </h2>
      <p>{t("edit.duplicates.text")}</p>
      <LookAlikes
        candidates={candidates}
        mine={{
          title: t("edit.duplicates.typed"),
          say: (trait) => fields[trait]?.say(values[trait], { t, language, read }).join(" · ") ?? "",
        }}
        decide={{
          mine: (
            <button type="button" className="button" onClick={another}>
              {t("edit.duplicates.another")}
            </button>
          ),
          of: ({ partner }) => (
            <button
              type="button"
              className="button"
              aria-label={t("edit.duplicates.thisOne", { name: partner.name })}
              onClick={() => isThis(partner.id)}
            >
              {t("edit.duplicates.this")}
            </button>
          ),
        }}
      />
      <p>
        <button type="button" className="button plain" onClick={back}>
          {t("edit.duplicates.back")}
        </button>
      </p>
    </section>
  );
}
