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

/**
 * Derives the ties among some partners from the gatherings they were at; `eventIds` says which gatherings count.
 * All who were present count for the weight.
 */
export function partnerTies(
  events: readonly GraphEvent[],
  participations: readonly GraphParticipation[],
  eventIds: ReadonlySet<string>,
  among: ReadonlySet<string>,
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
  const gatheringsOf = new Map<string, Gathering[]>();
  for (const [event, all] of present) {
    const partners = all.filter((partner) => among.has(partner)).sort();
    const gathering = {
      partners,
      weight: 1 / (all.length - 1),
      since: gatherings.get(event)?.startsOn ?? null,
    };
    for (const [at, partner] of partners.entries()) {
      const those = gatheringsOf.get(partner) ?? [];
      those.push({ ...gathering, at });
      gatheringsOf.set(partner, those);
    }
  }
  return [...gatheringsOf].flatMap(([partner, those]) => tiesOf(partner, those));
}

/** A gathering as one of its partners has it. */
interface Gathering {
  /** In the order of their ids. */
  partners: string[];
  /** Where the partner stands among them. */
  at: number;
  weight: number;
  since: Day | null;
}

/** The ties of a partner to those whose ids come after its own. */
function tiesOf(a: string, gatherings: readonly Gathering[]): PartnerTie[] {
  const ties = new Map<string, PartnerTie>();
  for (const { partners, at, weight, since } of gatherings) {
    for (let next = at + 1; next < partners.length; next++) {
      const b = partners[next] ?? "";
      const tie = ties.get(b);
      if (!tie) ties.set(b, { a, b, weight, since });
      else {
        tie.weight += weight;
        tie.since = earlier(tie.since, since);
      }
    }
  }
  return [...ties.values()];
}

function earlier(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
