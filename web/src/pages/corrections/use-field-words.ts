import { useTranslation } from "react-i18next";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { sayPartialDate } from "../../ui/form/partial-date.ts";

/** Fields of the inputs that forms call otherwise. */
const CALLED: Readonly<Record<string, string>> = { basedIn: "county", region: "county" };

/** How the fields of a proposal, and what they hold, are said in words. */
export function useFieldWords({ about }: Pick<CorrectionFieldsFragment, "about">) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const isEvent = about?.label === "Event";
  const sayValue = (name: string, value: string): string => {
    switch (name) {
      case "kind":
        return t(`${isEvent ? "eventKind" : "kind"}.${value}`);
      case "scope":
        return t(`scope.${value}`);
      case "date":
        return sayPartialDate(value, language) ?? value;
      case "outsideState":
      case "gathering":
        return t(value === "true" ? "edit.yes" : "edit.no");
      default:
        return value;
    }
  };
  return {
    label: (name: string) =>
      t(`edit.field.${name === "kind" && isEvent ? "eventKind" : (CALLED[name] ?? name)}`),
    say: (name: string, values: readonly string[] | null | undefined) =>
      values?.map((value) => sayValue(name, value)).join(" · ") || t("edit.empty"),
  };
}
