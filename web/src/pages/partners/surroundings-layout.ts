/** A partner that another is tied to, and by what. */
export interface Around {
  id: string;
  name: string;
  kind: string;
  events: readonly { id: string; label: string }[];
  collaborates: boolean;
}

interface Point {
  x: number;
  y: number;
}

export interface Surroundings {
  events: ({ id: string; label: string } & Point)[];
  partners: (Omit<Around, "events"> & Point & { side: "left" | "right" })[];
  lines: { key: string; from: Point; to: Point; strong: boolean }[];
}

/**
 * One partner in the middle, the events it was at around it, and beyond each event those it met there first; whom
 * it only works with stands by itself. Every event gets of the circle what its partners need.
 */
export function surroundingsLayout(
  around: readonly Around[],
  { width, height }: { width: number; height: number },
): Surroundings {
  const centre = { x: width / 2, y: height / 2 };
  const groups = new Map<string, { event: { id: string; label: string } | null; partners: Around[] }>();
  for (const partner of around) {
    const [event = null] = partner.events;
    const key = event?.id ?? "";
    const group = groups.get(key);
    if (group) group.partners.push(partner);
    else groups.set(key, { event, partners: [partner] });
  }
  const at = (share: number, far: number): Point => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    // An ellipse: names need more room to the sides than above and below.
    return {
      x: centre.x + Math.cos(angle) * far * (width / 2 - 190),
      y: centre.y + Math.sin(angle) * far * (height / 2 - 24),
    };
  };
  const result: Surroundings = { events: [], partners: [], lines: [] };
  let taken = 0;
  for (const { event, partners } of groups.values()) {
    const share = (index: number) => (taken + index + 0.5) / around.length;
    const hub = event ? at((taken + partners.length / 2) / around.length, 0.5) : centre;
    if (event) {
      result.events.push({ ...event, ...hub });
      result.lines.push({ key: event.id, from: centre, to: hub, strong: false });
    }
    for (const [index, { events: _events, ...partner }] of partners.entries()) {
      const point = at(share(index), 1);
      result.partners.push({ ...partner, ...point, side: point.x < centre.x ? "left" : "right" });
      result.lines.push({
        key: partner.id,
        from: partner.collaborates ? centre : hub,
        to: point,
        strong: partner.collaborates,
      });
    }
    taken += partners.length;
  }
  return result;
}
