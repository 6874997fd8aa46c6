import { useState } from "react";
import { useTranslation } from "react-i18next";
import "./forms.css";

/** A secret that is shown this once, to be copied. */
export function ShownOnce({ title, secret }: { title: string; secret: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState("");
  return (
    <div className="secret" role="status">
      <strong>{title}</strong>
      <code>{secret}</code>
      <p>
        <button
          type="button"
          className="button"
          onClick={() =>
            void navigator.clipboard.writeText(secret).then(
              () => setDone(t("takeAway.copied")),
              () => setDone(t("takeAway.notCopied")),
            )
          }
        >
          {t("account.copy")}
        </button>{" "}
        <span>{done}</span>
      </p>
    </div>
  );
}
