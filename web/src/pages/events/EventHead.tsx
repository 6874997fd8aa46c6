import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Precision } from "../../i18n/dates.ts";
import { DateText } from "../../ui/DateText.tsx";
import { KindMark } from "../../ui/KindMark.tsx";

interface HeadOfEvent {
  kind: string;
  scope?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  datePrecision: Precision;
  place?: string | null;
  venue?: string | null;
  region?: { id: string; name: string } | null;
}

/** Kind, date and place in one line. */
export function EventHead({ event }: { event: HeadOfEvent }) {
  const { t } = useTranslation();
  const { kind, scope, startsOn, endsOn, datePrecision, place, venue, region } = event;
  return (
    <p className="marked soft">
      <KindMark kind="EVENT" />
      <span>
        {scope ? t(`eventKindScope.${kind}.${scope}`) : t(`eventKind.${kind}`)}
        {" · "}
        <DateText startsOn={startsOn} endsOn={endsOn} precision={datePrecision} />
        {" · "}
        {place ?? t("event.noPlace")}
        {venue ? `, ${venue}` : ""}
        {region && region.name !== place ? (
          <>
            {" ("}
            <Link to="/regions/$id" params={{ id: region.id }}>
              {region.name}
            </Link>
            {")"}
          </>
        ) : null}
      </span>
    </p>
  );
}
