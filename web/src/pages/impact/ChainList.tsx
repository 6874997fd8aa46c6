import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { type Chain, STAGES } from "./impact-query.ts";

/** The chain as a table: one step a row, with what it goes back to and who says so. */
export function ChainList({ chain }: { chain: Chain }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const wordsOf = new Map(chain.steps.map((step) => [step.id, read(step.text)]));
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("impact.column.stage")}</th>
            <th scope="col">{t("impact.column.text")}</th>
            <th scope="col">{t("impact.column.date")}</th>
            <th scope="col">{t("impact.column.back")}</th>
            <th scope="col">{t("impact.column.sources")}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.flatMap((stage) => chain.steps.filter((step) => step.stage === stage)).map((step) => (
            <tr key={step.id}>
              <td>{t(`impact.stage.${step.stage}`)}</td>
              <td>{read(step.text)}</td>
              <td>
                <DateText startsOn={step.on} precision={step.onPrecision} />
              </td>
              <td>
                {chain.links
                  .filter(({ from }) => from === step.id)
                  .map(({ to, kind, statedBySource }) => (
                    <div key={to}>
                      {wordsOf.get(to) ?? t("impact.theEvent")}{" "}
                      {kind === "FOLLOWED" ? (
                        <span className="badge">
                          {t(statedBySource ? "event.statedBySource" : "event.followed")}
                        </span>
                      ) : null}
                    </div>
                  ))}
              </td>
              <td>
                <SourceList sources={step.sources} inline />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
