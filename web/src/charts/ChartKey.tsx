import { textWidth } from "../take-away/text-lines.ts";
import type { ChartSeries } from "./SeriesChart.tsx";

const LINE = 18;
const SIGN = 22;
const GAP = 6;
const BETWEEN = 18;
const SIZE = 12;

interface PlacedKey {
  series: ChartSeries;
  rank: number;
  x: number;
  y: number;
}

/** Which of the lines or bars it is: each has a colour of its own, and lines a dash. */
export function rankOf(one: ChartSeries, series: readonly ChartSeries[]): number {
  return series.filter(({ as }) => as === one.as).indexOf(one);
}

/** Where each sign with its name stands, in as many lines as the width asks for; and how high all are together. */
export function placeKeys(series: readonly ChartSeries[], width: number) {
  const keys: PlacedKey[] = [];
  let [x, y] = [0, 0];
  for (const one of series) {
    const wide = SIGN + GAP + textWidth(one.name, SIZE) + BETWEEN;
    if (x > 0 && x + wide - BETWEEN > width) [x, y] = [0, y + LINE];
    keys.push({ series: one, rank: rankOf(one, series), x, y });
    x += wide;
  }
  return { keys, height: y + LINE };
}

/** What each colour, dash and bar stands for: part of the drawing, so that it goes along where that is taken away. */
export function ChartKey({ keys }: { keys: readonly PlacedKey[] }) {
  return keys.map(({ series: { name, as }, rank, x, y }) => (
    <g key={name} className="chart-key" transform={`translate(${x} ${y})`}>
      {as === "bars" ? (
        <rect className={`chart-bar bar-${rank}`} x={8} y={4} width={8} height={8} />
      ) : (
        <path className={`chart-line line-${rank}`} d={`M0 8H${SIGN}`} />
      )}
      <text x={SIGN + GAP} y={12}>
        {name}
      </text>
    </g>
  ));
}
