/** Chance that comes out the same for the same seed. */
export interface Random {
  /** 0 up to but not 1. */
  next(): number;
  /** At most so many of the list, each as likely as the others, in the order of the list. */
  some<Value>(list: readonly Value[], most: number): Value[];
}

/** mulberry32 by T. Ettinger (public domain): 32 bits of state, enough to draw samples. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    some: (list, most) => {
      let wanted = Math.min(Math.floor(most), list.length);
      return list.filter((_, index) => {
        if (next() * (list.length - index) >= wanted) return false;
        wanted -= 1;
        return true;
      });
    },
  };
}
