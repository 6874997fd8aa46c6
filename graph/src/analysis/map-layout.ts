import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Positions } from "./positions.ts";

export interface MapLayoutInput {
  places: { id: string; latitude: number; longitude: number }[];
}

/** Kilometres between two marks, so that they do not cover each other where the whole state is seen. */
const SPACING = 7;
const KILOMETRES_PER_DEGREE = 111.32;
/** Lower Saxony lies around this latitude, where a degree of longitude is that much shorter. */
const LONGITUDE_SHORTENING = Math.cos((52.7 * Math.PI) / 180);
const TICKS = 160;

interface Mark extends SimulationNodeDatum {
  id: string;
  homeX: number;
  homeY: number;
}

/** Degrees of longitude (x) and latitude (y): each mark as near to its place as the others leave room. */
export function mapLayout({ places }: MapLayoutInput): Positions {
  const marks = [...places]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map(({ id, latitude, longitude }): Mark => {
      const homeX = longitude * KILOMETRES_PER_DEGREE * LONGITUDE_SHORTENING;
      const homeY = latitude * KILOMETRES_PER_DEGREE;
      return { id, homeX, homeY, x: homeX, y: homeY };
    });
  forceSimulation(marks)
    .force("x", forceX<Mark>((mark) => mark.homeX).strength(0.12))
    .force("y", forceY<Mark>((mark) => mark.homeY).strength(0.12))
    .force("collide", forceCollide<Mark>(SPACING / 2).iterations(4))
    .stop()
    .tick(TICKS);
  return new Map(
    marks.map(({ id, homeX, homeY, x = homeX, y = homeY }) => [
      id,
      { x: x / (KILOMETRES_PER_DEGREE * LONGITUDE_SHORTENING), y: y / KILOMETRES_PER_DEGREE },
    ]),
  );
}
