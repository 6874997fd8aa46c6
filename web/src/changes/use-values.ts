import { useTranslation } from "react-i18next";

/** Properties whose values are words of our own, with the block of the translations that has them. */
const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  kind: ["kind", "eventKind", "contribution"],
  scope: ["scope"],
  role: ["partners.role"],
  of: ["counted"],
  bound: ["history.bound"],
  datePrecision: ["history.precision"],
  onPrecision: ["history.precision"],
  sincePrecision: ["history.precision"],
};

/** Properties and their values in words. */
export function useValues() {
  const { t, i18n } = useTranslation();
  const known = (keys: readonly string[]) => keys.find((key) => i18n.exists(key));
  return {
    sayName: (property: string) => {
      const key = known([`history.field.${property}`]);
      return key ? t(key) : property;
    },
    sayValue: (property: string, value: string) => {
      if (value === "true" || value === "false") return t(`history.${value}`);
      const key = known((WORDS_OF[property] ?? []).map((block) => `${block}.${value}`));
      return key ? t(key) : value;
    },
  };
}
