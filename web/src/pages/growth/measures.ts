import type { GrowthPoint } from "./growth-query.ts";

type Numeric = {
  [Key in keyof GrowthPoint]: GrowthPoint[Key] extends number | null ? Key : never;
}[keyof GrowthPoint];

/** A number of the series; its name in the translations is `growth.measure.<key>`, its anchor on the methods page the same. */
export interface Measure {
  key: Numeric;
  as: "line" | "bars";
  /** Shown as a share of one hundred. */
  share?: boolean;
}

/** What stands together in one chart, on one axis. */
export const CHARTS: readonly { key: string; measures: readonly Measure[] }[] = [
  {
    key: "partners",
    measures: [
      { key: "newPartners", as: "bars" },
      { key: "partners", as: "line" },
    ],
  },
  {
    key: "ties",
    measures: [
      { key: "newTies", as: "bars" },
      { key: "ties", as: "line" },
    ],
  },
  {
    key: "attendance",
    measures: [
      { key: "recorded", as: "bars" },
      { key: "returningPartners", as: "bars" },
    ],
  },
  {
    key: "supporters",
    measures: [
      { key: "partners", as: "line" },
      { key: "supportersStated", as: "line" },
    ],
  },
  {
    key: "cohesion",
    measures: [
      { key: "density", as: "line", share: true },
      { key: "giantComponentShare", as: "line", share: true },
      { key: "clustering", as: "line", share: true },
      { key: "twoModeClustering", as: "line", share: true },
    ],
  },
  {
    key: "mixing",
    measures: [
      { key: "crossRegionShare", as: "line", share: true },
      { key: "crossKindShare", as: "line", share: true },
      { key: "retainedShare", as: "line", share: true },
    ],
  },
  { key: "degree", measures: [{ key: "meanDegree", as: "line" }] },
  { key: "counties", measures: [{ key: "countiesCovered", as: "line" }] },
];

/** What stands in the table alone. */
const IN_TABLE: readonly Measure[] = [
  { key: "eiRegion", as: "line" },
  { key: "eiKind", as: "line" },
  { key: "undated", as: "line" },
];

/** The columns of the table, in the order of the charts. */
export const COLUMNS: readonly Measure[] = [
  ...new Map(
    [...CHARTS.flatMap(({ measures }) => measures), ...IN_TABLE].map((measure) => [measure.key, measure]),
  ).values(),
];
