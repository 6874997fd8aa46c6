import { networkSvg } from "./picture-network.ts";
import { drawingWidth, pageSvg } from "./picture-page.ts";
import type { Picture, PictureView } from "./picture-view.ts";

const WIDTH = 1_600;

/** A view of the network as an SVG file that needs nothing beside it. Pure: the same view gives the same file. */
export function pictureSvg(view: PictureView): Picture {
  return pageSvg(view, networkSvg(view, drawingWidth(WIDTH)), view.legend, view.look, WIDTH);
}
