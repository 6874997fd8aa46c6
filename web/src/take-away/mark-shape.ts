import type { MarkKind } from "../ui/KindMark.tsx";
import { attributes } from "./xml-text.ts";

const circle = (radius: number) =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** Around the origin, from -1 to 1, as the canvas and the lists show them. */
const PATHS: Record<MarkKind, string> = {
  ORGANISATION: circle(1),
  INITIATIVE: "M0-1 1 1H-1z",
  COMPANY: "M-1-1H1V1H-1z",
  EVENT: "M0-1 1 0 0 1-1 0z",
  REGION: `${circle(1)}${circle(0.6)}`,
  TOPIC: "M-.33-.83h.25v1.75h-.25zM.25-.83h.25v1.75H.25zM-.75-.33H.83v.25H-.75zM-.75.25H.83V.5H-.75z",
};

/** The mark of a kind around a point, as an SVG path. */
export function markShape(
  kind: MarkKind,
  { x, y, size }: { x: number; y: number; size: number },
  fill: string,
  rim?: string,
): string {
  const scale = size / 2;
  return `<path${attributes({
    d: PATHS[kind],
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`,
    fill,
    "fill-rule": kind === "REGION" ? "evenodd" : undefined,
    stroke: rim,
    // One pixel, whatever the scale.
    "stroke-width": rim && scale > 0 ? 1 / scale : undefined,
  })}/>`;
}
