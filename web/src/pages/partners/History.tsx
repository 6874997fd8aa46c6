import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { PartnerWithFacts } from "./PartnerFacts.tsx";

const WIDTH = 1000;
const HEIGHT = 64;
const LINE = 34;
const FIRST_YEAR = 2015;
const DAY_MS = 86_400_000;

/** When a partner was on record at what, on a line; the same events stand below as a list. */
export function History({ participations }: { participations: PartnerWithFacts["participations"] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const events = [...new Map(participations.map(({ event }) => [event.id, event])).values()];
  const dated = events.flatMap((event) => (event.startsOn ? [{ event, day: dayOf(event.startsOn) }] : []));
  if (dated.length === 0) return null;
  const first = Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS;
  const last = Date.UTC(new Date().getUTCFullYear() + 1, 0, 1) / DAY_MS;
  const x = (day: number) => ((day - first) / (last - first)) * WIDTH;
  const years = Array.from(
    { length: new Date().getUTCFullYear() - FIRST_YEAR + 1 },
    (_, at) => FIRST_YEAR + at,
  );
  return (
    <section>
      <h2>{t("partner.history")}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold drawings */}
      <svg
        className="history-line"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t("partner.history")}
      >
        <line x1={0} x2={WIDTH} y1={LINE} y2={LINE} />
        {years.map((year) => (
          <g key={year}>
            <line
              x1={x(Date.UTC(year, 0, 1) / DAY_MS)}
              x2={x(Date.UTC(year, 0, 1) / DAY_MS)}
              y1={LINE}
              y2={LINE + 8}
            />
            <text x={x(Date.UTC(year, 6, 1) / DAY_MS)} y={HEIGHT - 4}>
              {year}
            </text>
          </g>
        ))}
        {stacked(dated.map(({ event, day }) => ({ event, x: x(day) }))).map(({ event, x: at, level }) => {
          const name = `${event.title}, ${writeDate(event.startsOn, event.endsOn, event.datePrecision, language)}`;
          return (
            <Link key={event.id} to="/events/$id" params={{ id: event.id }} aria-label={name}>
              <rect x={at - 12} y={LINE - 12 - level * 12} width={24} height={24} fill="transparent" />
              <path d={`M${at} ${LINE - 8 - level * 12}l7 8-7 8-7-8z`}>
                <title>{name}</title>
              </path>
            </Link>
          );
        })}
      </svg>
      {events.length > dated.length ? (
        <p className="soft">{t("partner.undatedEvents", { count: events.length - dated.length })}</p>
      ) : null}
    </section>
  );
}

const MARK_WIDTH = 16;

/** Marks too near to the one before stand a step higher, so that each can be met. */
function stacked<Mark extends { x: number }>(marks: readonly Mark[]): (Mark & { level: number })[] {
  const inOrder = [...marks].sort((left, right) => left.x - right.x);
  const placed: (Mark & { level: number })[] = [];
  for (const mark of inOrder) {
    const before = placed.at(-1);
    const level = before && mark.x - before.x < MARK_WIDTH ? (before.level + 1) % 3 : 0;
    placed.push({ ...mark, level });
  }
  return placed;
}

function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
