import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { GrowthPoint } from "./growth-query.ts";
import { COLUMNS } from "./measures.ts";
import { stepName, useValueText } from "./step-name.ts";

/** All numbers of all steps; each name leads to its definition. */
export function GrowthTable({ points, by }: { points: readonly GrowthPoint[]; by: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const valueText = useValueText();
  return (
    <details className="growth-table">
      <summary className="button">{t("growth.table", { count: points.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys */}
      <section className="table-scroll" tabIndex={0} aria-label={t("growth.table", { count: points.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`growth.step.${by}`)}</th>
              {COLUMNS.map(({ key }) => (
                <th key={key} scope="col" className="number">
                  <Link to="/methods" hash={t("methods.growth")}>
                    {t(`growth.measure.${key}`)}
                  </Link>
                </th>
              ))}
              <th scope="col">{t("growth.order")}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={`${point.date} ${point.event?.id}`}>
                <th scope="row">
                  {point.event ? (
                    <Link to="/events/$id" params={{ id: point.event.id }}>
                      {stepName(point, by, language)}
                    </Link>
                  ) : (
                    stepName(point, by, language)
                  )}
                </th>
                {COLUMNS.map((measure) => (
                  <td key={measure.key} className="number">
                    {valueText(point, measure)}
                  </td>
                ))}
                <td>{point.uncertain ? t("growth.orderUncertain") : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
