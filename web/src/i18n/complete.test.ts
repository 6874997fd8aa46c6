import { expect, test } from "vitest";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };

function keysOf(texts: object, above = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value, `${above}${key}.`) : [`${above}${key}`],
  );
}

function textsOf(texts: object): string[] {
  return Object.values(texts).flatMap((value) => (typeof value === "object" ? textsOf(value) : [value]));
}

test("both languages say the same things", () => {
  expect(keysOf(en)).toEqual(keysOf(de));
});

test("nothing is left empty, and German speaks to all genders", () => {
  expect([...textsOf(de), ...textsOf(en)].filter((text) => text.trim() === "")).toEqual([]);
  expect(
    textsOf(de).filter((text) =>
      /\b(Teilnehmer|Benutzer|Nutzer|Unterstützer|Einwohner|Aussteller|Veranstalter)\b/.test(text),
    ),
  ).toEqual([]);
});
