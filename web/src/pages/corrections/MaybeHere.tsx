import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Fields, Values } from "../../ui/form/field.ts";
import { LookAlikesQuestion } from "../edit/LookAlikesQuestion.tsx";
import type { Duplicate } from "../edit/outcome.ts";

interface MaybeHereProps {
  candidates: readonly Duplicate[];
  fields: Fields;
  values: Values;
  sendAnyway: () => void;
  back: () => void;
}

/** Tells whoever proposes a partner which ones on record it may be; it can be sent all the same. */
export function MaybeHere({ sendAnyway, ...asked }: MaybeHereProps) {
  const { t } = useTranslation();
  return (
    <LookAlikesQuestion
      {...asked}
      title={t("corrections.maybeHere")}
      text={t("corrections.maybeHereText")}
      mine={
        <button type="button" className="button" onClick={sendAnyway}>
          {t("corrections.sendAnyway")}
        </button>
      }
      of={({ partner }) => (
        <Link
          className="button"
          to="/propose"
          search={{ about: partner.id, name: partner.name.slice(0, 200) }}
          target="_blank"
          aria-label={t("corrections.thisIsUsNamed", { name: partner.name })}
        >
          {t("corrections.thisIsUs")}
        </Link>
      )}
    />
  );
}
