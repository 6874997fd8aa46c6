import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import "./filter-options.css";

export interface FilterOption {
  value: string;
  name: string;
  count?: number;
}

interface FilterOptionsProps {
  title: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  toggle: (value: string) => void;
  mark?: (value: string) => ReactNode;
  /** How many are shown before one asks for the rest. */
  most?: number;
}

/** The values of one filter with what each would show. */
export function FilterOptions({
  title,
  options,
  chosen,
  toggle,
  mark,
  most = Number.POSITIVE_INFINITY,
}: FilterOptionsProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? options : options.filter(({ value }, index) => index < most || chosen.includes(value));
  return (
    <section>
      <h2>{title}</h2>
      <ul className="filter-options">
        {shown.map(({ value, name, count }) => (
          <li key={value}>
            <button
              type="button"
              className="option"
              aria-pressed={chosen.includes(value)}
              onClick={() => toggle(value)}
              disabled={count === 0 && !chosen.includes(value)}
            >
              {mark?.(value)}
              <span>{name}</span>
              {count === undefined ? null : <span className="count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
      {options.length > shown.length || all ? (
        <button type="button" className="button plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("filter.fewer") : t("filter.more", { count: options.length - shown.length })}
        </button>
      ) : null}
    </section>
  );
}
