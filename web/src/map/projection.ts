import { geoMercator, geoPath } from "d3-geo";
import { feature, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "./niedersachsen-kreise.topo.json";

/** Width of the plane all maps are drawn in; a unit is a pixel where the picture is not zoomed. */
const WIDTH = 900;
const HEIGHT = 860;

const topology = outlines as unknown as Topology;
const [counties] = Object.values(topology.objects) as [
  GeometryCollection<{ ags: string; name: string; type: string }>,
];
const features = feature(topology, counties);
const mercator = geoMercator().fitSize([WIDTH, HEIGHT], features);
const draw = geoPath(mercator);

/** Where a place lies in the plane, in units from its upper left. */
export function project(longitude: number, latitude: number): { x: number; y: number } {
  const [x = 0, y = 0] = mercator([longitude, latitude]) ?? [];
  return { x, y };
}

/** A rectangle of the plane. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CountyOutline {
  /** The AGS. */
  id: string;
  name: string;
  /** SVG path in the plane. */
  path: string;
  centre: { x: number; y: number };
  extent: Extent;
  /** The AGS of the counties that border it. */
  neighbours: readonly string[];
}

const borders = neighbors(counties.geometries as Parameters<typeof neighbors>[0]);

/** The 45 counties, simplified. © GeoBasis-DE / BKG (Daten verändert) */
export const COUNTY_OUTLINES: readonly CountyOutline[] = features.features.map((county, index) => {
  const [x, y] = draw.centroid(county);
  const [[left, top], [right, bottom]] = draw.bounds(county);
  return {
    id: county.properties.ags,
    name: nameOf(county.properties),
    path: draw(county) ?? "",
    centre: { x, y },
    extent: { left, top, right, bottom },
    neighbours: (borders[index] ?? []).flatMap((at) => features.features[at]?.properties.ags ?? []),
  };
});

/** A town and the county around it may bear the same name: then each says which it is. */
function nameOf({ name, type }: { name: string; type: string }): string {
  const plain = withoutAddition(name);
  const same = features.features.filter(({ properties }) => withoutAddition(properties.name) === plain);
  if (same.length < 2) return name;
  return type === "Kreisfreie Stadt" ? `${plain} (Stadt)` : `Landkreis ${plain}`;
}

function withoutAddition(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

export const MAP_SIZE = { width: WIDTH, height: HEIGHT };
