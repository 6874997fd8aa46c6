import { strengths } from "./degree.ts";
import { degreeOf, eachNeighbour, type TieNetwork } from "./tie-network.ts";

/**
 * Burt's constraint (1992): how far a node's contacts lead back to each other, by tie weight. Low for who
 * spans structural holes; null without a tie.
 */
export function constraints(network: TieNetwork): (number | null)[] {
  const { starts, neighbours, weights } = network;
  const strength = strengths(network);
  const toEgo = new Float64Array(network.nodes);
  return Array.from({ length: network.nodes }, (_, ego) => {
    if (degreeOf(network, ego) === 0) return null;
    const own = strength[ego] ?? 1;
    eachNeighbour(network, ego, (contact, weight) => {
      toEgo[contact] = weight;
    });
    let sum = 0;
    eachNeighbour(network, ego, (contact, weight) => {
      let invested = weight / own;
      const end = starts[contact + 1] ?? 0;
      for (let place = starts[contact] ?? 0; place < end; place++) {
        const third = neighbours[place] ?? 0;
        const shared = toEgo[third] ?? 0;
        if (third !== ego && shared > 0)
          invested += (shared / own) * ((weights[place] ?? 0) / (strength[third] ?? 1));
      }
      sum += invested ** 2;
    });
    eachNeighbour(network, ego, (contact) => {
      toEgo[contact] = 0;
    });
    return sum;
  });
}

/**
 * Pairs of a node's contacts that are not tied themselves and belong to two different groups: how often it
 * stands between groups, after Gould and Fernandez (1989), whatever the node's own group. Contacts of an
 * unknown group do not count.
 */
export function brokeredPairs(network: TieNetwork, groups: readonly (string | null)[]): number[] {
  const { starts, neighbours } = network;
  const isContact = new Uint8Array(network.nodes);
  return Array.from({ length: network.nodes }, (_, ego) => {
    const contacts: number[] = [];
    eachNeighbour(network, ego, (contact) => {
      if (groups[contact] === null || groups[contact] === undefined) return;
      contacts.push(contact);
      isContact[contact] = 1;
    });
    const sizes = new Map<string, number>();
    for (const contact of contacts) {
      const group = groups[contact] ?? "";
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
    const all = (contacts.length * (contacts.length - 1)) / 2;
    const alike = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    let tied = 0;
    for (const contact of contacts) {
      const end = starts[contact + 1] ?? 0;
      for (let place = starts[contact] ?? 0; place < end; place++) {
        const other = neighbours[place] ?? 0;
        if (isContact[other] && other > contact && groups[other] !== groups[contact]) tied++;
      }
    }
    for (const contact of contacts) isContact[contact] = 0;
    return all - alike - tied;
  });
}

/** 1 − Σ over groups of (ties into the group / all ties)² (Guimerà, Amaral 2005); null without a tie. */
export function participationCoefficients(network: TieNetwork, groups: readonly number[]): (number | null)[] {
  return Array.from({ length: network.nodes }, (_, node) => {
    const degree = degreeOf(network, node);
    if (degree === 0) return null;
    const into = new Map<number, number>();
    eachNeighbour(network, node, (neighbour) => {
      const group = groups[neighbour] ?? -1;
      into.set(group, (into.get(group) ?? 0) + 1);
    });
    return 1 - [...into.values()].reduce((sum, ties) => sum + (ties / degree) ** 2, 0);
  });
}
