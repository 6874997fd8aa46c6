import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { useSayProblem } from "./ProblemText.tsx";
import type { FormState } from "./use-form.ts";

interface FormFailureProps {
  failure: CombinedError | undefined;
  elsewhere: FormState["elsewhere"];
  /** What did not happen, as a key in the translations. */
  title: string;
}

/** Why a form could not be saved where none of its fields is at fault; nothing that was typed is lost. */
export function FormFailure({ failure, elsewhere, title }: FormFailureProps) {
  const { t } = useTranslation();
  const sayProblem = useSayProblem();
  if (!failure && elsewhere.length === 0) return null;
  return (
    <div role="alert" className="form-summary">
      <strong>{t(title)}</strong>
      <p>
        {failure?.networkError
          ? t("state.noConnection")
          : (failure?.graphQLErrors[0]?.message ??
            elsewhere.map((one) => `${one.field}: ${sayProblem({ ...one, at: "" })}`).join(" "))}
      </p>
      <p>
        {t("edit.nothingLost")}{" "}
        {failure?.graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED") ? (
          <Link to="/sign-in" target="_blank">
            {t("edit.signInAgain")}
          </Link>
        ) : null}
      </p>
    </div>
  );
}
