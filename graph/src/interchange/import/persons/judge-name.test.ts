import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { judgeName } from "./judge-name.ts";
import { withoutPersons } from "./without-persons.ts";

const partners: { name: string }[] = parse(
  readFileSync(new URL("../../../../../seed/data/partners.csv", import.meta.url), "utf8"),
  { columns: true },
);

test("none of the partners on record is taken for a person, and no name loses a word", () => {
  expect(partners.length).toBeGreaterThan(250);
  expect(partners.filter(({ name }) => ["person", "maybe"].includes(judgeName(name)))).toEqual([]);
  for (const { name } of partners)
    expect(withoutPersons(name)).toEqual({ text: name, dropped: false, onlyPerson: false });
});
