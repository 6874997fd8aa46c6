import { expect, test } from "vitest";
import { surroundingsLayout } from "./surroundings-layout.ts";

const partner = (id: string, events: string[], collaborates = false) => ({
  id,
  name: id,
  kind: "ORGANISATION",
  events: events.map((event) => ({ id: event, label: event })),
  collaborates,
});

test("each partner hangs on the first event it was met at; whom one only works with on the middle", () => {
  const { events, partners, lines } = surroundingsLayout(
    [partner("a", ["e1", "e2"]), partner("b", ["e1"]), partner("c", [], true)],
    { width: 720, height: 420 },
  );
  expect(events.map(({ id }) => id)).toEqual(["e1"]);
  expect(partners.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  const line = (key: string) => lines.find((one) => one.key === key);
  expect(line("b")?.from).toEqual({ x: events[0]?.x, y: events[0]?.y });
  expect(line("c")).toMatchObject({ from: { x: 360, y: 210 }, strong: true });
});

test("everything stays inside, and no two stand on one spot", () => {
  const many = Array.from({ length: 36 }, (_, index) => partner(`p${index}`, [`e${index % 5}`]));
  const { partners } = surroundingsLayout(many, { width: 720, height: 420 });
  for (const { x, y } of partners) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(720);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(420);
  }
  expect(new Set(partners.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(36);
});
