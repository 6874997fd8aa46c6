import { Link } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SeriesChart } from "../../charts/SeriesChart.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { elementSvg } from "../../take-away/element-svg.ts";
import { pictureFileName } from "../../take-away/file-name.ts";
import { svgFile, svgToPng } from "../../take-away/picture-file.ts";
import { saveFile } from "../../take-away/save-file.ts";
import type { GrowthPoint } from "./growth-query.ts";
import type { Measure } from "./measures.ts";
import { stepName, useValueText } from "./step-name.ts";

interface GrowthChartProps {
  name: string;
  measures: readonly Measure[];
  points: readonly GrowthPoint[];
  by: string;
  revision: number;
  chosen: number | null;
  choose: (index: number) => void;
}

/** Some numbers of the series on one axis, with what the chosen step says, to take away as a picture. */
export function GrowthChart({ name, measures, points, by, revision, chosen, choose }: GrowthChartProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const valueText = useValueText();
  const drawing = useRef<SVGSVGElement>(null);
  const title = t(`growth.chart.${name}`);
  const series = useMemo(
    () =>
      measures.map(({ key, as }) => ({
        name: t(`growth.measure.${key}`),
        as,
        values: points.map((point) => point[key]),
      })),
    [measures, points, t],
  );
  const point = chosen === null ? undefined : points[chosen];
  const share = measures[0]?.share ?? false;
  const readout = point
    ? `${stepName(point, by, language)}: ${measures.map((measure) => `${t(`growth.measure.${measure.key}`)} ${valueText(point, measure)}`).join(", ")}`
    : t("growth.readoutHint");
  const picture = () =>
    drawing.current
      ? elementSvg(drawing.current, {
          title,
          lines: [
            `${t("growth.by")}: ${t(`growth.step.${by}`)}. ${t("growth.uncertain")}`,
            `${t("growth.methods")}: ${location.origin}/methods#${t("methods.growth")}`,
            t("takeAway.source"),
            `${location.href} · ${new Date().toISOString().slice(0, 10)} · ${t("takeAway.revision", { number: revision })}`,
          ],
        })
      : undefined;
  const save = async (format: "svg" | "png") => {
    const made = picture();
    if (!made) return;
    const { svg, width, height } = made;
    saveFile(
      format === "svg" ? svgFile({ svg }) : await svgToPng(svg, width, height),
      pictureFileName(format),
    );
  };
  return (
    <section className="growth-chart">
      <SeriesChart
        title={title}
        points={points}
        series={series}
        format={(value) => (share ? `${Math.round(value * 100)} %` : value.toLocaleString(language))}
        chosen={chosen}
        choose={choose}
        readout={readout}
        drawing={drawing}
      />
      <p className="growth-chart-foot">
        {point?.event ? (
          <Link to="/events/$id" params={{ id: point.event.id }}>
            {point.event.shortLabel}
          </Link>
        ) : null}
        <button type="button" className="button plain" onClick={() => void save("svg")}>
          SVG<span className="visually-hidden">: {title}</span>
        </button>
        <button type="button" className="button plain" onClick={() => void save("png")}>
          PNG<span className="visually-hidden">: {title}</span>
        </button>
      </p>
    </section>
  );
}
