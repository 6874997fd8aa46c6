import { useTranslation } from "react-i18next";
import type { FormState } from "./use-form.ts";

/** Says that what stands in the form is a draft from before a reload, and lets it go. */
export function RestoredNote({ form }: { form: FormState }) {
  const { t } = useTranslation();
  if (!form.restored || !form.isTouched) return null;
  return (
    <p className="form-note" role="status">
      {t("edit.restored")}{" "}
      <button type="button" className="button" onClick={form.startOver}>
        {t("edit.startOver")}
      </button>
    </p>
  );
}
