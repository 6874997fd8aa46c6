import { expect, test } from "vitest";
import { decided, whatChangedMeanwhile } from "./compare.ts";
import { emptyValues, inputOf, valuesOf } from "./field.ts";
import { choiceField } from "./fields/choice-field.tsx";
import { dateField } from "./fields/date-field.tsx";
import { linesField } from "./fields/lines-field.tsx";
import { numberField } from "./fields/number-field.tsx";
import { rowOf, rowsField } from "./fields/rows-field.tsx";
import { SOURCE_FIELD } from "./fields/source-field.tsx";
import { textField } from "./fields/text-field.tsx";
import { textsField } from "./fields/texts-field.tsx";
import { whereField } from "./fields/where-field.tsx";
import { changesIn, problemsIn } from "./use-form.ts";

const LINE = { text: textsField("text", { label: "l", required: true }) };
const FIELDS = {
  name: textField("name", { label: "l", required: true, most: 10 }),
  website: textField("website", { label: "l", most: 100, sort: "url" }),
  kind: choiceField("kind", { label: "l", values: ["A", "B"] as const, nameOf: String }),
  scope: choiceField("scope", { label: "l", required: true, values: ["X"] as const, nameOf: String }),
  otherNames: linesField("otherNames", { label: "l", most: 5 }),
  on: dateField("on", { label: "l", hint: "h" }),
  amount: numberField("amount", { label: "l", most: 2_000_000 }),
  rows: rowsField("rows", { label: "l", fields: LINE, add: "a", one: "o" }),
};
const SHAPE = {
  fields: FIELDS,
  when: { scope: (values: object) => "kind" in values && values.kind === "B" },
};
const BASE = { ...emptyValues(FIELDS), name: "Vorher", otherNames: "eins\nzwei" };
const row = (id: string, de: string) => rowOf<typeof LINE>(id, { text: { de, en: "" } });

test("every problem names its field, its part and what is wrong", () => {
  const values = {
    ...BASE,
    name: "  ",
    website: "www.example.org",
    otherNames: "länger als fünf",
    on: "31.04.2016",
    amount: "12 Euro",
    rows: [row("r1", "gut"), { ...row("r2", ""), values: { text: { de: "", en: "only English" } } }],
  };
  expect(problemsIn(SHAPE, values).map(({ name, at, code }) => [name, at, code])).toEqual([
    ["name", "", "REQUIRED"],
    ["website", "", "NOT_AN_ADDRESS"],
    ["otherNames", "", "TOO_LONG"],
    ["on", "", "NOT_A_DATE"],
    ["amount", "", "OUT_OF_RANGE"],
    ["rows", "1.text.de", "REQUIRED"],
  ]);
});

test("a field that does not stand there is neither asked for nor saved", () => {
  expect(problemsIn(SHAPE, BASE)).toEqual([]);
  expect(problemsIn(SHAPE, { ...BASE, kind: "B" }).map(({ name }) => name)).toEqual(["scope"]);
  expect(changesIn(SHAPE, BASE, { ...BASE, kind: "A", scope: "X" })).toEqual(["kind"]);
});

test("only what was changed is saved, in the API's words; blanks are nothing, empty is null", () => {
  const before = { ...BASE, website: "https://example.org" };
  const values = {
    ...before,
    name: " Vorher ",
    website: "",
    otherNames: "eins\n\ndrei \n",
    on: "3.2016",
    amount: "1.000.000",
  };
  const changed = changesIn(SHAPE, before, values);
  expect(inputOf(FIELDS, values, changed)).toEqual({
    website: null,
    otherNames: ["eins", "drei"],
    on: "2016-03",
    amount: 1_000_000,
  });
});

test("what would be saved is read back into the same values; what it leaves out stays as it was", () => {
  const values = {
    ...BASE,
    website: "https://example.org",
    kind: "A",
    on: "2016-03",
    amount: "350",
    rows: [{ ...row("r1", "gut"), values: { text: { de: "gut", en: "good" } } }],
  } as const;
  const input = inputOf(FIELDS, values, Object.keys(FIELDS));
  expect(valuesOf(FIELDS, JSON.parse(JSON.stringify(input)), String)).toEqual(values);
  expect(valuesOf(FIELDS, { website: null, kind: "B" }, String, { ...BASE, ...values })).toEqual({
    ...values,
    website: "",
    kind: "B",
  });
  const where = whereField("basedIn", { label: "l" });
  const before = { place: "Meppen", county: null, outsideState: false };
  expect(where.fromInput({ basedIn: "03454" }, before, (id) => `Kreis ${id}`)).toEqual({
    ...before,
    county: { id: "03454", name: "Kreis 03454", kind: "REGION" },
  });
});

test("a source is one on record, an address or a title; none of them is a problem", () => {
  const empty = SOURCE_FIELD.empty;
  const known = { id: "s", name: "S", kind: "SOURCE" };
  expect(SOURCE_FIELD.check(empty).map(({ code }) => code)).toEqual(["REQUIRED"]);
  expect(SOURCE_FIELD.check({ ...empty, text: "www.example.org" }).map(({ code }) => code)).toEqual([
    "NOT_AN_ADDRESS",
  ]);
  expect(SOURCE_FIELD.toInput({ ...empty, known })).toEqual({ source: { id: "s" } });
  expect(SOURCE_FIELD.toInput({ ...empty, text: "https://example.org/a", publisher: "P" })).toEqual({
    source: { url: "https://example.org/a", title: null, publisher: "P" },
  });
  expect(SOURCE_FIELD.toInput({ ...empty, text: "Jahresbericht 2017" })).toEqual({
    source: { title: "Jahresbericht 2017", publisher: null },
  });
});

const [base, mine, theirs] = [
  { ...BASE, rows: [row("a", "A"), row("b", "B")] },
  { ...BASE, name: "Meins", otherNames: "eins\nzwei\nmein", rows: [row("a", "A, meins"), row("b", "B")] },
  {
    ...BASE,
    name: "Ihres",
    website: "https://example.org",
    otherNames: "eins\nihr",
    rows: [row("a", "A"), row("c", "C")],
  },
];

test("of two editors' changes only those of the same field are contested; lists go together where nothing is undone", () => {
  expect(whatChangedMeanwhile(FIELDS, base, mine, theirs)).toEqual([
    { name: "name", contested: true },
    { name: "website", contested: false },
    { name: "otherNames", contested: true, both: "eins\nihr\nmein" },
    { name: "rows", contested: true, both: [row("a", "A, meins"), row("c", "C")] },
  ]);
  const bothChangedOne = { ...theirs, rows: [row("a", "A, ihres"), row("b", "B")] };
  expect(whatChangedMeanwhile(FIELDS, base, mine, bothChangedOne).at(-1)).toEqual({
    name: "rows",
    contested: true,
  });
  expect(whatChangedMeanwhile(FIELDS, base, mine, { ...base, name: "Meins" })).toEqual([
    { name: "name", contested: false },
  ]);
});

test("what was decided stands, what others alone changed is taken along, what is mine alone stays", () => {
  const decisions = { name: "theirs", otherNames: "both", rows: "mine" } as const;
  const merged = decided(FIELDS, { base, mine: { ...mine, on: "2016" }, theirs }, decisions);
  expect(merged).toEqual({
    ...mine,
    on: "2016",
    name: "Ihres",
    website: "https://example.org",
    otherNames: "eins\nihr\nmein",
  });
});
