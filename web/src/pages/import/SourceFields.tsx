import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type SourceDraft, sourceDraft } from "./source-draft.ts";

/** What readers see as the source of these facts; kept in the tab as one types. */
export function SourceFields({ id }: { id: string }) {
  const { t } = useTranslation();
  const kept = sourceDraft(id);
  const [draft, setDraft] = useState<SourceDraft>(() => kept.read());
  const change = (part: Partial<SourceDraft>) => {
    const next = { ...draft, ...part };
    kept.write(next);
    setDraft(next);
  };
  return (
    <fieldset className="source-fields">
      <legend>{t("import.source.title")}</legend>
      <label>
        <span className="soft">{t("import.source.name")}</span>
        <input
          className="field"
          maxLength={200}
          value={draft.title}
          placeholder={t("import.source.nameHint")}
          onChange={(event) => change({ title: event.target.value })}
        />
      </label>
      <label>
        <span className="soft">{t("import.source.url")}</span>
        <input
          className="field"
          type="url"
          maxLength={2000}
          value={draft.url}
          placeholder="https://"
          onChange={(event) => change({ url: event.target.value })}
        />
      </label>
    </fieldset>
  );
}
