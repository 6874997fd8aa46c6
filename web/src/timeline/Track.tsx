import { scaleLinear } from "d3-scale";
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { dayNumber, dayText } from "./days.ts";
import { type Playback, useMoment } from "./playback.ts";
import { whatHappened, whenAndWhere } from "./step-words.ts";
import { type Story, type StoryStep, stepAt } from "./story.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 58;
const GROUND = 40;
const MIDDLE = 30;
const YEAR = 365.25;
/** Half as wide as the mark of where one is. */
const HEAD = 6;

interface TrackProps {
  playback: Playback;
  /** The day that is being dragged or stepped to has been chosen. */
  onChoose: (day: number) => void;
}

/** The years as a slider: conferences as marks, how many partners are on record behind them. */
export function Track({ playback, onChoose }: TrackProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { story } = playback;
  const day = useMoment(playback, (moment) => moment.day);
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const x = useMemo(
    () => scaleLinear([story.first, story.last], [8, Math.max(9, width - 8)]).clamp(true),
    [story, width],
  );

  const dragTo = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    playback.pause();
    playback.seek(snapped(story, x.invert(event.clientX - box.left), x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, story, playback.moment.day);
    if (next === undefined) return;
    event.preventDefault();
    playback.pause();
    playback.seek(next);
    onChoose(playback.moment.day);
  };
  const step = stepAt(story, day);
  const told = useMemo(
    () => (step ? `${step.label}. ${whenAndWhere(step, language)}: ${whatHappened(step, t)}` : undefined),
    [step, language, t],
  );
  return (
    <div
      className="timeline-track"
      ref={element}
      role="slider"
      tabIndex={0}
      aria-label={t("timeline.slider")}
      aria-valuemin={Math.floor(story.first)}
      aria-valuemax={Math.ceil(story.last)}
      aria-valuenow={Math.round(day)}
      aria-valuetext={told ?? dayText(day)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) dragTo(event);
      }}
      onPointerUp={() => onChoose(playback.moment.day)}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <Ground story={story} width={width} />
      </svg>
      <svg
        className="timeline-head"
        width={2 * HEAD}
        height={HEIGHT}
        style={{ transform: `translateX(${x(day) - HEAD}px)` }}
        aria-hidden="true"
      >
        <path d={`M${HEAD} 4V${GROUND + 4}`} />
        <circle cx={HEAD} cy={GROUND + 4} r={5} />
      </svg>
    </div>
  );
}

/** What does not move: the curve, the years, the marks. */
const Ground = memo(function Ground({ story, width }: { story: Story; width: number }) {
  const x = scaleLinear([story.first, story.last], [8, Math.max(9, width - 8)]);
  const most = Math.max(1, ...story.steps.map(({ partners }) => partners));
  const y = scaleLinear([0, most], [GROUND, 4]);
  const firstYear = Number(dayText(story.first).slice(0, 4)) + 1;
  const lastYear = Number(dayText(story.last).slice(0, 4));
  const years = Array.from(
    { length: Math.max(0, lastYear - firstYear + 1) },
    (_, index) => firstYear + index,
  );
  const everyOther = width / Math.max(1, years.length) < 34;
  return (
    <>
      <path className="timeline-curve" d={stepPath(story, x, y)} />
      <path className="timeline-ground" d={`M8 ${GROUND}H${Math.max(8, width - 8)}`} />
      {years.map((year, index) => (
        <g key={year} className="timeline-year" transform={`translate(${x(dayNumber(`${year}-01-01`))} 0)`}>
          <path d={`M0 ${GROUND}v4`} />
          {everyOther && index % 2 === 1 ? null : <text y={HEIGHT - 3}>{year}</text>}
        </g>
      ))}
      {[...story.steps].sort(byRank).map((step) => (
        <Mark key={step.id} step={step} x={x(step.day)} />
      ))}
    </>
  );
});

/** Central conferences large and full, regional ones hollow, all other events a dot. */
function Mark({ step, x }: { step: StoryStep; x: number }) {
  const size = step.scope === "CENTRAL" ? 7 : 5;
  if (rank(step) === 0) return <circle className="timeline-mark other" cx={x} cy={MIDDLE} r={2} />;
  return (
    <path
      className={`timeline-mark ${step.scope === "CENTRAL" ? "central" : "regional"}`}
      d={`M${x} ${MIDDLE - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
    >
      <title>{step.label}</title>
    </path>
  );
}

function rank({ kind, scope }: StoryStep): number {
  if (kind !== "CONFERENCE" && kind !== "DIALOGUE") return 0;
  return scope === "CENTRAL" ? 2 : 1;
}

function byRank(left: StoryStep, right: StoryStep): number {
  return rank(left) - rank(right);
}

function stepPath(story: Story, x: (day: number) => number, y: (partners: number) => number): string {
  const steps = story.steps.map(({ day, partners }) => `H${x(day)}V${y(partners)}`).join("");
  return `M${x(story.first)} ${y(0)}${steps}H${x(story.last)}V${y(0)}Z`;
}

const SNAP_PIXELS = 5;

/** The nearest event where one is near, else the day itself; the right end is the end. */
function snapped(story: Story, day: number, x: (day: number) => number): number {
  const near = [...story.steps]
    .filter((step) => Math.abs(x(step.day) - x(day)) <= SNAP_PIXELS)
    .sort((left, right) => Math.abs(left.day - day) - Math.abs(right.day - day));
  return near[0]?.day ?? Math.round(day);
}

/** Arrows go from event to event, Page keys by a year, Home and End to the ends. */
function dayAfterKey(key: string, story: Story, day: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return story.steps.find((step) => step.day > day)?.day ?? story.last;
    case "ArrowLeft":
    case "ArrowDown":
      return story.steps.findLast((step) => step.day < day)?.day ?? story.first;
    case "PageUp":
      return day + YEAR;
    case "PageDown":
      return day - YEAR;
    case "Home":
      return story.first;
    case "End":
      return story.last;
    default:
      return undefined;
  }
}
