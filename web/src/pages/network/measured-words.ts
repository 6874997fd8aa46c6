import type { TFunction } from "i18next";
import type { Paint } from "../../graph-canvas/types.ts";
import type { Language } from "../../i18n/i18n.ts";
import type { Measured, MeasuredLegend } from "./measured.ts";
import type { MeasuredNetwork } from "./use-measured.ts";

/** A colour and what it stands for. */
export interface PaintInWords {
  paint: Paint;
  label: string;
}

/** What colour and size mean, for the legend beside the picture and in files: the colours, and sentences. */
export function measuredWords(
  { legend, sampledSources }: MeasuredNetwork,
  t: TFunction,
  language: Language,
): { paints: PaintInWords[]; size: string; sentences: string[] } {
  const write = numberWriter(language);
  const estimated =
    sampledSources !== null &&
    [legend?.size?.by, legend?.colour?.by].some((by) => by && BY_PATHS.includes(by));
  return {
    paints: legend ? paintsInWords(legend, t, write) : [],
    size: sizeInWords(legend, t, write),
    sentences: [
      ...new Set([
        ...(legend?.communities ? [t("measured.communities")] : []),
        ...[legend?.colour?.by, legend?.size?.by].flatMap((by) => (by ? [t(`roles.meaning.${by}`)] : [])),
        ...(estimated ? [t("roles.sampled", { count: sampledSources })] : []),
      ]),
    ],
  };
}

/** What was computed of one partner, in a few words for the list. */
export function measuredOf(
  { community, size, colour }: Measured,
  legend: MeasuredLegend,
  t: TFunction,
  language: Language,
): string {
  const write = numberWriter(language);
  const values = new Map([
    ...(legend.colour && colour !== null ? [[legend.colour.by, colour] as const] : []),
    ...(legend.size && size !== null ? [[legend.size.by, size] as const] : []),
  ]);
  return [
    ...(community === null ? [] : [t("measured.community", { number: community + 1 })]),
    ...[...values].map(([by, value]) => `${t(`roles.measure.${by}`)}: ${write(value)}`),
  ].join(" · ");
}

const BY_PATHS: readonly string[] = ["BETWEENNESS", "HARMONIC"];

function paintsInWords(
  { communities, colour }: MeasuredLegend,
  t: TFunction,
  write: (value: number) => string,
): PaintInWords[] {
  if (communities) {
    return [
      ...communities.map((size, number) => ({
        paint: `community-${number + 1}` as Paint,
        label: t("roles.community", { number: number + 1, count: size }),
      })),
      { paint: "rest", label: t("legend.rest") },
    ];
  }
  if (!colour) return [];
  const steps = colour.steps.map(({ paint, low, high, count }, place) => {
    const [from, to] = [write(low), write(high)];
    const range = from === to ? from : t("measured.range", { from, to });
    const label = t("measured.step", { range, count });
    return { paint, label: place === 0 ? `${t(`roles.measure.${colour.by}`)}: ${label}` : label };
  });
  return [
    ...steps,
    ...(colour.without > 0
      ? [{ paint: "rest" as const, label: t("measured.without", { count: colour.without }) }]
      : []),
  ];
}

function sizeInWords(legend: MeasuredLegend | null, t: TFunction, write: (value: number) => string): string {
  if (!legend?.size) return t("legend.size");
  const { by, small, large, without } = legend.size;
  const measure = t(`roles.measure.${by}`);
  const range =
    small === null || large === null
      ? t("measured.size.nobody", { measure })
      : small === large
        ? t("measured.size.alike", { measure, value: write(small) })
        : t("measured.size.range", { measure, small: write(small), large: write(large) });
  return without > 0 && small !== null
    ? `${range}; ${t("measured.size.without", { count: without })}`
    : range;
}

/** Three digits are enough to tell values apart, and few enough to read. */
function numberWriter(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", {
    maximumSignificantDigits: 3,
  });
  return (value) => format.format(value);
}
