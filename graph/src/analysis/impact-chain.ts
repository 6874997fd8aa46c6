import type { Day } from "../model/dates.ts";
import type { ImpactChainShape } from "../read/impact-shapes.ts";

/** What is asked of a chain; null leaves it open. */
export interface ImpactKeep {
  topic: string | null;
  /** The id of a partner that adopted. */
  adoptedBy: string | null;
  /** The id of one step whose way is asked for. */
  step: string | null;
}

const ORDER = { GROUP: 0, PROBLEM: 1, PROPOSAL: 2, ADOPTION: 3, MEASURE: 4 } as const;

/**
 * The part of a chain that has to do with what is asked for: the steps that fit, what recorded links lead back
 * to from them, and what they lead on to. Of a partner that adopted, these are its proposals. A link to the
 * event leads nowhere: else every step of an event would have to do with every other.
 */
export function keptPart(chain: ImpactChainShape, keep: ImpactKeep): ImpactChainShape {
  const { topic, adoptedBy, step } = keep;
  if (topic === null && adoptedBy === null && step === null) return chain;
  const partners = new Map(chain.steps.map(({ id, partner }) => [id, partner?.id]));
  const adopted = new Set(
    chain.links.flatMap(({ from, to }) =>
      adoptedBy !== null && partners.get(from) === adoptedBy ? [to] : [],
    ),
  );
  const fits = chain.steps.filter(
    ({ id, topics }) =>
      (topic === null || topics.includes(topic)) &&
      (adoptedBy === null || adopted.has(id)) &&
      (step === null || id === step),
  );
  return around(fits, chain);
}

/**
 * The part of a chain that has to do with what is dated from a day on: a later measure with the proposal it
 * followed. What has no date and no recorded link to it is left out and counted.
 */
export function keptSince(chain: ImpactChainShape, from: Day | null): ImpactChainShape {
  if (from === null) return chain;
  const part = around(
    chain.steps.filter(({ on }) => on !== null && on >= from),
    chain,
  );
  const undated = ({ steps }: ImpactChainShape) => steps.filter(({ on }) => on === null).length;
  return { ...part, undated: chain.undated + undated(chain) - undated(part) };
}

/** These steps with all that recorded links lead back to and on to. */
function around(fits: readonly { id: string }[], chain: ImpactChainShape): ImpactChainShape {
  const kept = new Set([...reach(fits, chain, -1), ...reach(fits, chain, 1)]);
  const event = chain.event?.id;
  return {
    ...chain,
    steps: chain.steps.filter(({ id }) => kept.has(id)),
    links: chain.links.filter(({ from, to }) => kept.has(from) && (kept.has(to) || to === event)),
  };
}

/** What links lead to by going one way only: to earlier stages (−1) or to later ones (1). */
function reach(
  from: readonly { id: string }[],
  { steps, links }: ImpactChainShape,
  way: 1 | -1,
): Set<string> {
  const stage = new Map(steps.map((step) => [step.id, ORDER[step.stage]]));
  const isNext = (here: string, there: string) =>
    Math.sign((stage.get(there) ?? Number.NaN) - (stage.get(here) ?? Number.NaN)) === way;
  const reached = new Set(from.map(({ id }) => id));
  // A Set tells of what is added while it is gone through.
  for (const id of reached) {
    for (const { from: a, to: b } of links) {
      if (a === id && isNext(a, b)) reached.add(b);
      if (b === id && isNext(b, a)) reached.add(a);
    }
  }
  return reached;
}
