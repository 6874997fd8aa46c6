import { markShape } from "./mark-shape.ts";
import type { LegendLine, Picture, PictureLook, PictureText } from "./picture-view.ts";
import { textWidth, wrapText } from "./text-lines.ts";
import { attributes, xmlText } from "./xml-text.ts";

const MARGIN = 32;
const TITLE = { size: 24, line: 32 };
const LINES = { size: 13, line: 19 };
const LEGEND = { mark: 12, gap: 6, between: 24, line: 22 };

/** What stands on the page between the title and the footer. */
export interface Drawing {
  svg: string;
  height: number;
}

/** Room for a drawing on a page of this width. */
export function drawingWidth(pageWidth: number): number {
  return pageWidth - 2 * MARGIN;
}

/** A sheet of paper: the title, the drawing, the legend at its left, the lines that say what it is and where it comes from. */
export function pageSvg(
  { title, lines }: PictureText,
  drawing: Drawing,
  legend: readonly LegendLine[],
  look: PictureLook,
  width: number,
): Picture {
  const room = drawingWidth(width);
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, { size, line }: typeof LINES, look: Record<string, string | number>) => {
    y += line;
    const at = { x: MARGIN, y: y - (line - size) / 2, "font-size": size, ...look };
    parts.push(`<text${attributes(at)}>${xmlText(text)}</text>`);
  };

  for (const line of wrapText(title, room, TITLE.size, true))
    write(line, TITLE, { fill: look.ink, "font-weight": 650 });
  y += 12;
  const clip = attributes({ x: MARGIN, y, width: room, height: drawing.height, overflow: "hidden" });
  parts.push(`<svg${clip}>${drawing.svg}</svg>`);
  y += drawing.height + 12;
  const rows = legendSvg(legend, look, room, y);
  parts.push(rows.svg);
  y += rows.height;
  parts.push(`<path${attributes({ d: `M${MARGIN} ${y + 4}h${room}`, stroke: look.hairline })}/>`);
  y += 10;
  for (const text of lines)
    for (const line of wrapText(text, room, LINES.size)) write(line, LINES, { fill: look.inkSoft });

  const height = Math.ceil(y + MARGIN);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img", "font-family": look.font };
  return {
    width,
    height,
    svg: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg${attributes(root)}>`,
      `<title>${xmlText(title)}</title>`,
      `<desc>${xmlText(lines.join("\n"))}</desc>`,
      `<rect${attributes({ width, height, fill: look.paper })}/>`,
      ...parts,
      "</svg>",
      "",
    ].join("\n"),
  };
}

function legendSvg(legend: readonly LegendLine[], look: PictureLook, room: number, top: number) {
  let [x, rows] = [0, legend.length > 0 ? 1 : 0];
  const parts = legend.map((line) => {
    const indent = line.kind || line.paint ? LEGEND.mark + LEGEND.gap : 0;
    const own = indent + textWidth(line.label, LINES.size);
    if (x > 0 && x + own > room) [x, rows] = [0, rows + 1];
    const left = MARGIN + x;
    const middle = top + (rows - 0.5) * LEGEND.line;
    x += own + LEGEND.between;
    const at = { x: left + LEGEND.mark / 2, y: middle, size: LEGEND.mark };
    const beside = { x: left + indent, y: middle + 4.5, "font-size": LINES.size, fill: look.ink };
    return `${legendMark(line, at, look)}<text${attributes(beside)}>${xmlText(line.label)}</text>`;
  });
  return { svg: `<g>${parts.join("")}</g>`, height: rows * LEGEND.line };
}

function legendMark(
  { kind, paint }: LegendLine,
  at: { x: number; y: number; size: number },
  look: PictureLook,
): string {
  if (kind) return markShape(kind, at, paint ? look.paints[paint] : look.kinds[kind]);
  if (!paint) return "";
  const { x, y, size } = at;
  return `<circle${attributes({ cx: x, cy: y, r: size / 2, fill: look.paints[paint] })}/>`;
}
