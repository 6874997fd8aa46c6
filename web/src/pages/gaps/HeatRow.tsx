import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Cell, CellOf, Region, Topic } from "./coverage-query.ts";
import type { Choice } from "./HeatTable.tsx";
import { type Measure, valueIn } from "./measures.ts";
import { useWrittenValue } from "./use-written-value.ts";

interface HeatRowProps {
  region: Region;
  heads: boolean;
  topics: readonly Topic[];
  cellOf: CellOf;
  measure: Measure;
  shadeOf: (cell: Cell) => number;
  stop: (column: number) => { tabIndex: number; onFocus: () => void };
  chosen: Choice;
  choose: (choice: Choice) => void;
  pointed: boolean;
  point: (region: string | undefined) => void;
}

/** More of the accent would leave too little contrast to the number upon it, in the dark before the light. */
const STRONGEST = 50;

/** A region's cells, behind its name. */
export function HeatRow({ region, heads, topics, cellOf, chosen, choose, ...look }: HeatRowProps) {
  const { measure, shadeOf, stop, pointed, point } = look;
  const { t } = useTranslation();
  const { read } = useLanguage();
  const write = useWrittenValue();
  const isChosen = region.id === chosen.region;
  return (
    <tr
      className={[heads ? "heads" : "", pointed ? "pointed" : ""].join(" ").trim() || undefined}
      onMouseEnter={() => point(region.id)}
      onMouseLeave={() => point(undefined)}
    >
      <th scope="row">
        <button
          type="button"
          {...stop(-1)}
          aria-pressed={isChosen}
          onClick={() => choose({ region: isChosen ? undefined : region.id })}
        >
          {region.shortName}
        </button>
      </th>
      {topics.map((topic, column) => {
        const cell = cellOf(region.id, topic.id);
        if (!cell) return <td key={topic.id} />;
        const value = valueIn(cell, measure);
        const count = value === 1 ? 1 : 2;
        const key = typeof value === "number" ? `gaps.cell.${measure}` : `gaps.cell.${value}`;
        const written = write(value, measure);
        return (
          <td key={topic.id}>
            <button
              type="button"
              {...stop(column)}
              className={value === "none" ? "none" : undefined}
              style={{
                background: `color-mix(in oklab, var(--accent) ${percent(shadeOf(cell))}, var(--sheet))`,
              }}
              aria-pressed={isChosen && topic.id === chosen.topic}
              aria-label={t(key, { region: region.name, topic: read(topic.name), value: written, count })}
              onClick={() => choose({ region: region.id, topic: topic.id })}
            >
              {written}
            </button>
          </td>
        );
      })}
    </tr>
  );
}

const percent = (strength: number) => `${Math.round(strength * STRONGEST)}%`;
