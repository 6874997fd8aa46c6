import { type RefObject, useLayoutEffect, useState } from "react";
import type { Extent } from "./projection.ts";

/** Pixels a unit of the plane, as a drawing of this extent is shown now. */
export function useScale(drawing: RefObject<SVGSVGElement | null>, extent: Extent): number {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = drawing.current;
    if (!element) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      setSize({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawing]);
  return Math.min(size.width / (extent.right - extent.left), size.height / (extent.bottom - extent.top));
}
