import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { CountyMap } from "../../map/CountyMap.tsx";
import type { CellOf, Region, Topic } from "./coverage-query.ts";
import type { Measure } from "./measures.ts";

interface TopicMapProps {
  counties: readonly Region[];
  topics: readonly Topic[];
  topic: Topic | undefined;
  cellOf: CellOf;
  measure: Measure;
  chosen: string | undefined;
  choose: (region: string) => void;
  pointed: string | undefined;
  point: (region: string | undefined) => void;
}

/** The counties by what is on record with the chosen topic, or by how many topics have somebody. */
export function TopicMap({ counties, topics, topic, cellOf, measure, chosen, ...pointing }: TopicMapProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  // Years are no amounts, and shares have digits that a county has no room for: then the map shows the partners.
  const shown = measure === "events" ? "events" : "partners";
  const countOf = ({ id }: Region) =>
    topic
      ? (cellOf(id, topic.id)?.[shown] ?? 0)
      : topics.filter((one) => (cellOf(id, one.id)?.partners ?? 0) > 0).length;
  const title = topic
    ? t("gaps.map.topic", { measure: t(`gaps.measureLong.${shown}`), topic: read(topic.name) })
    : t("gaps.map.topics");
  return (
    <section>
      <h2>{title}</h2>
      <CountyMap
        counts={new Map(counties.map((county) => [county.id, countOf(county)]))}
        chosen={chosen ? [chosen] : []}
        label={title}
        describe={(name, count) =>
          topic
            ? t(count === 0 ? "gaps.cell.none" : `gaps.cell.${shown}`, {
                region: name,
                topic: read(topic.name),
                value: count,
                count,
              })
            : t("gaps.map.countyTopics", { name, count })
        }
        {...pointing}
      />
    </section>
  );
}
