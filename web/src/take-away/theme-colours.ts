import { readPaints } from "../graph-canvas/style.ts";
import type { PictureLook } from "./picture-view.ts";

/** The colours of a theme; those of the page as it is where none is named. tokens.css is their only home, so they are read from there. */
export function themeLook(theme?: "light" | "dark"): PictureLook {
  const shown = getComputedStyle(document.documentElement);
  const declared = theme ? declarationsOf(theme) : undefined;
  const value = (name: string) => (declared?.getPropertyValue(name) || shown.getPropertyValue(name)).trim();
  return {
    paper: value("--paper"),
    ink: value("--ink"),
    inkSoft: value("--ink-soft"),
    accent: value("--accent"),
    land: value("--land"),
    hairline: value("--hairline"),
    font: value("--font"),
    kinds: {
      ORGANISATION: value("--organisation"),
      INITIATIVE: value("--initiative"),
      COMPANY: value("--company"),
      EVENT: value("--event"),
      REGION: value("--region"),
      TOPIC: value("--topic"),
    },
    paints: readPaints(value),
  };
}

/** The rule of a theme, read without showing it: to switch the page over and back would make it flicker. */
function declarationsOf(theme: "light" | "dark"): CSSStyleDeclaration | undefined {
  for (const sheet of document.styleSheets) {
    // The sheets of other places, as an extension adds them, may not be read.
    if (sheet.href && new URL(sheet.href).origin !== location.origin) continue;
    for (const rule of sheet.cssRules) {
      const fits = rule instanceof CSSStyleRule && rule.selectorText.includes(`[data-theme="${theme}"]`);
      if (fits && rule.style.getPropertyValue("--paper")) return rule.style;
    }
  }
  return undefined;
}
