import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import { openAnew } from "../sign-in/after-sign-in.ts";
import { DeleteOwnAccountMutation } from "./account-queries.ts";

/** Deletes one's own account for good. */
export function DeleteSection() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState("");
  const [, remove] = useMutation(DeleteOwnAccountMutation);
  const run = async () => {
    const { data } = await remove({});
    if (data?.deleteOwnAccount.__typename === "AccountDeleted") openAnew("/");
    else setProblem(t(data ? "admin.lastAdministrator" : "state.error"));
  };
  return (
    <section>
      <h2>{t("account.delete")}</h2>
      <p className="soft">{t("account.deleteText")}</p>
      <ConfirmButton
        label={t("account.delete")}
        question={t("account.deleteQuestion")}
        run={() => void run()}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
