import { type KeyboardEvent, useState } from "react";

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface Position {
  row: number;
  column: number;
}

/**
 * One stop for the tab key in a whole table, whose cells the arrow keys lead through. Row -1 and column -1
 * are the headers; Home and End lead along the row, with Ctrl to the first and last cell.
 */
export function useRovingCell(rows: number, columns: number, start: Position) {
  const [last, setLast] = useState(start);
  const at = { row: Math.min(last.row, rows - 1), column: Math.min(last.column, columns - 1) };
  return {
    /** What a cell's button needs. */
    stop: (row: number, column: number) => ({
      tabIndex: row === at.row && column === at.column ? 0 : -1,
      "data-at": `${row} ${column}`,
      onFocus: () => setLast({ row, column }),
    }),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const target = targetOf(event, at, rows, columns);
      if (!target) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-at="${target.row} ${target.column}"]`)?.focus();
    },
  };
}

function targetOf(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  at: Position,
  rows: number,
  columns: number,
): Position | null {
  if (altKey || metaKey) return null;
  if (key === "Home") return ctrlKey ? { row: 0, column: 0 } : { row: at.row, column: at.row < 0 ? 0 : -1 };
  if (key === "End") return { row: ctrlKey ? rows - 1 : at.row, column: columns - 1 };
  const step = STEPS[key];
  if (!step) return null;
  const row = Math.min(rows - 1, Math.max(-1, at.row + step[0]));
  const column = Math.min(columns - 1, Math.max(-1, at.column + step[1]));
  // The corner holds nothing to choose.
  return row < 0 && column < 0 ? null : { row, column };
}
