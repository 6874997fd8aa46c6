/** What two sets have in common: how many, and by how many there are in either (Jaccard 1901); null where both are empty. */
export interface Overlap {
  a: string;
  b: string;
  common: number;
  jaccard: number | null;
}

/** Each set with each other, in the order they came. */
export function overlaps(sets: readonly { id: string; members: ReadonlySet<string> }[]): Overlap[] {
  return sets.flatMap((left, index) =>
    sets.slice(index + 1).map((right) => {
      const common = [...left.members].filter((member) => right.members.has(member)).length;
      const either = left.members.size + right.members.size - common;
      return { a: left.id, b: right.id, common, jaccard: either === 0 ? null : common / either };
    }),
  );
}

/** The middle of several numbers and what they lie between. */
export interface Spread {
  median: number;
  least: number;
  most: number;
  /** How many are known. */
  known: number;
}

/** The middle one, or the mean of the two in the middle; null where none is known. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null).sort((left, right) => left - right);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = Math.floor(known.length / 2);
  const upper = known[middle] ?? least;
  const median = known.length % 2 === 1 ? upper : ((known[middle - 1] ?? upper) + upper) / 2;
  return { median, least, most, known: known.length };
}
