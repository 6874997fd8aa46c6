import { expect, test } from "vitest";
import { Planning } from "./planning.ts";

test("while a statement is planned for the first time others wait; then, and for other statements, nobody does", async () => {
  const planning = new Planning();
  const order: string[] = [];
  const planned = await planning.takeTurn("A");
  const second = planning.takeTurn("A").then(() => order.push("second"));
  await planning.takeTurn("B").then(() => order.push("other"));
  order.push("planned");
  planned();
  await second;
  await planning.takeTurn("A");
  expect(order).toEqual(["other", "planned", "second"]);
});
