import { useMemo } from "react";
import { CountyNames } from "../../map/CountyNames.tsx";
import { extentOf } from "../../map/extent.ts";
import { APART, groupMarks } from "../../map/group-marks.ts";
import { MarkLayer, type PartnerMark } from "../../map/MarkLayer.tsx";
import type { Extent } from "../../map/projection.ts";
import type { MapArea } from "./map-area.ts";
import type { OpenedGroup } from "./OpenGroup.tsx";
import type { Pointing } from "./pointing.ts";

interface GroupedMarksProps {
  /** At their place in the plane of the map. */
  partners: readonly PartnerMark[];
  circle: MapArea["circle"];
  scale: number;
  extent: Extent;
  pointing: Pointing;
  opened: string | undefined;
  open: (group: OpenedGroup) => void;
}

/** Partners on the map, those too close to be told apart as one, and the radius they are in. */
export function GroupedMarks({ partners, circle, scale, extent, pointing, opened, open }: GroupedMarksProps) {
  // Only what is drawn near by is grouped, and in pixels: how close two marks are depends on the zoom.
  const groups = useMemo(
    () =>
      groupMarks(
        partners.map((partner) => ({
          ...partner,
          x: (partner.x - extent.left) * scale,
          y: (partner.y - extent.top) * scale,
        })),
      ),
    [partners, scale, extent.left, extent.top],
  );
  const covered = groups.map(({ x, y }) =>
    extentOf({ x: extent.left + x / scale, y: extent.top + y / scale, radius: APART / 2 / scale }),
  );
  return (
    <>
      <CountyNames scale={scale} extent={extent} covered={covered} />
      {circle ? (
        <>
          <circle className="radius" cx={circle.x} cy={circle.y} r={circle.radius} />
          <path
            className="centre"
            d={`M${circle.x - 6 / scale} ${circle.y}h${12 / scale}M${circle.x} ${circle.y - 6 / scale}v${12 / scale}`}
          />
        </>
      ) : null}
      <MarkLayer
        groups={groups}
        scale={scale}
        extent={extent}
        pointed={pointing.partners}
        point={pointing.pointPartners}
        opened={opened}
        open={({ id, marks }) => open({ id, ids: marks.map((mark) => mark.id) })}
      />
    </>
  );
}
