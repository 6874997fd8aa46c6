import { expect, test } from "vitest";
import { Patience } from "./patience.ts";

const limits = { quietMs: 100_000, longestMs: 600_000 };

test("what keeps telling of itself is waited for, up to the bound", () => {
  const patience = new Patience(0, limits);
  for (let now = 0; now < 600_000; now += 90_000) expect(patience.endsAt(now, `line ${now}`)).toBeNull();
  expect(patience.endsAt(600_000, "another line")).toBe("within 10 minutes");
});

test("what is silent is given up, and silence counts from the last sign", () => {
  const patience = new Patience(0, limits);
  expect(patience.endsAt(50_000, "recovering")).toBeNull();
  expect(patience.endsAt(149_999, "recovering")).toBeNull();
  expect(patience.endsAt(150_000, "recovering")).toBe("and wrote nothing to its logs for 100 s");
});
