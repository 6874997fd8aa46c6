import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportField } from "../../gql/graphql.ts";
import { FileDrop } from "./FileDrop.tsx";
import { Uploading } from "./Uploading.tsx";
import type { Import } from "./use-import.ts";
import { useUpload } from "./use-upload.ts";

/** What the file is needed for once more: a column that was not stored, or another sheet. */
export type ReuploadReason =
  | { columns: readonly { index: number; field: ImportField | null }[]; letters: readonly string[] }
  | { sheet: string };

interface ReuploadProps {
  replaced: Import;
  reason: ReuploadReason;
  close: () => void;
}

/** Asks for the same file again; the new import takes the place of this one. */
export function Reupload({ replaced, reason, close }: ReuploadProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const { uploading, start, cancel } = useUpload((id) => {
    close();
    void navigate({ to: "/import/$id", params: { id }, search: { step: "columns" } });
  });
  const send = (chosen: File) => {
    setFile(chosen);
    void start({
      file: chosen,
      kind: replaced.kind,
      event: replaced.event?.id,
      sheet: "sheet" in reason ? reason.sheet : (replaced.sheet ?? undefined),
      columns: "columns" in reason ? reason.columns : undefined,
      replaces: replaced.id,
    });
  };
  return (
    <div className="notice reupload" role="alert">
      <strong>{t("import.reupload.title", { name: replaced.fileName })}</strong>
      <p>
        {"sheet" in reason
          ? t("import.reupload.sheet", { sheet: reason.sheet })
          : t("import.reupload.columns", {
              count: reason.letters.length,
              letters: reason.letters.join(", "),
            })}
      </p>
      <FileDrop file={file} choose={send} />
      <Uploading uploading={uploading} cancel={cancel} />
      <button type="button" className="button" onClick={close}>
        {t("import.reupload.close")}
      </button>
    </div>
  );
}
