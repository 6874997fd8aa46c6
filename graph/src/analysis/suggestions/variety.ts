/** What two suggestions are compared by. */
export interface Varied {
  score: number;
  kind: string;
  category: string | null;
}

/** What a second suggestion of the same kind loses, and of the same category too, as parts of the best score; each further one as much again, up to four times. */
const SAME_KIND = 0.04;
const SAME_CATEGORY = 0.04;
const MOST_TIMES = 4;

/**
 * The first suggestions, best first, with variety in kind rewarded: each step takes the one with the best
 * score after what it loses for being like those already taken (maximal marginal relevance, Carbonell &
 * Goldstein 1998, with sameness of kind for similarity).
 */
export function withVariety<Suggestion extends Varied>(
  ranked: readonly Suggestion[],
  first: number,
): Suggestion[] {
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const left = [...ranked];
  const taken: Suggestion[] = [];
  const loss = ({ kind, category }: Suggestion) => {
    const kinds = taken.filter((other) => other.kind === kind).length;
    const categories = category === null ? 0 : taken.filter((other) => other.category === category).length;
    return (
      best * (SAME_KIND * Math.min(kinds, MOST_TIMES) + SAME_CATEGORY * Math.min(categories, MOST_TIMES))
    );
  };
  while (taken.length < first && left.length > 0) {
    let at = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, suggestion] of left.entries()) {
      const value = suggestion.score - loss(suggestion);
      if (value > most) [at, most] = [index, value];
    }
    taken.push(...left.splice(at, 1));
  }
  return taken;
}
