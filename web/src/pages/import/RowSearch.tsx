import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "../../ui/use-settled.ts";

const PAUSE_MS = 300;

/** Narrows the rows down to those that say something; `search` hears it once the typing pauses. */
export function RowSearch({ text, search }: { text: string; search: (text: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const settled = useSettled(typed.trim(), PAUSE_MS);
  const latest = useRef({ text, search });
  latest.current = { text, search };
  useEffect(() => {
    if (settled !== latest.current.text) latest.current.search(settled);
  }, [settled]);
  // Where the address says something else, as after a step back, that is what is sought.
  useEffect(() => {
    setTyped((before) => (before.trim() === text ? before : text));
  }, [text]);
  return (
    <input
      className="field"
      type="search"
      maxLength={200}
      aria-label={t("import.preview.search")}
      placeholder={t("import.preview.search")}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
