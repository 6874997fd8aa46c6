import type { Random } from "@buendnisgraph/graph/analysis/link-prediction/random";
import type { EventFact, Facts } from "@buendnisgraph/graph/model/facts";

/** An event and how many partners it is to draw. */
export interface PlannedEvent {
  fact: EventFact;
  size: number;
  market: boolean;
}

const FIRST_DAY = Date.UTC(2015, 9, 15);
const LAST_DAY = Date.UTC(2026, 5, 30);
const DAY_MS = 86_400_000;
const SMALLEST = 5;
const LARGEST_CENTRAL = 300;
const LARGEST_REGIONAL = 90;
const HANNOVER = "03241";

/** The calendar of a made-up alliance: two central conferences a year, the rest regional, up to so many participations in all. */
export function planEvents(frame: Facts, participations: number, random: Random): PlannedEvent[] {
  const central = 22;
  const centralSize = Math.min(
    LARGEST_CENTRAL,
    Math.max(SMALLEST, Math.round((participations * 0.25) / central)),
  );
  const regionalSize = Math.min(
    LARGEST_REGIONAL,
    Math.max(SMALLEST, Math.round(Math.sqrt(participations / 4))),
  );
  const regional = Math.max(8, Math.round((participations - central * centralSize) / regionalSize));
  const span = LAST_DAY - FIRST_DAY;
  const planned = [
    ...Array.from({ length: central }, (_, index) => ({
      central: true,
      at: FIRST_DAY + (span * (index + 0.2)) / central,
      size: Math.round(centralSize * (0.7 + 0.6 * random.next())),
    })),
    ...Array.from({ length: regional }, () => ({
      central: false,
      // Busy at the beginning, quieter later, as alliances are.
      at: FIRST_DAY + span * random.next() ** 1.4,
      size: Math.max(SMALLEST, Math.round(regionalSize * (0.4 + 1.2 * random.next()))),
    })),
  ].sort((left, right) => left.at - right.at);
  return planned.map((plan, index) => eventOf(plan, index, frame, random));
}

function eventOf(
  plan: { central: boolean; at: number; size: number },
  index: number,
  frame: Facts,
  random: Random,
): PlannedEvent {
  const counties = frame.regions.filter(({ level }) => level === "COUNTY");
  const county = plan.central
    ? counties.find(({ id }) => id === HANNOVER)
    : counties[Math.floor(random.next() * counties.length)];
  const places = frame.municipalities.filter((one) => one.county === county?.id);
  const place = plan.central ? undefined : places[Math.floor(random.next() * places.length)];
  const topics = random.some(frame.topics, random.next() < 0.3 ? 2 : 1);
  const day = new Date(Math.floor(plan.at / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
  const chance = random.next();
  const kind =
    chance < 0.75 || plan.central
      ? "CONFERENCE"
      : chance < 0.85
        ? "MEETING"
        : chance < 0.95
          ? "JOB_FAIR"
          : "AWARD";
  const dated = dateOf(day, plan.central ? 1 : random.next());
  const where = plan.central ? "Hannover" : (place?.name ?? "Musterstadt");
  const word = topics[0]?.nameDe ?? "Beispiel";
  const name = KIND_NAMES[kind];
  const year = day.slice(0, 4);
  return {
    size: plan.size,
    market: plan.central || random.next() < 0.3,
    fact: {
      id: `beispiel-${day}-${index + 1}`,
      kind,
      scope: kind === "CONFERENCE" ? (plan.central ? "CENTRAL" : "REGIONAL") : null,
      title: `${name} „${word}“ ${year} in ${where} (erfunden)`,
      shortLabel: plan.central ? `Beispiel ${word} ${year}` : `Beispiel ${where} ${year}`,
      topics: topics.map(({ id }) => id),
      place: where,
      venue: "Beispielhalle",
      region: county?.id ?? null,
      latitude: place?.latitude ?? county?.latitude ?? null,
      longitude: place?.longitude ?? county?.longitude ?? null,
      outsideState: false,
      gathering: true,
      series: null,
      note: null,
      sources: [],
      ...dated,
    },
  };
}

const KIND_NAMES = {
  CONFERENCE: "Beispielkonferenz",
  MEETING: "Beispieltreffen",
  JOB_FAIR: "Beispiel-Jobmesse",
  AWARD: "Beispielpreis",
} as const;

/** Most days are known, some only by month or year, a few not at all. */
function dateOf(day: string, chance: number): Pick<EventFact, "startsOn" | "endsOn" | "datePrecision"> {
  const [year = "", month = ""] = day.split("-");
  if (chance < 0.01) return { startsOn: null, endsOn: null, datePrecision: "UNKNOWN" };
  if (chance < 0.02) return { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, datePrecision: "YEAR" };
  if (chance < 0.06) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
    return { startsOn: `${year}-${month}-01`, endsOn: last, datePrecision: "MONTH" };
  }
  return { startsOn: day, endsOn: day, datePrecision: "DAY" };
}
