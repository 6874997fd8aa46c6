import { useTranslation } from "react-i18next";
import { KindMark } from "../ui/KindMark.tsx";
import type { Mark, MarkGroup } from "./group-marks.ts";
import { KindRing } from "./KindRing.tsx";
import type { Extent } from "./projection.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";

/** A partner on the map, its place in pixels from the corner of what is shown. */
export interface PartnerMark extends Mark {
  name: string;
  kind: string;
}

interface MarkLayerProps {
  groups: readonly MarkGroup<PartnerMark>[];
  scale: number;
  extent: Extent;
  /** The ids of the partners pointed at here or in the list beside the map. */
  pointed: readonly string[];
  point: (ids: readonly string[]) => void;
  /** The id of the group that is open. */
  opened: string | undefined;
  open: (group: MarkGroup<PartnerMark>) => void;
}

/** The id of the button that opens a group, to come back to it. */
export function markButtonId(group: string): string {
  return `mark-${group}`;
}

/** Partners where they are, each by the mark of its kind; several at one place as a ring with their number. */
export function MarkLayer({ groups, scale, extent, pointed, point, opened, open }: MarkLayerProps) {
  const { t } = useTranslation();
  const { stop } = useArrowKeys(groups, (id) => {
    const group = groups.find((one) => one.id === id);
    if (group) open(group);
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold drawings
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g is nothing by itself; the rule takes it for a button
    <g
      role="group"
      aria-label={t("map.marks")}
      transform={`translate(${extent.left} ${extent.top}) scale(${1 / scale})`}
    >
      {groups.map((group) => {
        const ids = group.marks.map(({ id }) => id);
        const [only] = group.marks.length === 1 ? group.marks : [];
        const label = only?.name ?? t("map.several", { count: ids.length, names: someNames(group) });
        const { onFocus, ...rest } = stop(group.id);
        const state = [
          "mark",
          ids.some((id) => pointed.includes(id)) ? "pointed" : "",
          opened === group.id ? "opened" : "",
        ];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={group.id}
            {...rest}
            role="button"
            id={markButtonId(group.id)}
            className={state.join(" ")}
            transform={`translate(${group.x} ${group.y})`}
            aria-expanded={opened === group.id}
            aria-label={label}
            onFocus={() => {
              onFocus();
              point(ids);
            }}
            onBlur={() => point([])}
            onMouseEnter={() => point(ids)}
            onMouseLeave={() => point([])}
          >
            <title>{label}</title>
            <circle className="disc" r={13} />
            {only ? (
              <svg x={-8} y={-8} width={16} height={16} aria-hidden="true">
                <KindMark kind={only.kind} />
              </svg>
            ) : (
              <>
                <KindRing kinds={group.marks.map(({ kind }) => kind)} radius={11} />
                <text y={4}>{ids.length}</text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

const MOST_NAMES = 5;

function someNames({ marks }: MarkGroup<PartnerMark>): string {
  const names = marks.slice(0, MOST_NAMES).map(({ name }) => name);
  return `${names.join(", ")}${marks.length > MOST_NAMES ? " …" : ""}`;
}
