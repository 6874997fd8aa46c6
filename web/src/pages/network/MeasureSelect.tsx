import { useTranslation } from "react-i18next";
import { CENTRALITIES } from "../../app/search-params.ts";
import type { Metric } from "./measured.ts";

interface MeasureSelectProps<Plain extends string> {
  /** What of a mark tells it: a key of the translations under `network`. */
  of: "colour" | "size";
  /** What it tells without a metric, the default first. */
  plain: readonly Plain[];
  chosen: Plain | Metric;
  choose: (value: Plain | Metric) => void;
}

/** A choice of what the colour or the size of partners tells. */
export function MeasureSelect<Plain extends string>({
  of,
  plain,
  chosen,
  choose,
}: MeasureSelectProps<Plain>) {
  const { t } = useTranslation();
  const values = [...plain, ...CENTRALITIES];
  return (
    <label>
      <span className="visually-hidden">{t(`network.${of}.label`)}</span>
      <select
        className="field"
        title={t(`network.${of}.label`)}
        value={chosen}
        onChange={(event) => {
          const value = values.find((known) => known === event.target.value);
          if (value) choose(value);
        }}
      >
        {plain.map((value) => (
          <option key={value} value={value}>
            {t(`network.${of}.${value}`)}
          </option>
        ))}
        {CENTRALITIES.map((value) => (
          <option key={value} value={value}>
            {t(`network.${of}.by`, { measure: t(`roles.measure.${value}`) })}
          </option>
        ))}
      </select>
    </label>
  );
}
