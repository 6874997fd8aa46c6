import { expect, test } from "vitest";
import { stepShown, stepToResume } from "./steps.ts";

test("the address names the step, as far as the import has come", () => {
  expect(stepShown("settle", "PREVIEW")).toBe("settle");
  expect(stepShown("result", "PREVIEW")).toBe("columns");
  expect(stepShown("settle", "COMMITTED")).toBe("result");
  expect(stepShown("preview", "UNDONE")).toBe("preview");
  expect(stepShown("settle", "COMMITTING")).toBe("commit");
  expect(stepShown("columns", "REFUSED")).toBeUndefined();
});

test("a list that was left goes on with what is open", () => {
  expect(stepToResume("PREVIEW", 3)).toBe("settle");
  expect(stepToResume("PREVIEW", 0)).toBe("preview");
  expect(stepToResume("COMMITTED", 0)).toBeUndefined();
});
