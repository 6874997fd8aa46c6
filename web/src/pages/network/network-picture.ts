import type { TFunction } from "i18next";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { Language } from "../../i18n/i18n.ts";
import { COUNTY_OUTLINES, MAP_SIZE } from "../../map/projection.ts";
import { filterInWords } from "../../take-away/filter-in-words.ts";
import { pictureSvg } from "../../take-away/picture.ts";
import type { Picture } from "../../take-away/picture-view.ts";
import { themeLook } from "../../take-away/theme-colours.ts";
import { LEGEND_KINDS } from "./Legend.tsx";
import { measuredWords } from "./measured-words.ts";
import type { Columns, NetworkView } from "./network-view.ts";
import type { MeasuredNetwork } from "./use-measured.ts";

/** The network as it is seen, as a picture that stands on its own: with legend, counts, filter, day, sources and address. */
export function networkPicture(
  view: NetworkView,
  columns: Columns,
  measured: MeasuredNetwork,
  search: NetworkSearch,
  { t, language }: { t: TFunction; language: Language },
  alliance: string,
): Picture {
  const { selected } = search;
  const { paints, size, sentences } = measuredWords(measured, t, language);
  const map = search.layout === "map";
  const near = new Set(
    view.edges.flatMap(({ source, target }) =>
      selected === source || selected === target ? [source, target] : [],
    ),
  );
  const filter = filterInWords(search, t);
  return pictureSvg({
    title: `${t("network.title")}: ${alliance}`,
    lines: [
      `${t("network.countPartners", { partners: view.partners, total: columns.totalPartners })} · ${t("network.countEvents", { events: view.events, total: columns.totalEvents })}`,
      filter || t("takeAway.noFilter"),
      [size, ...sentences].join(". ").replaceAll("..", "."),
      ...(search.asOf ? [] : [t("takeAway.noDay")]),
      `${t("takeAway.source")} ${map ? "© GeoBasis-DE / BKG (Daten verändert)" : ""}`.trim(),
      `${location.href} · ${new Date().toISOString().slice(0, 10)} · ${t("takeAway.revision", { number: columns.revision })}`,
    ],
    nodes: view.nodes.map(({ id, kind, paint, size, label, position, importance }) => ({
      id,
      kind,
      paint,
      size,
      label,
      importance,
      ...position,
      faded: selected !== undefined && !near.has(id),
    })),
    edges: view.edges.map(({ source, target, collaboration, aside }) => ({
      from: source,
      to: target,
      strong: selected === source || selected === target,
      dashed: collaboration,
      aside,
    })),
    captions: view.captions,
    ...(map
      ? {
          background: COUNTY_OUTLINES.map(({ path }) => path),
          ...(view.captions.length === 0
            ? { extent: { left: 0, top: 0, right: MAP_SIZE.width, bottom: MAP_SIZE.height } }
            : {}),
        }
      : {}),
    legend: [...LEGEND_KINDS.map((kind) => ({ kind, label: t(`kinds.${kind}`) })), ...paints],
    look: themeLook(),
  });
}
