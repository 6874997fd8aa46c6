import type { CENTRALITIES } from "../../app/search-params.ts";
import { PAINTS, type Paint } from "../../graph-canvas/types.ts";

export type Metric = (typeof CENTRALITIES)[number];

/** How a partner's mark differs from the plain one, and by which values. */
export interface Measured {
  paint: Paint | null;
  /** 0 to 1 from the smallest mark to the largest; null leaves the size to the ties. */
  share: number | null;
  /** Its community where that has a colour; null without one, or where communities are not asked for. */
  community: number | null;
  size: number | null;
  colour: number | null;
}

/** A step of the scale of colours: all values from low to high. */
export interface Step {
  paint: Paint;
  low: number;
  high: number;
  count: number;
}

/** What colour and size tell in a picture: for its legend. */
export interface MeasuredLegend {
  /** Partners in the communities that have a colour, the largest first; null unless they are coloured. */
  communities: readonly number[] | null;
  colour: { by: Metric; steps: readonly Step[]; without: number } | null;
  /** From the value of the smallest mark to that of the largest; both null where nobody has a value. */
  size: { by: Metric; small: number | null; large: number | null; without: number } | null;
}

/** One entry a partner in every column; those not asked for are null. */
export interface MeasuredColumns {
  ids: readonly string[];
  community: readonly number[] | null;
  size: { by: Metric; values: readonly (number | null)[] } | null;
  colour: { by: Metric; values: readonly (number | null)[] } | null;
}

const COMMUNITY_PAINTS = PAINTS.filter((paint) => paint.startsWith("community"));
const SCALE = PAINTS.filter((paint) => paint.startsWith("scale"));

/** Marks for all partners and a legend that says how to read them. */
export function measuredMarks({ ids, community, size, colour }: MeasuredColumns): {
  of: ReadonlyMap<string, Measured>;
  legend: MeasuredLegend;
} {
  const members = new Map<number, number>();
  for (const number of community ?? []) members.set(number, (members.get(number) ?? 0) + 1);
  // A community of one is none.
  const coloured = COMMUNITY_PAINTS.filter((_, number) => (members.get(number) ?? 0) > 1);
  const steps = colour ? valueSteps(valuesOf(colour.values), isBestLow(colour.by)) : [];
  const range = size ? rangeOf(size) : null;
  const of = ids.map((id, index): [string, Measured] => {
    const number = community?.[index] ?? -1;
    const coded = community ? (coloured[number] ?? "rest") : null;
    const value = colour?.values[index] ?? null;
    const step = value === null ? undefined : steps.find(({ low, high }) => low <= value && value <= high);
    const measure = size?.values[index] ?? null;
    return [
      id,
      {
        paint: colour ? (step?.paint ?? "rest") : coded,
        share: range ? shareOf(measure, range) : null,
        community: coloured[number] ? number : null,
        size: measure,
        colour: value,
      },
    ];
  });
  const without = (values: readonly (number | null)[]) => values.length - valuesOf(values).length;
  return {
    of: new Map(of),
    legend: {
      communities: community ? coloured.map((_, number) => members.get(number) ?? 0) : null,
      colour: colour ? { by: colour.by, steps, without: without(colour.values) } : null,
      size: size && range ? { by: size.by, ...range, without: without(size.values) } : null,
    },
  };
}

/** Low is what stands out, so that low is large and strong. */
function isBestLow(metric: Metric): boolean {
  return metric === "CONSTRAINT";
}

/**
 * At most five steps with about as many partners in each, so that a few high values do not leave all others
 * alike; equal values share a step. The strongest colour is that of the last step.
 */
export function valueSteps(values: readonly number[], isLowStrong = false): Step[] {
  const sorted = [...values].sort((left, right) => left - right);
  const few = new Set(sorted).size <= SCALE.length;
  const cuts: [number, number][] = [];
  for (let start = 0; start < sorted.length; ) {
    const left = SCALE.length - cuts.length;
    let end = few ? start + 1 : start + Math.ceil((sorted.length - start) / left);
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    cuts.push([start, end]);
    start = end;
  }
  return cuts.map(([start, end], place) => {
    const strength = cuts.length === 1 ? 1 : place / (cuts.length - 1);
    const paint = SCALE[Math.round((isLowStrong ? 1 - strength : strength) * (SCALE.length - 1))] ?? "rest";
    return { paint, low: sorted[start] ?? 0, high: sorted[end - 1] ?? 0, count: end - start };
  });
}

function rangeOf({ by, values }: { by: Metric; values: readonly (number | null)[] }) {
  const known = valuesOf(values);
  if (known.length === 0) return { small: null, large: null };
  const low = known.reduce((least, value) => Math.min(least, value));
  const high = known.reduce((most, value) => Math.max(most, value));
  return isBestLow(by) ? { small: high, large: low } : { small: low, large: high };
}

function shareOf(value: number | null, { small, large }: { small: number | null; large: number | null }) {
  if (value === null || small === null || large === null || small === large) return 0;
  return Math.abs(value - small) / Math.abs(large - small);
}

function valuesOf(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
