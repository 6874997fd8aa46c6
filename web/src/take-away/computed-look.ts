import { plainColour } from "./plain-colour.ts";

const INHERITED = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-linecap", "stroke-linejoin", "paint-order", "text-anchor", "dominant-baseline", "visibility"],
  ...["font-family", "font-size", "font-style", "font-weight", "letter-spacing"],
];
const OWN: Record<string, string> = { opacity: "1", display: "inline", "vector-effect": "none" };
/** What only means something on the page it came from. */
const LEFT_BEHIND = ["class", "style", "href", "xlink:href", "tabindex", "role", "target"];

/** A copy of a drawing that looks the same where the page's style sheet is not: what the page computes is written into it. */
export function selfContainedCopy(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, index) => {
    const twin = copies[index];
    if (twin) writeLook(original, twin, original === drawing);
  });
  for (const element of copy.querySelectorAll("script, style, foreignObject")) element.remove();
  return copy;
}

function writeLook(original: Element, copy: Element, isRoot: boolean): void {
  const computed = getComputedStyle(original);
  const parent = !isRoot && original.parentElement ? getComputedStyle(original.parentElement) : null;
  const own = Object.keys(OWN).filter(
    (name) => !(isRoot && name === "display") && computed.getPropertyValue(name) !== OWN[name],
  );
  for (const name of LEFT_BEHIND) copy.removeAttribute(name);
  for (const { name } of [...copy.attributes]) if (/^(on|data-|aria-)/.test(name)) copy.removeAttribute(name);
  for (const name of [...INHERITED, ...own]) {
    const value = computed.getPropertyValue(name);
    // A pattern or gradient is known by its place in the drawing.
    if (value.startsWith("url(")) continue;
    if (parent && !own.includes(name) && parent.getPropertyValue(name) === value) copy.removeAttribute(name);
    else copy.setAttribute(name, name === "fill" || name === "stroke" ? plainColour(value) : value);
  }
}
