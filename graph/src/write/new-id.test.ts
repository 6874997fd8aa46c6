import { expect, test } from "vitest";
import { slugOf } from "./new-id.ts";

test("an id is readable, bounded and never empty", () => {
  expect(slugOf("Caritasverband für den Landkreis Emsland e. V.")).toBe(
    "caritasverband-fuer-den-landkreis-emsland-e-v",
  );
  expect(slugOf("  Größe & Ärger – Ün  ")).toBe("groesse-aerger-uen");
  expect(slugOf("№ 'مرحبا'")).toBe("ohne-namen");
  expect(slugOf(`Verein ${"langes Wort ".repeat(20)}`).length).toBeLessThanOrEqual(60);
  expect(slugOf("x".repeat(300))).toHaveLength(60);
});
