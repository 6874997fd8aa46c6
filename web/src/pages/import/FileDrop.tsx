import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { LARGEST_UPLOAD, MOST_ROWS } from "./upload.ts";

interface FileDropProps {
  file: File | undefined;
  choose: (file: File) => void;
}

/** Takes a list by dropping it or by a button, and says beforehand what fits. */
export function FileDrop({ file, choose }: FileDropProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hintId = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside does the same by keys
    <div
      className="file-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.files[0];
        if (dropped) choose(dropped);
      }}
    >
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={t("import.file.field")}
        accept=".csv,.tsv,.txt,.xlsx,.xls"
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen) choose(chosen);
          // The same file can be chosen again once it was mended.
          currentTarget.value = "";
        }}
      />
      {file ? (
        <p>
          <strong className="file-name">{file.name}</strong>{" "}
          <span className="soft">
            {t("import.file.size", { size: number(Math.ceil(file.size / 1_000)) })}
          </span>
        </p>
      ) : (
        <p>{t("import.file.drop")}</p>
      )}
      <button
        type="button"
        className="button"
        aria-describedby={hintId}
        onClick={() => field.current?.click()}
      >
        {t(file ? "import.file.other" : "import.file.choose")}
      </button>
      <p id={hintId} className="soft">
        {t("import.file.limits", { size: LARGEST_UPLOAD / 1024 / 1024, rows: number(MOST_ROWS) })}
      </p>
    </div>
  );
}
