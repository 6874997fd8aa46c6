import { useTranslation } from "react-i18next";
import type { CountyMapProps } from "./CountyMap.tsx";
import { COUNTY_OUTLINES } from "./projection.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";
import "./map.css";

const POINTS = COUNTY_OUTLINES.map(({ id, centre }) => ({ id, ...centre }));

interface CountyButtonsProps extends CountyMapProps {
  choose: (id: string) => void;
  shade: (id: string) => string;
}

/** The counties as buttons to choose them with. */
export function CountyButtons({
  counts,
  chosen = [],
  pressed = chosen,
  pointed,
  point,
  describe,
  choose,
  shade,
}: CountyButtonsProps) {
  const { t } = useTranslation();
  const { stop } = useArrowKeys(POINTS, choose, pressed[0]);
  // Where all are chosen, outlines would tell nothing apart.
  const outlined = chosen.length < COUNTY_OUTLINES.length ? chosen : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold drawings
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g is nothing by itself; the rule takes it for a button
    <g role="group" aria-label={t("map.counties")}>
      {COUNTY_OUTLINES.map(({ id, name, path }) => {
        const { onFocus, ...rest } = stop(id);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={id}
            {...rest}
            role="button"
            className="county"
            aria-pressed={pressed.includes(id)}
            aria-label={describe(name, counts.get(id) ?? 0)}
            onFocus={() => {
              onFocus();
              point?.(id);
            }}
            onBlur={() => point?.(undefined)}
            onMouseEnter={() => point?.(id)}
            onMouseLeave={() => point?.(undefined)}
          >
            <path d={path} style={{ fill: shade(id) }}>
              <title>{describe(name, counts.get(id) ?? 0)}</title>
            </path>
          </g>
        );
      })}
      {COUNTY_OUTLINES.filter(({ id }) => outlined.includes(id) || id === pointed).map(({ id, path }) => (
        <path key={`outline ${id}`} d={path} className="outline" />
      ))}
    </g>
  );
}
