/** Something that is drawn at a point, in pixels. */
export interface Mark {
  id: string;
  x: number;
  y: number;
}

/** Marks too close to be told apart, as one at their middle. */
export interface MarkGroup<One extends Mark> {
  /** The first id of its marks, so that the same group is known again after a redraw. */
  id: string;
  x: number;
  y: number;
  marks: readonly One[];
}

/** So far apart that two targets of 24 pixels (WCAG 2.2, 2.5.8) do not touch. */
export const APART = 26;

/**
 * Joins the two closest groups until none are closer than that. The order in which the marks come makes no
 * difference: ties go to the smaller ids.
 */
export function groupMarks<One extends Mark>(marks: readonly One[], apart = APART): MarkGroup<One>[] {
  const groups = onePlaceEach(marks);
  for (;;) {
    const pair = closestPair(groups, apart);
    if (!pair) return groups;
    const [left, right] = pair;
    const [at, gone] = [groups.indexOf(left), groups.indexOf(right)];
    groups[at] = join([...left.marks, ...right.marks]);
    groups.splice(gone, 1);
  }
}

function onePlaceEach<One extends Mark>(marks: readonly One[]): MarkGroup<One>[] {
  const places = new Map<string, One[]>();
  for (const mark of [...marks].sort(byId)) {
    const place = `${mark.x} ${mark.y}`;
    places.set(place, [...(places.get(place) ?? []), mark]);
  }
  return [...places.values()].map((at) => join(at));
}

function closestPair<One extends Mark>(groups: readonly MarkGroup<One>[], apart: number) {
  let closest: [MarkGroup<One>, MarkGroup<One>] | undefined;
  let least = apart;
  groups.forEach((left, index) => {
    for (const right of groups.slice(index + 1)) {
      const distance = Math.hypot(left.x - right.x, left.y - right.y);
      if (distance < least) [closest, least] = [[left, right], distance];
    }
  });
  return closest;
}

function join<One extends Mark>(all: readonly One[]): MarkGroup<One> {
  const marks = [...all].sort(byId);
  const middle = (of: (mark: One) => number) => marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
  return { id: marks[0]?.id ?? "", x: middle(({ x }) => x), y: middle(({ y }) => y), marks };
}

function byId(left: Mark, right: Mark): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
