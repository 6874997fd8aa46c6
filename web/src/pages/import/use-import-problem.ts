import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import type { ImportAnswerFragment } from "../../gql/graphql.ts";

/** Says in words why a step could not be taken; "" where it was. */
export function useImportProblem() {
  const { t } = useTranslation();
  return (answer: ImportAnswerFragment | undefined, error: CombinedError | undefined): string => {
    if (!answer) return error?.graphQLErrors[0]?.message ?? t("state.noConnection");
    switch (answer.__typename) {
      case "ImportSaved":
        return "";
      case "ImportNotOpen":
        return t("import.answer.notOpen", { state: t(`import.state.${answer.import.state}`) });
      case "ImportUnknown":
        return t("import.unknown");
      case "ImportFileNeeded":
        return t("import.answer.fileNeeded");
      case "ImportQuestionsOpen":
        return t("import.answer.questionsOpen", { count: answer.open });
      case "ImportChangedMeanwhile":
        return t("import.answer.changedMeanwhile", { count: answer.rows.length });
    }
  };
}
