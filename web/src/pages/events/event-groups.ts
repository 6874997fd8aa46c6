interface Grouped {
  kind: string;
  startsOn?: string | null;
}

/** Conferences, what else has a date, and what has none: three lists, each event in one. */
export function grouped<Event extends Grouped>(events: readonly Event[]) {
  const dated = events.filter(({ startsOn }) => startsOn);
  return {
    conferences: dated.filter(({ kind }) => kind === "CONFERENCE"),
    others: dated.filter(({ kind }) => kind !== "CONFERENCE"),
    undated: events.filter(({ startsOn }) => !startsOn),
  };
}

/** The years in which any of the events began, latest first. */
export function yearsOf(events: readonly { startsOn?: string | null }[]): string[] {
  const years = events.flatMap(({ startsOn }) => (startsOn ? [startsOn.slice(0, 4)] : []));
  return [...new Set(years)].sort().reverse();
}
