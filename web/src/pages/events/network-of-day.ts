import type { NetworkOfDayQuery } from "../../gql/graphql.ts";

interface Mark {
  id: string;
  x: number;
  y: number;
  /** On record at the event. */
  chosen: boolean;
}

interface Line {
  key: string;
  from: Mark;
  to: Mark;
  /** Begun at the event between two of its partners. */
  chosen: boolean;
}

export interface Drawing {
  marks: Mark[];
  lines: Line[];
}

/** What is drawn of the network before a day and on it; who has no tie has no place in the picture. */
export function drawingsOf(
  network: NetworkOfDayQuery["network"],
  on: string,
  atEvent: ReadonlySet<string>,
): { before: Drawing; after: Drawing; box: string } {
  const marks = network.ids.map((id, index): Mark | null => {
    const [x, y] = [network.x[index], network.y[index]];
    return typeof x === "number" && typeof y === "number" ? { id, x, y, chosen: atEvent.has(id) } : null;
  });
  const lines = network.edgeSource.flatMap((source, index) => {
    const [from, to] = [marks[source], marks[network.edgeTarget[index] ?? source]];
    const since = network.edgeSince[index] ?? null;
    if (!from || !to) return [];
    return { key: String(index), from, to, since, chosen: since === on && from.chosen && to.chosen };
  });
  const earlier = lines.filter(({ since }) => since !== null && since < on);
  const joined = new Set(earlier.flatMap(({ from, to }) => [from.id, to.id]));
  const drawn = marks.filter((mark) => mark !== null);
  return {
    before: { marks: drawn.filter(({ id }) => joined.has(id)), lines: earlier },
    after: { marks: drawn, lines },
    box: boxAround(drawn),
  };
}

const MARGIN = 0.03;

/** The same frame for both pictures. */
function boxAround(marks: readonly Mark[]): string {
  if (marks.length === 0) return "0 0 1 1";
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const size = Math.max(Math.max(...xs) - left, Math.max(...ys) - top, 1);
  const margin = size * MARGIN;
  const height = Math.max(Math.max(...ys) - top, size / 2);
  return [left - margin, top - margin, size + 2 * margin, height + 2 * margin]
    .map((value) => value.toFixed(2))
    .join(" ");
}
