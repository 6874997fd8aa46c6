import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { PreviewRow } from "./PreviewRow.tsx";
import type { Import } from "./use-import.ts";
import type { ImportRow } from "./use-rows.ts";

interface RowListProps {
  shown: Import;
  rows: readonly ImportRow[];
  /** How many there are, loaded or not. */
  total: number;
  hasMore: boolean;
  more: () => Promise<void>;
}

const USUAL_HEIGHT = 76;
/** So many rows before the last one loaded, the next are asked for. */
const AHEAD = 30;

/** Rows in the order of the file; only those in sight are drawn, and more are loaded as one scrolls. */
export function RowList({ shown, rows, total, hasMore, more }: RowListProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.row ?? index,
    overscan: 6,
  });
  const items = drawn.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const near = hasMore && last >= rows.length - AHEAD;
  useEffect(() => {
    if (near) void more();
  }, [near, more]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the frame is scrolled by keys */}
      <section ref={scroller} className="row-list" tabIndex={0} aria-label={t("import.preview.rows")}>
        <ul style={{ height: drawn.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <li
                key={row.row}
                ref={drawn.measureElement}
                data-index={index}
                aria-setsize={total}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PreviewRow shown={shown} row={row} />
              </li>
            ) : null;
          })}
        </ul>
      </section>
      <p className="soft">
        {hasMore
          ? t("import.preview.loaded", { loaded: number(rows.length), total: number(total) })
          : t("import.rows", { count: total, written: number(total) })}
      </p>
    </>
  );
}
