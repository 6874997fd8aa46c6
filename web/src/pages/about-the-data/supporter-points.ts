interface Stated {
  number?: number | null;
  whom?: string | null;
  on?: string | null;
  onPrecision: string;
}

export interface SupporterPoint {
  /** Between 0 and 1 of the time shown. */
  along: number;
  /** Between 0 and 1 of the largest number. */
  height: number;
  number: number;
  on: string;
}

/** Numbers dated to the day or month, as a mere year has no place on the line; of one sort of supporters in the order of time; both axes from 0 to 1. */
export function supporterPoints(
  statements: readonly Stated[],
  whom: string,
  span: { first: string; last: string },
): SupporterPoint[] {
  const counted = statements.flatMap((one) =>
    one.whom === whom && one.on && one.number && one.onPrecision !== "YEAR"
      ? [{ on: one.on, number: one.number }]
      : [],
  );
  const most = Math.max(...counted.map(({ number }) => number));
  const [from, to] = [Date.parse(span.first), Date.parse(span.last)];
  return counted
    .sort((left, right) => left.on.localeCompare(right.on) || left.number - right.number)
    .map(({ on, number }) => ({
      on,
      number,
      along: (Date.parse(on) - from) / (to - from),
      height: number / most,
    }));
}
