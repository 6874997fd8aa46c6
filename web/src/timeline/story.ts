import { scaleLinear } from "d3-scale";

/** What happened at one event, as growth counts it. */
export interface StoryStep {
  id: string;
  label: string;
  place: string | null;
  /** As the source gives it: `YYYY-MM-DD`, the first day of a month or year where no day is known. */
  date: string;
  precision: "DAY" | "MONTH" | "YEAR" | "UNKNOWN";
  kind: string;
  scope: "CENTRAL" | "REGIONAL" | null;
  /** In days (./days.ts). */
  day: number;
  /** Partners on record so far, this event included. */
  partners: number;
  recorded: number;
  newPartners: number;
  newTies: number;
}

/** When each event is told, in ms from the beginning; between two of them days go by evenly. */
export interface Story {
  steps: readonly StoryStep[];
  first: number;
  last: number;
  length: number;
  dayAt: (ms: number) => number;
  timeAt: (day: number) => number;
}

/** Long enough to be read, short enough to be watched: of every event and of the time between two. */
const SHORTEST_GAP_MS = 350;
const LONGEST_GAP_MS = 1_600;
const MS_A_DAY = 12;
const LONGEST_STORY_MS = 75_000;
/** Days before the first event and after the last. */
const MARGIN_DAYS = 45;

/** Lays out the steps, which come in the order of their days, as a film of bounded length. */
export function tellStory(steps: readonly StoryStep[]): Story {
  const days = [...new Set(steps.map(({ day }) => day))];
  const first = (days[0] ?? 0) - MARGIN_DAYS;
  const last = (days.at(-1) ?? 0) + MARGIN_DAYS;
  const marks = [{ day: first, at: 0 }];
  let at = 0;
  for (const [index, day] of [...days, last].entries()) {
    const before = index === 0 ? first : (days[index - 1] ?? first);
    at += Math.min(LONGEST_GAP_MS, Math.max(SHORTEST_GAP_MS, (day - before) * MS_A_DAY));
    marks.push({ day, at });
  }
  const scale = Math.min(1, LONGEST_STORY_MS / at);
  const markedDays = marks.map((mark) => mark.day);
  const times = marks.map((mark) => mark.at * scale);
  return {
    steps,
    first,
    last,
    length: at * scale,
    dayAt: scaleLinear(times, markedDays).clamp(true),
    timeAt: scaleLinear(markedDays, times).clamp(true),
  };
}

/** The last event of the day or before; undefined before the first. */
export function stepAt({ steps }: Story, day: number): StoryStep | undefined {
  return steps.findLast((step) => step.day <= day);
}
