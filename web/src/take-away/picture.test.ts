import { expect, test } from "vitest";
import { readPaints } from "../graph-canvas/style.ts";
import { pictureSvg } from "./picture.ts";
import type { PictureLook, PictureNode, PictureView } from "./picture-view.ts";
import { textWidth, wrapText } from "./text-lines.ts";

const look: PictureLook = {
  ...{ paper: "paper", ink: "ink", inkSoft: "soft", accent: "accent", land: "land", hairline: "hairline" },
  font: `system-ui, "Segoe UI"`,
  paints: readPaints((name) => `paint${name}`),
  kinds: { ORGANISATION: "c1", INITIATIVE: "c2", COMPANY: "c3", EVENT: "c4", REGION: "c5", TOPIC: "c6" },
};
const node = (id: string, x: number, y: number, more: Partial<PictureNode> = {}): PictureNode => ({
  ...{ id, x, y, kind: "ORGANISATION", size: 10, label: null, faded: false },
  ...more,
});
const VIEW: PictureView = {
  nodes: [
    node("a", 0, 0, { label: "Land <Nds> & \"Co\" 'x'" }),
    node("b", 500, 300, { kind: "EVENT", label: "Konferenz" }),
    node("c", 250, 100, { kind: "TOPIC", faded: true }),
  ],
  edges: [
    { from: "a", to: "b", strong: true },
    { from: "a", to: "c", strong: false, dashed: true },
    { from: "a", to: "nowhere", strong: false },
  ],
  background: ["M0 0L10 10Z"],
  captions: [{ text: "Ohne Region & Co", position: { x: 10, y: 250 } }],
  title: 'Netz ]]> <script>alert("1")</script>',
  lines: ["Filter: Region = Hildesheim & Thema", `https://example.org/${"a=b&".repeat(200)}`],
  legend: [
    { kind: "REGION", label: "Regionen" },
    { kind: "EVENT", label: "Veranstaltungen" },
  ],
  look,
};

/** Tags that close each other, quoted attributes, and no ampersand or angle bracket on its own. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
  for (const [, end, name, , alone] of xml.matchAll(tag)) {
    if (end && open.pop() !== name) return false;
    if (!end && !alone && name) open.push(name);
  }
  const rest = xml.replace(/^<\?xml[^>]*\?>/, "").replace(tag, "");
  const loose = xml.match(/&(?!(amp|lt|gt|quot|apos);)/);
  return open.length === 0 && !/[<>]/.test(rest) && !loose;
}

test("the check itself sees what is broken", () => {
  for (const xml of ["<a><b></a></b>", "<a>&</a>", "<a>", "<a b='1'/>", "<a>1 < 2</a>"])
    expect(isWellFormed(xml)).toBe(false);
  expect(isWellFormed('<a b="1"><c/>&amp;</a>')).toBe(true);
});

test("whatever the names are, the file is well-formed and runs nothing", () => {
  const { svg } = pictureSvg(VIEW);
  expect(isWellFormed(svg)).toBe(true);
  expect(svg).not.toContain("<script");
  expect(svg).toContain("Land &lt;Nds&gt; &amp; &quot;Co&quot; &apos;x&apos;</text>");
  const odd = pictureSvg({ ...VIEW, title: "a\u0000b\uD800c\uFFFEd", lines: ["\u0007"], legend: [] });
  expect(isWellFormed(odd.svg)).toBe(true);
  expect(odd.svg).toContain("<title>abcd</title>");
});

test("each mark has the colour of its kind, and lines lead only to what is shown", () => {
  const { svg } = pictureSvg(VIEW);
  for (const colour of ["c1", "c4", "c6", "c5"]) expect(svg).toContain(`fill="${colour}"`);
  expect(svg.match(/d="M[\d.-]+ [\d.-]+L/g)).toHaveLength(2 + 1);
  expect(svg).toContain('stroke-dasharray="6 3"');
  expect(svg).toContain('<g opacity="0.2">');
  expect(svg).toContain('paint-order="stroke"');
});

test("a mark that tells a metric has its colour and size, and the legend says which", () => {
  const measured = node("a", 0, 0, { paint: "scale-5", size: 31 });
  const { svg } = pictureSvg({
    ...VIEW,
    nodes: [measured, node("b", 500, 300)],
    legend: [{ paint: "scale-5", label: "8 bis 12" }, { label: "Größe: Kern" }],
  });
  const drawn = svg.match(/scale\(([\d.]+)\)" fill="paint--scale-5"/)?.[1];
  const plain = svg.match(/scale\(([\d.]+)\)" fill="c1"/)?.[1];
  expect(Number(drawn) / Number(plain)).toBeCloseTo(3.1, 2);
  expect(svg).toMatch(/<circle [^>]*fill="paint--scale-5"\/><text [^>]*>8 bis 12</);
  expect(svg).toContain(">Größe: Kern</text>");
  expect(isWellFormed(svg)).toBe(true);
});

test("the same view gives the same picture, and an empty one gives one too", () => {
  expect(pictureSvg(VIEW)).toEqual(pictureSvg(VIEW));
  const empty = pictureSvg({ ...VIEW, nodes: [], edges: [], captions: [], lines: [], legend: [] });
  expect(isWellFormed(empty.svg)).toBe(true);
  expect(empty.svg).not.toMatch(/NaN|Infinity|undefined/);
});

test("every mark stands on the paper, and a large network is no trouble", () => {
  const nodes = Array.from({ length: 20_000 }, (_, index) =>
    node(`${index}`, (index % 150) * 70 - 4_000, Math.floor(index / 150) * 70),
  );
  const { svg, width, height } = pictureSvg({ ...VIEW, nodes, edges: [] });
  const places = [...svg.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\) scale/g)].slice(1);
  expect(places.length).toBeGreaterThanOrEqual(nodes.length);
  expect(
    places.every(([, x, y]) => Number(x) > 0 && Number(x) < width && Number(y) > 0 && Number(y) < height),
  ).toBe(true);
});

test("an extent shows a part", () => {
  const { svg } = pictureSvg({ ...VIEW, extent: { left: 400, top: 200, right: 600, bottom: 400 } });
  expect(svg).toContain("Konferenz");
  expect(svg).not.toContain("Land &lt;");
});

test("text is wrapped to the width, addresses too, and nothing is lost", () => {
  const long = `Quelle: ${"https://example.org/".repeat(20)} und mehr`;
  const lines = wrapText(long, 300, 13);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.every((line) => textWidth(line, 13) <= 300)).toBe(true);
  expect(lines.join("").replaceAll(" ", "")).toBe(long.replaceAll(" ", ""));
  expect(wrapText("  ", 300, 13)).toEqual([]);
});
