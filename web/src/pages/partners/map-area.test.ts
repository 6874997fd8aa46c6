import { expect, test } from "vitest";
import { contains } from "../../map/extent.ts";
import { COUNTY_OUTLINES, project } from "../../map/projection.ts";
import { mapArea } from "./map-area.ts";

const REGIONS = [
  { id: "niedersachsen", level: "STATE" },
  { id: "arl-weser-ems", level: "DISTRICT", parent: { id: "niedersachsen" } },
  { id: "03454", level: "COUNTY", parent: { id: "arl-weser-ems" } },
  { id: "03456", level: "COUNTY", parent: { id: "arl-weser-ems" } },
];
const MEPPEN = { longitude: 7.2917, latitude: 52.6936 };

test("a county is shown, with its neighbours where they count too", () => {
  expect(mapArea({ regions: ["03454"] }, REGIONS, undefined)?.counties).toEqual(["03454"]);
  const counties = mapArea({ regions: ["03454"], neighbours: "yes" }, REGIONS, undefined)?.counties ?? [];
  expect([...counties].sort()).toEqual(["03453", "03454", "03456", "03457", "03459"].sort());
});

test("a district is its counties, the state all of what lies in it", () => {
  expect(mapArea({ regions: ["arl-weser-ems"] }, REGIONS, undefined)?.counties).toEqual(
    expect.arrayContaining(["03454", "03456"]),
  );
  expect(mapArea({ regions: ["niedersachsen"] }, REGIONS, undefined)?.counties).toHaveLength(2);
});

test("a radius is shown whole; a place that only orders limits nothing", () => {
  const area = mapArea({ near: "x", km: "25" }, REGIONS, MEPPEN);
  const north = project(MEPPEN.longitude, MEPPEN.latitude + 0.22);
  const far = COUNTY_OUTLINES.find(({ id }) => id === "03241")?.centre ?? { x: 0, y: 0 };
  expect(area && [north, far].map((point) => contains(area.extent, point))).toEqual([true, false]);
  expect(mapArea({ near: "x" }, REGIONS, MEPPEN)).toBeUndefined();
});
