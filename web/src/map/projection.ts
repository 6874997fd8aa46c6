import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "./niedersachsen-kreise.topo.json";

/** Width of the plane all maps are drawn in; a unit is a pixel where the picture is not zoomed. */
const WIDTH = 900;
const HEIGHT = 860;

const topology = outlines as unknown as Topology;
const [counties] = Object.values(topology.objects) as [GeometryCollection<{ ags: string; name: string }>];
const features = feature(topology, counties);
const mercator = geoMercator().fitSize([WIDTH, HEIGHT], features);
const draw = geoPath(mercator);

/** Where a place lies in the plane, in units from its upper left. */
export function project(longitude: number, latitude: number): { x: number; y: number } {
  const [x = 0, y = 0] = mercator([longitude, latitude]) ?? [];
  return { x, y };
}

export interface CountyOutline {
  /** The AGS. */
  id: string;
  name: string;
  /** SVG path in the plane. */
  path: string;
  centre: { x: number; y: number };
}

/** The 45 counties, simplified. © GeoBasis-DE / BKG (Daten verändert) */
export const COUNTY_OUTLINES: readonly CountyOutline[] = features.features.map((county) => {
  const [x, y] = draw.centroid(county);
  return {
    id: county.properties.ags,
    name: county.properties.name,
    path: draw(county) ?? "",
    centre: { x, y },
  };
});

export const MAP_SIZE = { width: WIDTH, height: HEIGHT };
