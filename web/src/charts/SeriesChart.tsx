import { scaleLinear } from "d3-scale";
import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef } from "react";
import { dayNumber, dayText } from "../timeline/days.ts";
import { useWidth } from "../timeline/use-width.ts";
import { ChartKey, placeKeys, rankOf } from "./ChartKey.tsx";
import "./charts.css";

export interface ChartSeries {
  name: string;
  /** One a point; null where there is none. */
  values: readonly (number | null)[];
  /** Bars for what a step brought, a line for what there is. */
  as: "line" | "bars";
}

export interface ChartPoint {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Drawn hollow: the order of what happened is not known for certain. */
  uncertain: boolean;
}

interface SeriesChartProps {
  title: string;
  points: readonly ChartPoint[];
  series: readonly ChartSeries[];
  format: (value: number) => string;
  /** The point that is read out; null for none. */
  chosen: number | null;
  choose: (index: number) => void;
  /** What the chosen point says, in words. */
  readout: string;
  drawing: RefObject<SVGSVGElement | null>;
}

const HEIGHT = 190;
const LEFT = 52;
const RIGHT = 12;
const TOP = 10;
/** More would hide the line; those of uncertain order are shown all the same. */
const MOST_POINTS = 60;
const GROUND = HEIGHT - 24;

/** Numbers over time as lines and bars; arrows walk from point to point, and what a point says stands in words. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, points, series, format, chosen, choose, readout, drawing } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(frame));
  const { x, y } = useMemo(() => scalesOf(points, series, width), [points, series, width]);
  const key = useMemo(() => placeKeys(series, width), [series, width]);
  const height = key.height + HEIGHT;
  const nearest = (event: PointerEvent<HTMLDivElement>) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    choose(nearestIndex(points, (date) => Math.abs(x(dayNumber(date)) - at)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = indexAfterKey(event.key, chosen, points.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>
        <span className="visually-hidden">: {series.map(({ name }) => name).join(", ")}</span>
      </figcaption>
      <div
        ref={frame}
        className="chart-frame"
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, points.length - 1)}
        aria-valuenow={chosen ?? 0}
        aria-valuetext={readout}
        onPointerMove={nearest}
        onPointerDown={nearest}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={drawing}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          <ChartKey keys={key.keys} />
          <g transform={`translate(0 ${key.height})`}>
            <Axes x={x} y={y} width={width} format={format} />
            {series.map((one) => (
              <Marks key={one.name} series={one} rank={rankOf(one, series)} points={points} x={x} y={y} />
            ))}
            {chosen !== null && points[chosen] ? (
              <path className="chart-chosen" d={`M${x(dayNumber(points[chosen].date))} ${TOP}V${GROUND}`} />
            ) : null}
          </g>
        </svg>
      </div>
      <p className="chart-readout soft">{readout}</p>
    </figure>
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function Axes({
  x,
  y,
  width,
  format,
}: {
  x: Scale;
  y: Scale;
  width: number;
  format: (value: number) => string;
}) {
  const [first = 0, last = 0] = x.domain();
  const firstYear = Number(dayText(first).slice(0, 4)) + 1;
  const years = Array.from(
    { length: Math.max(0, Number(dayText(last).slice(0, 4)) - firstYear + 1) },
    (_, index) => firstYear + index,
  );
  const every = Math.max(1, Math.ceil((years.length * 40) / width));
  return (
    <g className="chart-axes">
      {y.ticks(4).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <path d={`M${LEFT} 0H${width - RIGHT}`} />
          <text className="value" x={LEFT - 6} dy="0.32em">
            {format(tick)}
          </text>
        </g>
      ))}
      {years.map((year, index) =>
        index % every === 0 ? (
          <text key={year} className="year" x={x(dayNumber(`${year}-01-01`))} y={HEIGHT - 6}>
            {year}
          </text>
        ) : null,
      )}
    </g>
  );
}

interface MarksProps {
  series: ChartSeries;
  rank: number;
  points: readonly ChartPoint[];
  x: Scale;
  y: Scale;
}

function Marks({ series, rank, points, x, y }: MarksProps) {
  const marks = points.flatMap(({ date, uncertain }, index) => {
    const value = series.values[index];
    return value === null || value === undefined
      ? []
      : [{ key: `${date} ${index}`, x: x(dayNumber(date)), y: y(value), uncertain }];
  });
  if (series.as === "bars") {
    return marks.map((mark) => (
      <path
        key={mark.key}
        className={`chart-bar bar-${rank}${mark.uncertain ? " uncertain" : ""}`}
        d={`M${mark.x - 2} ${GROUND}V${mark.y}h4V${GROUND}z`}
      />
    ));
  }
  return (
    <>
      <path
        className={`chart-line line-${rank}`}
        d={marks.map((mark, index) => `${index === 0 ? "M" : "L"}${mark.x} ${mark.y}`).join("")}
      />
      {marks
        .filter(({ uncertain }) => uncertain || marks.length < MOST_POINTS)
        .map((mark) => (
          <circle
            key={mark.key}
            className={`chart-point line-${rank}${mark.uncertain ? " uncertain" : ""}`}
            cx={mark.x}
            cy={mark.y}
            r={2.5}
          />
        ))}
    </>
  );
}

function scalesOf(points: readonly ChartPoint[], series: readonly ChartSeries[], width: number) {
  const days = points.map(({ date }) => dayNumber(date));
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), least);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 1];
  return {
    x: scaleLinear([first, last === first ? first + 1 : last], [LEFT + 6, width - RIGHT - 6]),
    y: scaleLinear([least, most === least ? least + 1 : most], [GROUND, TOP]).nice(4),
  };
}

function nearestIndex(points: readonly ChartPoint[], distance: (date: string) => number): number {
  let nearest = 0;
  for (const [index, { date }] of points.entries()) {
    if (distance(date) < distance(points[nearest]?.date ?? date)) nearest = index;
  }
  return nearest;
}

export function indexAfterKey(key: string, chosen: number | null, length: number): number | undefined {
  const last = length - 1;
  switch (key) {
    case "ArrowRight":
      return Math.min(last, (chosen ?? -1) + 1);
    case "ArrowLeft":
      return Math.max(0, (chosen ?? length) - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
