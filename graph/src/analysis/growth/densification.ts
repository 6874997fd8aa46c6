/** How ties grow with partners: ties ∝ partners^exponent (Leskovec, Kleinberg, Faloutsos 2005). */
export interface Densification {
  exponent: number;
  /** Ends of the 95 % interval of the exponent, from the fit's standard error and Student's t. */
  low: number;
  high: number;
  /** Share of the variance of log ties that the fit explains, 0 to 1. */
  rSquared: number;
  /** Distinct sizes of the network that the fit rests on. */
  points: number;
}

const FEWEST_POINTS = 5;

/**
 * Least squares of log ties on log partners, one point a size of the network (the last of each), so that
 * steps without growth do not count twice. Null below five sizes. Points of one growing network depend
 * on each other, so the interval is narrower than it should be.
 */
export function densification(sizes: readonly { partners: number; ties: number }[]): Densification | null {
  const bySize = new Map(
    sizes.filter(({ partners, ties }) => partners > 1 && ties > 0).map((size) => [size.partners, size.ties]),
  );
  const points = [...bySize].map(([partners, ties]) => ({ x: Math.log(partners), y: Math.log(ties) }));
  if (points.length < FEWEST_POINTS) return null;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const sumXX = sum(points.map(({ x }) => (x - meanX) ** 2));
  const sumYY = sum(points.map(({ y }) => (y - meanY) ** 2));
  const exponent = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / sumXX;
  const left = sum(points.map(({ x, y }) => (y - meanY - exponent * (x - meanX)) ** 2));
  const freedom = points.length - 2;
  const margin = studentT975(freedom) * Math.sqrt(left / freedom / sumXX);
  return {
    exponent,
    low: exponent - margin,
    high: exponent + margin,
    rSquared: sumYY === 0 ? 1 : 1 - left / sumYY,
    points: points.length,
  };
}

/** The 97.5 % point of Student's t, by the expansion of Abramowitz and Stegun 26.7.5; within 0.01 from 3 degrees of freedom. */
export function studentT975(freedom: number): number {
  const z = 1.959963984540054;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160;
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3 + g4 / freedom ** 4;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
