import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MARK_SHAPES } from "../../ui/KindMark.tsx";
import type { PartnerWithFacts } from "./PartnerFacts.tsx";
import { type Around, surroundingsLayout } from "./surroundings-layout.ts";

const MOST_PARTNERS = 36;
const SIZE = { width: 720, height: 420 };

/** Whom a partner met at what, and whom it works with, as a small network; the same stands in the lists below. */
export function Surroundings({ partner }: { partner: PartnerWithFacts }) {
  const { t } = useTranslation();
  const ties = partner.ties.nodes.slice(0, MOST_PARTNERS);
  if (ties.length === 0) return null;
  const around: Around[] = ties.map(({ partner: other, metAt, collaboration }) => ({
    id: other.id,
    name: other.name,
    kind: other.kind,
    events: metAt.map(({ id, shortLabel }) => ({ id, label: shortLabel })),
    collaborates: collaboration !== null && collaboration !== undefined,
  }));
  const { events, partners, lines } = surroundingsLayout(around, SIZE);
  const centre = { x: SIZE.width / 2, y: SIZE.height / 2 };
  return (
    <section>
      <h2>{t("partner.surroundings")}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold drawings */}
      <svg
        className="surroundings"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="group"
        aria-label={t("partner.surroundingsLabel", { count: ties.length, name: partner.name })}
      >
        {lines.map(({ key, from, to, strong }) => (
          <line
            key={key}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={strong ? "strong" : undefined}
          />
        ))}
        {events.map(({ id, label, x, y }) => (
          <Link key={id} to="/events/$id" params={{ id }} aria-label={label}>
            <Mark kind="EVENT" x={x} y={y} />
            <text x={x} y={y + 18}>
              {label}
            </text>
          </Link>
        ))}
        {partners.map(({ id, name, kind, x, y, side }) => (
          <Link key={id} to="/partners/$id" params={{ id }} aria-label={withoutBrackets(name)}>
            <Mark kind={kind} x={x} y={y} />
            <title>{name}</title>
            {partners.length <= 16 ? (
              <text className={side}>
                {inTwoLines(name).map((line, index, lines) => (
                  <tspan
                    key={line}
                    x={x + (side === "right" ? 10 : -10)}
                    y={y + 4 + (index - (lines.length - 1) / 2) * 14}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            ) : null}
          </Link>
        ))}
        <Mark kind={partner.kind} x={centre.x} y={centre.y} large />
      </svg>
      {partner.ties.totalCount > ties.length ? (
        <p className="soft">
          {t("partner.strongestTies", { shown: ties.length, total: partner.ties.totalCount })}
        </p>
      ) : null}
    </section>
  );
}

const LONGEST_LINE = 24;

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "");
}

/** A long name broken at the blank nearest to its middle, so that nothing has to be cut. */
function inTwoLines(name: string): string[] {
  const short = withoutBrackets(name);
  if (short.length <= LONGEST_LINE) return [short];
  const blanks = [...short.matchAll(/ /g)].map(({ index }) => index);
  const middle = short.length / 2;
  const [at] = blanks.sort((left, right) => Math.abs(left - middle) - Math.abs(right - middle));
  return at === undefined ? [short] : [short.slice(0, at + 1), short.slice(at + 1)];
}

function Mark({ kind, x, y, large = false }: { kind: string; x: number; y: number; large?: boolean }) {
  const shape = MARK_SHAPES[kind as keyof typeof MARK_SHAPES] ?? MARK_SHAPES.REGION;
  const scale = large ? 1.8 : 1;
  return (
    <g transform={`translate(${x - 6 * scale} ${y - 6 * scale}) scale(${scale})`}>
      <rect x={-6} y={-6} width={24} height={24} fill="transparent" />
      <path d={shape.path} fill={shape.colour} />
    </g>
  );
}
