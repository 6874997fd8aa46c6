import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dropDraft, keepDraft } from "../../ui/form/draft.ts";
import { emptyValues, type Fields, type Values } from "../../ui/form/field.ts";
import { LookAlikesQuestion } from "./LookAlikesQuestion.tsx";
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
export function Duplicates({ another, ...asked }: DuplicatesProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { fields, values } = asked;
  const isThis = (id: string) => {
    keepDraft(partnerFormKey(id), { base: emptyValues(fields), values, basedOn: null, carried: true });
    dropDraft(NEW_PARTNER_KEY);
    void navigate({ to: "/partners/$id/edit", params: { id }, ignoreBlocker: true });
  };
  return (
    <LookAlikesQuestion
      {...asked}
      title={t("edit.duplicates.title")}
      text={t("edit.duplicates.text")}
      mine={
        <button type="button" className="button" onClick={another}>
          {t("edit.duplicates.another")}
        </button>
      }
      of={({ partner }) => (
        <button
          type="button"
          className="button"
          aria-label={t("edit.duplicates.thisOne", { name: partner.name })}
          onClick={() => isThis(partner.id)}
        >
          {t("edit.duplicates.this")}
        </button>
      )}
    />
  );
}
