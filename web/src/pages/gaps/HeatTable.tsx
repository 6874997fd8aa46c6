import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Cell, CellOf, Topic } from "./coverage-query.ts";
import { HeatRow } from "./HeatRow.tsx";
import { type Measure, shadesOf } from "./measures.ts";
import type { Row } from "./rows.ts";
import { useChosenInSight } from "./use-chosen-in-sight.ts";
import { useRovingCell } from "./use-roving-cell.ts";

export interface Choice {
  region?: string | undefined;
  topic?: string | undefined;
}

interface HeatTableProps {
  rows: readonly Row[];
  topics: readonly Topic[];
  cellOf: CellOf;
  measure: Measure;
  chosen: Choice;
  choose: (choice: Choice) => void;
  pointed: string | undefined;
  point: (region: string | undefined) => void;
}

/** Regions against topics, each cell with its number on a shade; a table to read with any means, and to walk with arrows. */
export function HeatTable({ rows, topics, cellOf, measure, chosen, choose, pointed, point }: HeatTableProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const { stop, onKeyDown } = useRovingCell(rows.length, topics.length, {
    row: Math.max(
      0,
      rows.findIndex(({ region }) => region.id === chosen.region),
    ),
    column: Math.max(
      0,
      topics.findIndex(({ id }) => id === chosen.topic),
    ),
  });
  const frame = useChosenInSight(chosen);
  const cellsOf = (heads: boolean) =>
    rows
      .filter((row) => row.heads === heads)
      .flatMap(({ region }) => topics.map((topic) => cellOf(region.id, topic.id)))
      .filter((cell): cell is Cell => cell !== undefined);
  // What heads a group holds more than any region within it, so that it has shades of its own.
  const shades = { heads: shadesOf(cellsOf(true), measure), within: shadesOf(cellsOf(false), measure) };
  return (
    <div ref={frame} className="heat-frame">
      <table className="heat" onKeyDown={onKeyDown}>
        <caption className="visually-hidden">
          {t("gaps.table", { measure: t(`gaps.measureLong.${measure}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("gaps.region")}</th>
            {topics.map(({ id, name }, column) => (
              <th key={id} scope="col">
                <button
                  type="button"
                  {...stop(-1, column)}
                  aria-pressed={id === chosen.topic}
                  onClick={() => choose({ topic: id === chosen.topic ? undefined : id })}
                >
                  {read(name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, heads }, row) => (
            <HeatRow
              key={region.id}
              region={region}
              heads={heads}
              topics={topics}
              cellOf={cellOf}
              measure={measure}
              shadeOf={heads ? shades.heads : shades.within}
              stop={(column) => stop(row, column)}
              chosen={chosen}
              choose={choose}
              pointed={region.id === pointed}
              point={point}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
