import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type FigureName, isStated, PARTS } from "./figures.ts";
import { useWrittenFigure } from "./use-written-figure.ts";

export interface Column {
  key: string;
  head: ReactNode;
  /** Null where nothing is stated or can be told. */
  values: Readonly<Record<FigureName, number | null>>;
  /** What stands in small under a figure. */
  noteOf?: (name: FigureName) => string | null;
}

interface FigureTableProps {
  caption: string;
  columns: readonly Column[];
  /** Rows before the figures. */
  lead?: ReactNode;
  /** Whether notes stand below their figures instead of beside them. */
  notesBelow?: boolean;
}

/** Figures against events or groups, each with a bar as long as it is beside the greatest of its row. */
export function FigureTable({ caption, columns, lead, notesBelow = false }: FigureTableProps) {
  const { t } = useTranslation();
  const { write } = useWrittenFigure();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="table-frame figures-frame" aria-label={caption} tabIndex={0}>
      <table className={notesBelow ? "figures notes-below" : "figures"}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("change.compare.figure")}</span>
            </th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {lead ? <tbody>{lead}</tbody> : null}
        {PARTS.map(({ name: part, figures }) => (
          <tbody key={part}>
            <tr className="part">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{t(`change.compare.part.${part}`)}</span>
              </th>
            </tr>
            {figures.map((name) => {
              const greatest = Math.max(...columns.map(({ values }) => values[name] ?? 0));
              return (
                <tr key={name}>
                  <th scope="row">{t(`change.compare.figures.${name}`)}</th>
                  {columns.map(({ key, values, noteOf }) => {
                    const value = values[name];
                    const note = noteOf?.(name);
                    return (
                      <td key={key}>
                        {value === null ? (
                          <span className="soft">
                            {t(`change.compare.${isStated(name) ? "notRecorded" : "untold"}`)}
                          </span>
                        ) : (
                          <>
                            {write(name, value)}
                            {note ? <span className="soft note"> {note}</span> : null}
                            {greatest > 0 ? (
                              <div className="bar" aria-hidden="true">
                                <span style={{ width: `${(value / greatest) * 100}%` }} />
                              </div>
                            ) : null}
                          </>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
