import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CountyButtons } from "./CountyButtons.tsx";
import { WHOLE_STATE } from "./extent.ts";
import { COUNTY_OUTLINES, type Extent } from "./projection.ts";
import { useScale } from "./use-scale.ts";

export interface CountyMapProps {
  /** How many are on record, by AGS; shades the county. */
  counts: ReadonlyMap<string, number>;
  /** The AGS of counties to outline. */
  chosen?: readonly string[];
  /** With `choose`: the AGS of those that are chosen by themselves, as its button says; `chosen` where left out. */
  pressed?: readonly string[];
  /** The county pointed at here or in the list beside the map. */
  pointed?: string | undefined;
  point?: (id: string | undefined) => void;
  label: string;
  /** What a count counts, for the tooltip. */
  describe: (name: string, count: number) => string;
  /** Takes a county; where it is left out, a county leads to its page. */
  choose?: (id: string) => void;
  /** The part to show; the whole state where it is left out. */
  extent?: Extent | undefined;
  /** Drawn above the counties, which then are a plain ground without counts. */
  marks?: ((scale: number, extent: Extent) => ReactNode) | undefined;
}

/** The 45 counties, shaded by a count, to look at one. The same numbers stand in the list beside it. */
export function CountyMap(props: CountyMapProps) {
  const { t } = useTranslation();
  const { counts, label, marks, extent = WHOLE_STATE } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const scale = useScale(drawing, extent);
  const { left, top, right, bottom } = extent;
  return (
    <figure style={{ margin: 0 }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold drawings */}
      <svg
        ref={drawing}
        className={marks ? "county-map ground" : "county-map"}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        role="group"
        aria-label={label}
      >
        {props.choose ? (
          <CountyButtons {...props} choose={props.choose} shade={shadeOf(props)} />
        ) : (
          <CountyLinks {...props} />
        )}
        {marks
          ? null
          : COUNTY_OUTLINES.map(({ id, centre }) =>
              (counts.get(id) ?? 0) > 0 ? (
                <text key={id} x={centre.x} y={centre.y + 7}>
                  {counts.get(id)}
                </text>
              ) : null,
            )}
        {marks && scale > 0 ? marks(scale, extent) : null}
      </svg>
      <figcaption className="credit">
        {marks ? null : t("map.shading")} © GeoBasis-DE / BKG (Daten verändert)
      </figcaption>
    </figure>
  );
}

function CountyLinks(props: CountyMapProps) {
  const { counts, chosen = [], pointed, point, describe } = props;
  const shade = shadeOf(props);
  return COUNTY_OUTLINES.map(({ id, name, path }) => (
    <Link
      key={id}
      to="/regions/$id"
      params={{ id }}
      aria-label={describe(name, counts.get(id) ?? 0)}
      onMouseEnter={() => point?.(id)}
      onMouseLeave={() => point?.(undefined)}
      onFocus={() => point?.(id)}
      onBlur={() => point?.(undefined)}
    >
      <path
        d={path}
        className={chosen.includes(id) || id === pointed ? "chosen" : undefined}
        style={{ fill: shade(id) }}
      >
        <title>{describe(name, counts.get(id) ?? 0)}</title>
      </path>
    </Link>
  ));
}

/**
 * From the colour of the land to the accent, by the root of the count: one crowded county must not make the rest
 * look empty. Under marks, which have colours of their own, the land stays plain.
 */
function shadeOf({ counts, marks, chosen = [] }: CountyMapProps): (id: string) => string {
  if (marks) return (id) => (chosen.includes(id) ? "var(--sheet)" : "var(--land)");
  const most = Math.max(1, ...counts.values());
  return (id) => {
    const part = Math.round(Math.sqrt((counts.get(id) ?? 0) / most) * 62);
    return `color-mix(in oklab, var(--accent) ${part}%, var(--land))`;
  };
}
