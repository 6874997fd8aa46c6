/** A dated list of what happened between partners, by index into `partners`; the oldest first. */
export interface DatedTies {
  partners: string[];
  /** As written in the list; null where it says nothing. */
  kinds: (string | null)[];
  regions: (string | null)[];
  contacts: Contact[];
  /** Appearances without anybody to be tied to, as of somebody alone at an event: known from that day. */
  appearances: { partner: number; day: number }[];
}

/** Two partners on a day: a tie when it is their first, else a repeat of it. */
export interface Contact {
  a: number;
  b: number;
  /** Days since 1970-01-01. */
  day: number;
  /** 1 for a tie; 1 / (participants − 1) for an event shared with others, Newman 2001. */
  weight: number;
}

const DAY_MS = 86_400_000;

/** The day as a number of days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** A participation list as contacts: everybody at an event with everybody else there, on the later of their two days. */
export function contactsOfEvents(
  events: Iterable<readonly { partner: number; day: number }[]>,
): Pick<DatedTies, "contacts" | "appearances"> {
  const contacts: Contact[] = [];
  const appearances: DatedTies["appearances"] = [];
  for (const rows of events) {
    const there = new Map<number, number>();
    for (const { partner, day } of rows) there.set(partner, Math.min(day, there.get(partner) ?? day));
    const present = [...there];
    for (const [index, [a, dayOfA]] of present.entries()) {
      appearances.push({ partner: a, day: dayOfA });
      for (const [b, dayOfB] of present.slice(index + 1)) {
        contacts.push({ a, b, day: Math.max(dayOfA, dayOfB), weight: 1 / (present.length - 1) });
      }
    }
  }
  return { contacts: contacts.sort((left, right) => left.day - right.day), appearances };
}
