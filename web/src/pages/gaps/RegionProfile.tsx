import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { CellOf, Region, Topic } from "./coverage-query.ts";
import { valueIn } from "./measures.ts";
import { useWrittenValue } from "./use-written-value.ts";

interface RegionProfileProps {
  /** The region, then those above it. */
  regions: readonly Region[];
  topics: readonly Topic[];
  cellOf: CellOf;
}

/** A region beside its district and the state, topic by topic, for as many inhabitants each. */
export function RegionProfile({ regions, topics, cellOf }: RegionProfileProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const write = useWrittenValue();
  const shareOf = (region: Region, topic: Topic) => cellOf(region.id, topic.id)?.perHundredThousand ?? 0;
  const most = Math.max(...topics.flatMap((topic) => regions.map((region) => shareOf(region, topic))));
  return (
    <section>
      <h2>{t("gaps.profile.title", { name: regions[0]?.name })}</h2>
      <p className="soft">{t("gaps.profile.hint")}</p>
      <section
        className="table-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keys
        tabIndex={0}
        aria-label={t("gaps.profile.title", { name: regions[0]?.name })}
      >
        <table className="profile">
          <thead>
            <tr>
              <th scope="col">{t("gaps.profile.topic")}</th>
              {regions.map(({ id, shortName }) => (
                <th key={id} scope="col">
                  {shortName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <tr key={topic.id}>
                <th scope="row">{read(topic.name)}</th>
                {regions.map((region, index) => {
                  const cell = cellOf(region.id, topic.id);
                  const value = cell ? valueIn(cell, "per100k") : "none";
                  return (
                    <td key={region.id}>
                      <span aria-hidden={value === "none"}>{write(value, "per100k")}</span>
                      {value === "none" ? (
                        <span className="visually-hidden">{t("gaps.profile.none")}</span>
                      ) : null}
                      <span className={index === 0 ? "share own" : "share"} aria-hidden="true">
                        <span style={{ width: `${most > 0 ? (shareOf(region, topic) / most) * 100 : 0}%` }} />
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
