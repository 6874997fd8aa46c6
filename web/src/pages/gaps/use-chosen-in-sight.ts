import { useEffect, useRef } from "react";
import type { Choice } from "./HeatTable.tsx";

/** Brings what is chosen, on the map or by the address, into the part of the table that its frame shows. */
export function useChosenInSight({ region, topic }: Choice) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen =
      region && topic ? "td [aria-pressed=true]" : region ? "tbody th [aria-pressed=true]" : null;
    const cell = chosen ? frame.current?.querySelector(chosen)?.parentElement : null;
    if (!frame.current || !cell) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = frame.current;
    const { offsetTop, offsetLeft, offsetHeight, offsetWidth } = cell;
    // As much as the headers that stay may hide is kept free.
    if (offsetTop < scrollTop + 70 || offsetTop + offsetHeight > scrollTop + clientHeight)
      frame.current.scrollTop = offsetTop - clientHeight / 2;
    if (topic && (offsetLeft < scrollLeft + 140 || offsetLeft + offsetWidth > scrollLeft + clientWidth))
      frame.current.scrollLeft = offsetLeft - clientWidth / 2;
  }, [region, topic]);
  return frame;
}
