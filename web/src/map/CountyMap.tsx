import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { COUNTY_OUTLINES, MAP_SIZE } from "./projection.ts";

interface CountyMapProps {
  /** How many are on record, by AGS; shades the county. */
  counts: ReadonlyMap<string, number>;
  /** The AGS of counties to outline. */
  chosen?: readonly string[];
  /** The county pointed at here or in the list beside the map. */
  pointed?: string | undefined;
  point?: (id: string | undefined) => void;
  label: string;
  /** What a count counts, for the tooltip. */
  describe: (name: string, count: number) => string;
}

const MARGIN = 12;

/** The 45 counties, shaded by a count, each leading to its page. The same numbers stand in the list beside it. */
export function CountyMap({ counts, chosen = [], pointed, point, label, describe }: CountyMapProps) {
  const { t } = useTranslation();
  const most = Math.max(1, ...counts.values());
  return (
    <figure style={{ margin: 0 }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold drawings */}
      <svg
        className="county-map"
        viewBox={`${-MARGIN} ${-MARGIN} ${MAP_SIZE.width + 2 * MARGIN} ${MAP_SIZE.height + 2 * MARGIN}`}
        role="group"
        aria-label={label}
      >
        {COUNTY_OUTLINES.map(({ id, name, path }) => {
          const count = counts.get(id) ?? 0;
          return (
            <Link
              key={id}
              to="/regions/$id"
              params={{ id }}
              aria-label={describe(name, count)}
              onMouseEnter={() => point?.(id)}
              onMouseLeave={() => point?.(undefined)}
              onFocus={() => point?.(id)}
              onBlur={() => point?.(undefined)}
            >
              <path
                d={path}
                className={chosen.includes(id) || id === pointed ? "chosen" : undefined}
                style={{ fill: shade(count, most) }}
              >
                <title>{describe(name, count)}</title>
              </path>
            </Link>
          );
        })}
        {COUNTY_OUTLINES.map(({ id, centre }) => {
          const count = counts.get(id) ?? 0;
          return count > 0 ? (
            <text key={id} x={centre.x} y={centre.y + 7}>
              {count}
            </text>
          ) : null;
        })}
      </svg>
      <figcaption className="credit">{t("map.shading")} © GeoBasis-DE / BKG (Daten verändert)</figcaption>
    </figure>
  );
}

/** From the colour of the land to the accent, by the root of the count: one crowded county must not make the rest look empty. */
function shade(count: number, most: number): string {
  const part = Math.round(Math.sqrt(count / most) * 62);
  return `color-mix(in oklab, var(--accent) ${part}%, var(--land))`;
}
