import { expect, test } from "vitest";
import { guardAgainstFormulas, looksLikeFormula } from "./formula-guard.ts";

test.each([
  "=1+1",
  "+49 511 1",
  "-5",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "  =1",
  "\uFEFF=1",
  '"=1',
  "„=1",
  "\u200B\u200D=1",
  "\u00A0'=1",
  '" \u2060=1',
])("%j gets an apostrophe before it", (text) => {
  expect(looksLikeFormula(text)).toBe(true);
  expect(guardAgainstFormulas(text)).toBe(`'${text}`);
});

test.each([
  "",
  "Land Niedersachsen",
  "a=b",
  "Groß-Berßen",
  "info@example.org",
  "a; b, c",
  "5 - 3",
  "2017-03-06",
])("%j stays as it is", (text) => {
  expect(guardAgainstFormulas(text)).toBe(text);
});

test("what would be a cell of its own with another separator is guarded too", () => {
  expect(guardAgainstFormulas("Verein;=1+1,\n @x")).toBe("Verein;'=1+1,\n' @x");
  expect(guardAgainstFormulas('";"=1')).toBe('";\'"=1');
});

test("a long run of separators and quotes is read once", () => {
  const begin = performance.now();
  guardAgainstFormulas(`x${';"\n '.repeat(100_000)}x`);
  expect(performance.now() - begin).toBeLessThan(1_000);
});
