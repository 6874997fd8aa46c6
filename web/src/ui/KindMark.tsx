/** The shape and colour by which a kind is known everywhere: on the canvas, in lists, in the legend. */
export type MarkKind = "ORGANISATION" | "INITIATIVE" | "COMPANY" | "EVENT" | "REGION" | "TOPIC";

/** In a square of 12 by 12. */
export const MARK_SHAPES: Record<MarkKind, { path: string; colour: string }> = {
  ORGANISATION: { path: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z", colour: "var(--organisation)" },
  INITIATIVE: { path: "M6 .8 11.6 11H.4z", colour: "var(--initiative)" },
  COMPANY: { path: "M1.5 1.5h9v9h-9z", colour: "var(--company)" },
  EVENT: { path: "m6 0 5 6-5 6-5-6z", colour: "var(--event)" },
  REGION: {
    path: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    colour: "var(--region)",
  },
  TOPIC: {
    path: "M4 1h1.5v3h2V1H9v3h2v1.500H9v2h2V9H9v2.500H7.500V9h-2v2.500H4V9H1.500V7.500H4v-2H1.500V4H4z",
    colour: "var(--topic)",
  },
};

export function KindMark({ kind }: { kind: string }) {
  const shape = MARK_SHAPES[kind as MarkKind] ?? MARK_SHAPES.REGION;
  return (
    <svg className="kind-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shape.path} fill={shape.colour} />
    </svg>
  );
}
