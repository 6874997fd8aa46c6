import type { Day } from "../model/dates.ts";
import type { GraphEvent, GraphParticipation } from "../read/whole-graph.ts";

/** Two partners present at the same gathering; `a` sorts before `b`. */
export interface PartnerTie {
  a: string;
  b: string;
  /** Σ over the gatherings both were at of 1 / (participants − 1), Newman 2001. */
  weight: number;
  /** The first dated one of these gatherings; null where none is dated. */
  since: Day | null;
}

/** Derives the ties among partners from the gatherings they were at; `eventIds` says which gatherings count. */
export function partnerTies(
  events: readonly GraphEvent[],
  participations: readonly GraphParticipation[],
  eventIds: ReadonlySet<string>,
): PartnerTie[] {
  const gatherings = new Map(
    events.filter((event) => event.gathering && eventIds.has(event.id)).map((event) => [event.id, event]),
  );
  const present = new Map<string, string[]>();
  for (const { partner, event, present: wasThere } of participations) {
    if (!wasThere || !gatherings.has(event)) continue;
    const there = present.get(event);
    if (there) there.push(partner);
    else present.set(event, [partner]);
  }
  const ties = new Map<string, PartnerTie>();
  for (const [event, unsorted] of present) {
    const partners = unsorted.sort();
    const since = gatherings.get(event)?.startsOn ?? null;
    const weight = 1 / (partners.length - 1);
    for (const [index, a] of partners.entries()) {
      for (const b of partners.slice(index + 1)) {
        const key = `${a} ${b}`;
        const tie = ties.get(key);
        if (!tie) ties.set(key, { a, b, weight, since });
        else {
          tie.weight += weight;
          tie.since = earlier(tie.since, since);
        }
      }
    }
  }
  return [...ties.values()];
}

function earlier(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
