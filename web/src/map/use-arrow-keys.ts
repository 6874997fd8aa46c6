import { type KeyboardEvent, useRef, useState } from "react";
import { isArrow, nextInDirection } from "./next-in-direction.ts";

interface Point {
  id: string;
  x: number;
  y: number;
}

/**
 * Buttons on a map as one stop of the tab key, the arrows going from one to the next: 45 counties are too many
 * to tab through. Spread what `stop` gives onto each button.
 */
export function useArrowKeys(points: readonly Point[], press: (id: string) => void, first?: string) {
  const [current, setCurrent] = useState<string>();
  const drawn = useRef(new Map<string, SVGElement>());
  const known = (id: string | undefined) => points.some((point) => point.id === id);
  const active = [current, first].find(known) ?? points[0]?.id;

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      press(id);
    } else if (isArrow(event.key)) {
      event.preventDefault();
      const from = points.find((point) => point.id === id);
      const next = from && nextInDirection(points, from, event.key);
      if (next) drawn.current.get(next.id)?.focus();
    }
  };
  return {
    stop: (id: string) => ({
      ref: (element: SVGElement | null) => {
        if (element) drawn.current.set(id, element);
        else drawn.current.delete(id);
      },
      tabIndex: id === active ? 0 : -1,
      onClick: () => press(id),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, id),
      onFocus: () => setCurrent(id),
    }),
  };
}
