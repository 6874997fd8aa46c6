import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { NetworkSearch } from "../../app/search-params.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { COMMUNITY_COLOURS, type MeasuredNetwork, REST_COLOUR } from "./use-measured.ts";

const KINDS = ["ORGANISATION", "INITIATIVE", "COMPANY", "EVENT"] as const;

interface LegendProps {
  map: boolean;
  search: NetworkSearch;
  measured: MeasuredNetwork;
}

/** What shapes, colours, sizes and lines mean, and whose outlines the map shows. */
export function Legend({ map, search, measured: { communities, progress, refusal } }: LegendProps) {
  const { t } = useTranslation();
  return (
    <ul className="network-legend" aria-label={t("legend.label")}>
      {KINDS.map((kind) => (
        <li key={kind} className="marked">
          <KindMark kind={kind} />
          {t(`kinds.${kind}`)}
        </li>
      ))}
      {communities.map((size, number) => (
        <li key={COMMUNITY_COLOURS[number]} className="marked">
          <Swatch colour={COMMUNITY_COLOURS[number] ?? REST_COLOUR} />
          {t("roles.community", { number: number + 1, count: size })}
        </li>
      ))}
      {communities.length > 0 ? (
        <li className="marked">
          <Swatch colour={REST_COLOUR} />
          {t("legend.rest")} <Link to="/roles">{t("nav.roles")}</Link>
        </li>
      ) : null}
      <li>{t(search.size ? `legend.sizes.${search.size}` : "legend.size")}</li>
      <li>{t("legend.dashed")}</li>
      {progress === null ? null : (
        <li role="status">
          {t("roles.computing")} <progress max={1} value={progress} />
        </li>
      )}
      {refusal ? <li role="alert">{refusal}</li> : null}
      {map ? <li>© GeoBasis-DE / BKG (Daten verändert)</li> : null}
    </ul>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg width={10} height={10} aria-hidden="true">
      <circle cx={5} cy={5} r={5} fill={colour} />
    </svg>
  );
}
