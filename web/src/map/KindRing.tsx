const COLOURS: Record<string, string> = {
  ORGANISATION: "var(--organisation)",
  INITIATIVE: "var(--initiative)",
  COMPANY: "var(--company)",
};

/** A ring with as much of each kind's colour as there are of the kind. */
export function KindRing({ kinds, radius }: { kinds: readonly string[]; radius: number }) {
  const shares = Object.keys(COLOURS).map((kind) => ({
    kind,
    share: (kinds.filter((one) => one === kind).length / kinds.length) * 100,
  }));
  let start = 0;
  return shares.map(({ kind, share }) => {
    const offset = -start;
    start += share;
    return share > 0 ? (
      <circle
        key={kind}
        r={radius}
        pathLength={100}
        strokeDasharray={`${share} ${100 - share}`}
        strokeDashoffset={offset}
        style={{ fill: "none", stroke: COLOURS[kind], strokeWidth: 4 }}
      />
    ) : null;
  });
}
