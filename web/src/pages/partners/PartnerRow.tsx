import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerOrder } from "../../gql/graphql.ts";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { kilometresBetween } from "../../map/kilometres.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { degreeClass, seenClass } from "./PartnerTable.tsx";

interface PartnerRowProps {
  partner: {
    id: string;
    name: string;
    kind: string;
    category?: string | null;
    place?: string | null;
    degree: number;
    firstSeen?: string | null;
    lastSeen?: string | null;
    outsideState: boolean;
    latitude?: number | null;
    longitude?: number | null;
    basedIn?: { id: string; shortName: string } | null;
  };
  from: { longitude: number; latitude: number } | undefined;
  orderBy: PartnerOrder;
  pointed: boolean;
  point: (ids: readonly string[], county?: string) => void;
}

/** One partner; drawn again only where something about it changed, as pointing runs over many. */
export const PartnerRow = memo(function PartnerRow({
  partner,
  from,
  orderBy,
  pointed,
  point,
}: PartnerRowProps) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const seen = (day: string | null | undefined) =>
    day ? writeDate(day, day, "MONTH", language) : t("date.notRecorded");
  const { latitude, longitude } = partner;
  const km =
    from && typeof latitude === "number" && typeof longitude === "number"
      ? kilometresBetween(from, { longitude, latitude })
      : undefined;
  const here = () => point([partner.id], partner.basedIn?.id);
  const gone = () => point([]);
  return (
    <tr
      className={pointed ? "pointed" : undefined}
      onMouseEnter={here}
      onMouseLeave={gone}
      onFocus={here}
      onBlur={gone}
    >
      <td>
        <PartnerLink partner={partner} />
      </td>
      <td className="secondary">{partner.category}</td>
      <td>
        {partner.place ?? partner.basedIn?.shortName ?? (
          <span className="soft">
            {partner.outsideState ? t("partner.outsideState") : t("partner.noPlace")}
          </span>
        )}
      </td>
      {from ? <td className="number">{km === undefined ? "–" : number(Math.round(km))}</td> : null}
      <td className={seenClass("FIRST_SEEN", orderBy)}>{seen(partner.firstSeen)}</td>
      <td className={seenClass("LAST_SEEN", orderBy)}>{seen(partner.lastSeen)}</td>
      <td className={degreeClass(orderBy)}>{partner.degree}</td>
    </tr>
  );
});
