import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { LARGEST_UPLOAD } from "./upload.ts";

interface RefusalProps {
  title: string;
  code: string;
  details: Readonly<Record<string, string | number>>;
  /** What the server says, for codes that have no words here. */
  message?: string;
}

/** Says why a file is not taken, and what to do. */
export function Refusal({ title, code, details, message }: RefusalProps) {
  const { t, i18n } = useTranslation();
  const { number } = useLanguage();
  const key = `import.refusal.${code}`;
  const limit = Number(details["limit"] ?? LARGEST_UPLOAD);
  // Bytes for what is measured in bytes, else a count.
  const written = code === "TOO_LARGE" || code === "ZIP_BOMB" ? limit / 1024 / 1024 : limit;
  const size = number(Math.ceil(Number(details["size"] ?? 0) / 1024 / 1024));
  return (
    <div className="notice" role="alert">
      <strong>{title}</strong>
      <p>
        {i18n.exists(key)
          ? t(key, { ...details, limit: number(written), size })
          : message || t("import.refusal.other")}
      </p>
    </div>
  );
}

export function detailsOf(details: readonly { name: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(details.map(({ name, value }) => [name, value]));
}
