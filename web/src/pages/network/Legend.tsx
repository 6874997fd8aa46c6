import { useTranslation } from "react-i18next";
import { KindMark } from "../../ui/KindMark.tsx";

const KINDS = ["ORGANISATION", "INITIATIVE", "COMPANY", "EVENT"] as const;

/** What shapes, sizes and lines mean, and whose outlines the map shows. */
export function Legend({ map }: { map: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="network-legend" aria-label={t("legend.label")}>
      {KINDS.map((kind) => (
        <li key={kind} className="marked">
          <KindMark kind={kind} />
          {t(`kinds.${kind}`)}
        </li>
      ))}
      <li>{t("legend.size")}</li>
      <li>{t("legend.dashed")}</li>
      {map ? <li>© GeoBasis-DE / BKG (Daten verändert)</li> : null}
    </ul>
  );
}
