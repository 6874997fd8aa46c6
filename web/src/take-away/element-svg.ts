import { selfContainedCopy } from "./computed-look.ts";
import { drawingWidth, pageSvg } from "./picture-page.ts";
import type { Picture, PictureText } from "./picture-view.ts";
import { themeLook } from "./theme-colours.ts";

const NARROWEST = 640;
const WIDEST = 1_000;
/** How much larger than on the page: letters are to stay in proportion to those around the drawing. */
const ENLARGED = 1.6;
const HIGHEST = 900;

/** An inline drawing of the page – a map, a chart – as an SVG file of its own, in the colours it is shown in. */
export function elementSvg(drawing: SVGSVGElement, text: PictureText): Picture {
  const shown = drawing.getBoundingClientRect();
  const box = boxOf(drawing, shown);
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, shown.width * ENLARGED)));
  const room = drawingWidth(width);
  const tall = Math.round(Math.min(HIGHEST, (room * box.height) / box.width));
  const copy = selfContainedCopy(drawing);
  copy.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute("width", String(room));
  copy.setAttribute("height", String(tall));
  copy.setAttribute("preserveAspectRatio", "xMinYMid meet");
  const svg = new XMLSerializer().serializeToString(copy);
  return pageSvg(text, { svg, height: tall }, [], themeLook(), width);
}

function boxOf({ viewBox }: SVGSVGElement, shown: DOMRect) {
  const { x, y, width, height } = viewBox.baseVal ?? { x: 0, y: 0, width: 0, height: 0 };
  if (width > 0 && height > 0) return { x, y, width, height };
  return { x: 0, y: 0, width: Math.max(shown.width, 1), height: Math.max(shown.height, 1) };
}
