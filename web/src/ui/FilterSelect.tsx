import { useTranslation } from "react-i18next";

interface FilterSelectProps {
  label: string;
  chosen: string | undefined;
  /** Undefined where any will do. */
  choose: (value: string | undefined) => void;
  choices: readonly { value: string; label: string }[];
}

/** Narrows a list down to one of several values, or to none. */
export function FilterSelect({ label, chosen, choose, choices }: FilterSelectProps) {
  const { t } = useTranslation();
  return (
    <label>
      <span className="soft">{label}</span>
      <select
        className="field"
        value={chosen ?? ""}
        onChange={(event) => choose(event.target.value || undefined)}
      >
        <option value="">{t("partners.any")}</option>
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
