import type { Store } from "@buendnisgraph/graph/store/store";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openSourcedStore();
  app = testApp(store);
});
afterAll(() => store.close());

const fetchFile = async (path: string, query: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost/export/${path}?${new URLSearchParams(query)}`));

test("all partners as CSV for programs: every one of them, page after page, with its sources", async () => {
  const answer = await fetchFile("partners.csv", { dialect: "rfc4180", lang: "en" });
  expect(answer.headers.get("content-type")).toContain("text/csv");
  expect(answer.headers.get("content-disposition")).toMatch(/buendnisgraph-partners-\d{4}-\d\d-\d\d\.csv/);
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
  expect(rows).toHaveLength(257);
  const lebenshilfe = rows.find(({ Name }) => Name === "Lebenshilfe Hildesheim e. V.");
  expect(lebenshilfe).toMatchObject({ "County key (AGS)": "03254", "First on record": "2016-09-22" });
  expect(lebenshilfe?.["Sources"]).toContain("arl-lw.niedersachsen.de");
});

test("a filtered list as CSV for a German spreadsheet: marked as UTF-8, semicolons, only what fits", async () => {
  const answer = await fetchFile("partners.csv", {
    variables: JSON.stringify({ filter: { regions: ["03254"], topics: ["wohnen-und-leben"] } }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(Buffer.from(bytes), {
    columns: true,
    bom: true,
    delimiter: ";",
  });
  expect(rows).toHaveLength(5);
  expect(rows[0]).toHaveProperty("Kreisschlüssel (AGS)", "03254");
});

test("a workbook says what it holds, by which filter, as of when and from which revision", async () => {
  const answer = await fetchFile("events.xlsx", {
    variables: JSON.stringify({ asOf: "2016-12-31" }),
    about: "Konferenzen bis 2016",
    page: "/events?asOf=2016-12-31",
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  const [list, note] = book.worksheets;
  const [all] = await store.read<{ events: number }>(
    "MATCH (e:Event) WHERE e.startsOn <= '2016-12-31' RETURN count(e) AS events",
  );
  expect(list?.rowCount).toBe((all?.events ?? 0) + 1);
  const said = JSON.stringify(note?.getSheetValues());
  expect(said).toContain("Konferenzen bis 2016");
  expect(said).toContain("2016-12-31");
  expect(said).toContain("http://localhost/events?asOf=2016-12-31");
  expect(said).toContain(String(await store.revision()));
});

test("suggestions, the network's nodes and its ties can be taken away too", async () => {
  for (const [file, variables] of [
    ["collaborators.csv", { for: "lebenshilfe-hildesheim" }],
    ["invitations.csv", { topic: "wohnen-und-leben", region: "03355" }],
    ["nodes.csv", {}],
    ["gaps.csv", { level: "COUNTY" }],
    ["network.csv", {}],
  ] as const) {
    const answer = await fetchFile(file, { variables: JSON.stringify(variables), dialect: "rfc4180" });
    expect(answer.status, file).toBe(200);
    const rows: string[][] = parse(await answer.text());
    expect(rows.length, file).toBeGreaterThan(5);
  }
});

describe("a wrong address is told what is wrong with it", () => {
  for (const [what, path, query, status, code] of [
    ["a list there is not", "people.csv", {}, 404, "NOT_FOUND"],
    ["a format there is not", "partners.exe", {}, 404, "NOT_FOUND"],
    ["variables that are no JSON", "partners.csv", { variables: "{" }, 400, "BAD_USER_INPUT"],
    [
      "a day the calendar does not have",
      "partners.csv",
      { variables: '{"asOf":"2016-02-30"}' },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "a region there is not",
      "partners.csv",
      { variables: '{"filter":{"regions":["99999"]}}' },
      400,
      "BAD_USER_INPUT",
    ],
    ["a partner there is not", "collaborators.csv", { variables: '{"for":"nobody"}' }, 404, "NOT_FOUND"],
    ["a page of another site", "partners.csv", { page: "https://example.org" }, 400, "BAD_USER_INPUT"],
  ] as const) {
    test(what, async () => {
      const answer = await fetchFile(path, query);
      const said = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect(answer.status).toBe(status);
      expect(said.errors[0]?.extensions.code).toBe(code);
      expect(said.errors[0]?.message).not.toMatch(/Neo4j|Cypher|stack/i);
    });
  }
});
