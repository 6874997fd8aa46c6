import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { measuredOf } from "./measured-words.ts";
import type { ListedNode } from "./network-view.ts";
import type { MeasuredNetwork } from "./use-measured.ts";

const ROW_HEIGHT = 44;

/** The same nodes as in the picture, to be read and walked through one below the other. */
export function NodeList({
  listed,
  select,
  measured,
}: {
  listed: readonly ListedNode[];
  select: (id: string) => void;
  measured: MeasuredNetwork;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  useEffect(() => setActive((index) => Math.min(index, Math.max(listed.length - 1, 0))), [listed.length]);

  const move = (index: number) => {
    const next = Math.max(0, Math.min(index, listed.length - 1));
    setActive(next);
    rows.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: listed.length - 1,
    };
    const next = steps[event.key];
    const node = listed[active];
    if (next !== undefined) {
      event.preventDefault();
      move(next);
    } else if (event.key === "Enter" && node) select(node.id);
  };

  return (
    <>
      <h2 className="title">{t("network.listTitle", { count: listed.length })}</h2>
      <div
        ref={scroller}
        className="node-list"
        role="listbox"
        aria-label={t("network.list")}
        tabIndex={0}
        aria-activedescendant={listed[active] ? `node-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: rows.getTotalSize(), position: "relative" }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const node = listed[index];
            if (!node) return null;
            const { id, kind, subkind, name, firstSeen, degree, group } = node;
            const seen = firstSeen
              ? writeDate(firstSeen, firstSeen, "MONTH", language)
              : t("date.notRecorded");
            const values = measured.of.get(id);
            const told = values && measured.legend ? measuredOf(values, measured.legend, t, language) : "";
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the list, as a listbox does
              <div
                key={id}
                id={`node-${index}`}
                data-index={index}
                ref={rows.measureElement}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                aria-setsize={listed.length}
                aria-posinset={index + 1}
                className="node-row"
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => select(id)}
              >
                <KindMark kind={kind} />
                <span className="name">{name}</span>
                <span className="soft">
                  {kind === "EVENT" ? t(`eventKind.${subkind?.split(":")[0]}`) : subkind} · {seen} ·{" "}
                  {group ? t(`network.groupName.${group}`) : t("network.ties", { count: degree })}
                </span>
                {told ? <span className="soft">{told}</span> : null}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
