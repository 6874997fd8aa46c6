import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Fields, Values } from "../../ui/form/field.ts";
import { LookAlikes } from "../edit/LookAlikes.tsx";
import type { Duplicate } from "../edit/outcome.ts";

interface MaybeHereProps {
  candidates: readonly Duplicate[];
  fields: Fields;
  values: Values;
  sendAnyway: () => void;
  back: () => void;
}

/** Tells whoever proposes a partner which ones on record it may be; it can be sent all the same. */
export function MaybeHere({ candidates, fields, values, sendAnyway, back }: MaybeHereProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="meanwhile">
      <h2 ref={heading} tabIndex={-1}>
        {t("corrections.maybeHere")}
      </h2>
      <p>{t("corrections.maybeHereText")}</p>
      <LookAlikes
        candidates={candidates}
        mine={{
          title: t("edit.duplicates.typed"),
          say: (trait) => fields[trait]?.say(values[trait], { t, language, read }).join(" · ") ?? "",
        }}
        decide={{
          mine: (
            <button type="button" className="button" onClick={sendAnyway}>
              {t("corrections.sendAnyway")}
            </button>
          ),
          of: ({ partner }) => (
            <Link
              className="button"
              to="/propose"
              search={{ about: partner.id, name: partner.name.slice(0, 200) }}
              target="_blank"
              aria-label={t("corrections.thisIsUsNamed", { name: partner.name })}
            >
              {t("corrections.thisIsUs")}
            </Link>
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
