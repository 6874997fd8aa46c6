import { useTranslation } from "react-i18next";
import { Refusal } from "./Refusal.tsx";
import type { Uploading as State } from "./use-upload.ts";

/** How far the file has travelled, or why it did not arrive. */
export function Uploading({ uploading, cancel }: { uploading: State; cancel: () => void }) {
  const { t } = useTranslation();
  if (uploading.is === "idle") return null;
  if (uploading.is === "failed") {
    const { answer } = uploading;
    return answer.is === "noConnection" ? (
      <div className="notice" role="alert">
        <strong>{t("import.file.notSent", { name: uploading.fileName })}</strong>
        <p>{t("import.file.noConnection")}</p>
      </div>
    ) : (
      <Refusal title={t("import.file.refused", { name: uploading.fileName })} {...answer} />
    );
  }
  const percent = Math.round(uploading.share * 100);
  return (
    <div className="import-progress">
      <p>{t("import.file.sending", { name: uploading.fileName, percent })}</p>
      <div
        className="bar"
        role="progressbar"
        aria-label={t("import.file.sendingShort")}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <button type="button" className="button" onClick={cancel}>
        {t("import.cancelUpload")}
      </button>
    </div>
  );
}
