import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { Paint } from "../../graph-canvas/types.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { measuredWords } from "./measured-words.ts";
import type { MeasuredNetwork } from "./use-measured.ts";

export const LEGEND_KINDS = ["ORGANISATION", "INITIATIVE", "COMPANY", "EVENT"] as const;

interface LegendProps {
  map: boolean;
  search: NetworkSearch;
  measured: MeasuredNetwork;
  change: (part: Partial<NetworkSearch>) => void;
}

/** What shapes, colours, sizes and lines mean, and whose outlines the map shows. */
export function Legend({ map, search, measured, change }: LegendProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { progress, refusal, legend } = measured;
  const { paints, size, sentences } = measuredWords(measured, t, language);
  return (
    <div className="network-legend">
      <ul aria-label={t("legend.label")}>
        {LEGEND_KINDS.map((kind) => (
          <li key={kind} className="marked">
            <KindMark kind={kind} />
            {t(`kinds.${kind}`)}
          </li>
        ))}
        {paints.map(({ paint, label }) => (
          <li key={paint} className="marked">
            <Swatch paint={paint} />
            {label}
          </li>
        ))}
        {legend?.communities ? (
          <li>
            <Link to="/roles">{t("measured.byName")}</Link>
          </li>
        ) : null}
        <li>{size}</li>
        {legend?.size && search.projection !== "partners" ? <li>{t("measured.events")}</li> : null}
        <li>{t("legend.dashed")}</li>
        {map ? <li>© GeoBasis-DE / BKG (Daten verändert)</li> : null}
      </ul>
      {sentences.length > 0 ? (
        <p>
          {sentences.join(" ")}{" "}
          <Link to="/methods" hash={t("methods.roles")}>
            {t("growth.methods")}
          </Link>
        </p>
      ) : null}
      {progress === null ? null : (
        <p role="status">
          {t("roles.computing")} <progress aria-label={t("roles.computing")} max={1} value={progress} />{" "}
          <button
            type="button"
            className="button plain"
            onClick={() => change({ colour: undefined, size: undefined })}
          >
            {t("measured.giveUp")}
          </button>
        </p>
      )}
      {refusal ? <p role="alert">{refusal}</p> : null}
    </div>
  );
}

function Swatch({ paint }: { paint: Paint }) {
  return (
    <svg width={10} height={10} aria-hidden="true">
      <circle cx={5} cy={5} r={5} fill={`var(--${paint})`} />
    </svg>
  );
}
