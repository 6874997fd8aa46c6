import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { supporterPoints } from "./supporter-points.ts";
import "./supporters-chart.css";

const WIDTH = 320;
const HEIGHT = 110;
const SPAN = { first: "2016-01-01", last: "2021-01-01" };
const YEARS = [2016, 2017, 2018, 2019, 2020];

interface SupportersChartProps {
  statements: readonly {
    number?: number | null;
    whom?: string | null;
    on?: string | null;
    onPrecision: string;
  }[];
  whom: "organisations" | "persons";
}

/** The stated number of supporters of one sort over the years; the table beside it says the same in words. */
export function SupportersChart({ statements, whom }: SupportersChartProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const points = supporterPoints(statements, whom, SPAN).map((point) => ({
    ...point,
    x: point.along * WIDTH,
    y: HEIGHT - point.height * (HEIGHT - 24),
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const title = t("about.chart", {
    whom: t(`whom.${whom}`),
    first: number(first.number),
    from: first.on.slice(0, 4),
    last: number(last.number),
    to: last.on.slice(0, 4),
  });
  return (
    <figure className="supporters-chart">
      <figcaption>{t(`whom.${whom}`)}</figcaption>
      <svg viewBox={`-24 0 ${WIDTH + 48} ${HEIGHT + 20}`} role="img" aria-label={title}>
        <path className="ground" d={`M0 ${HEIGHT}H${WIDTH}`} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ x, y, on, number: count }) => (
          <circle key={`${on} ${count}`} cx={x} cy={y} r={3.5} />
        ))}
        {/* The line rises: the first number has room below it, the last above. */}
        <text x={first.x} y={first.y + 16}>
          {number(first.number)}
        </text>
        <text x={last.x} y={last.y - 8}>
          {number(last.number)}
        </text>
        {YEARS.map((year, index) => (
          <text key={year} className="year" x={((index + 0.5) / YEARS.length) * WIDTH} y={HEIGHT + 15}>
            {year}
          </text>
        ))}
      </svg>
    </figure>
  );
}
