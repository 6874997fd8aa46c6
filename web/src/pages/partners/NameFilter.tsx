import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import { useWrittenText } from "./use-written-text.ts";

interface NameFilterProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
}

/** Words of a name, looked for as one types. */
export function NameFilter({ search, change }: NameFilterProps) {
  const { t } = useTranslation();
  const [text, write] = useWrittenText(search.text ?? "", (written) =>
    change({ text: written.trim() || undefined }),
  );
  return (
    <label>
      <span className="soft">{t("partners.text")}</span>
      <input
        className="field"
        type="search"
        maxLength={200}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
    </label>
  );
}
