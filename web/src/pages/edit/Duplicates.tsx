import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { dropDraft, keepDraft } from "../../ui/form/draft.ts";
import { emptyValues, type Fields, type Values } from "../../ui/form/field.ts";
import { KindMark } from "../../ui/KindMark.tsx";
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
  const typed = (name: string) =>
    fields[name]?.say(values[name], { t, language, read }).join(" · ") || t("edit.empty");
  const rows = [
    { label: "edit.field.name", typed: typed("name"), of: ({ partner }: Duplicate) => partner.name },
    {
      label: "edit.field.otherNames",
      typed: typed("otherNames"),
      of: ({ partner }: Duplicate) => partner.otherNames.join(" · "),
    },
    {
      label: "edit.field.kind",
      typed: typed("kind"),
      of: ({ partner }: Duplicate) =>
        [t(`kind.${partner.kind}`), partner.category].filter(Boolean).join(" · "),
    },
    {
      label: "edit.field.where",
      typed: typed("where"),
      of: ({ partner }: Duplicate) => [partner.place, partner.basedIn?.name].filter(Boolean).join(" · "),
    },
    {
      label: "edit.field.website",
      typed: typed("website"),
      of: ({ partner }: Duplicate) => partner.website ?? "",
    },
  ];
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
      <div className="table-frame">
        <table className="side-by-side">
          <thead>
            <tr>
              <td />
              <th scope="col">{t("edit.duplicates.typed")}</th>
              {candidates.map(({ partner }) => (
                <th key={partner.id} scope="col">
                  <span className="marked">
                    <KindMark kind={partner.kind} />
                    <Link to="/partners/$id" params={{ id: partner.id }} target="_blank">
                      {partner.name}
                      <span className="visually-hidden"> {t("source.opensNewTab")}</span>
                    </Link>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, typed: mine, of }) => (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                <td>{mine}</td>
                {candidates.map((candidate) => (
                  <td key={candidate.partner.id}>{of(candidate) || t("edit.empty")}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t("edit.duplicates.decide")}</th>
              <td>
                <button type="button" className="button" onClick={another}>
                  {t("edit.duplicates.another")}
                </button>
              </td>
              {candidates.map(({ partner }) => (
                <td key={partner.id}>
                  <button
                    type="button"
                    className="button"
                    aria-label={t("edit.duplicates.thisOne", { name: partner.name })}
                    onClick={() => isThis(partner.id)}
                  >
                    {t("edit.duplicates.this")}
                  </button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p>
        <button type="button" className="button plain" onClick={back}>
          {t("edit.duplicates.back")}
        </button>
      </p>
    </section>
  );
}
