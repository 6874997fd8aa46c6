import { useTranslation } from "react-i18next";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { EventChange } from "./change-query.ts";

const MEASURES = ["partners", "ties", "meanDegree", "counties", "largestComponent"] as const;

/** The network in numbers on the day before and on the day, each with a bar of its own row's length. */
export function BeforeAfter({ change }: { change: EventChange }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const written = (day: string) => writeDate(day, null, "DAY", language);
  const number = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", {
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return (
    <div className="table-frame">
      <table className="before-after">
        <caption className="visually-hidden">{t("change.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("change.measure")}</span>
            </th>
            <th scope="col">
              {t("change.before")}
              <div>{written(dayBefore(change.on))}</div>
            </th>
            <th scope="col">
              {t("change.after")}
              <div>{written(change.on)}</div>
            </th>
            <th scope="col" className="number">
              {t("change.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => {
            const [before, after] = [change.before[measure], change.after[measure]];
            const most = Math.max(before, after);
            return (
              <tr key={measure}>
                <th scope="row">{t(`change.counts.${measure}`)}</th>
                {[before, after].map((value, index) => (
                  <td key={index === 0 ? "before" : "after"} className={index === 0 ? "before" : undefined}>
                    {number.format(value)}
                    <div className="bar" aria-hidden="true">
                      <span style={{ width: `${most === 0 ? 0 : (value / most) * 100}%` }} />
                    </div>
                  </td>
                ))}
                <td className="number">{signed.format(after - before)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
