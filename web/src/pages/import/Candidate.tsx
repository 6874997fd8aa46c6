import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ImportRowQuery as Answer } from "../../gql/graphql.ts";
import { DateText } from "../../ui/DateText.tsx";
import { KindMark } from "../../ui/KindMark.tsx";
import { KeyHint } from "./KeyHint.tsx";
import { Reasons } from "./Reasons.tsx";

type RowAnswer = NonNullable<NonNullable<Answer["import"]>["row"]>;
export type CandidateShown = RowAnswer["partners"][number]["candidates"][number];

interface CandidateProps {
  candidate: CandidateShown;
  /** The key that chooses it. */
  hint: string | undefined;
  chosen: boolean;
  disabled: boolean;
  choose: () => void;
}

/** Somebody the row may be about: who that is, and what speaks for it and against it. */
export function Candidate({ candidate, hint, chosen, disabled, choose }: CandidateProps) {
  const { t } = useTranslation();
  const { partner, event, row, name, evidence } = candidate;
  return (
    <li className="candidate" data-chosen={chosen}>
      <p className="soft">{row ? t("import.settle.inRow", { row }) : t("import.settle.onRecord")}</p>
      <p className="marked">
        {partner ? <KindMark kind={partner.kind} /> : null}
        {event ? <KindMark kind="EVENT" /> : null}
        {partner ? (
          <Link to="/partners/$id" params={{ id: partner.id }} target="_blank">
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}
      </p>
      {partner ? (
        <p className="soft">
          {[
            partner.category,
            partner.place,
            partner.outsideState ? t("partner.outsideState") : partner.basedIn?.name,
            partner.website?.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ) : null}
      {partner && partner.otherNames.length > 0 ? (
        <p className="soft">{t("import.settle.alsoNamed", { names: partner.otherNames.join(", ") })}</p>
      ) : null}
      {event ? (
        <p className="soft">
          <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
          {event.place ? ` · ${event.place}` : ""}
        </p>
      ) : null}
      <Reasons evidence={evidence} />
      <button
        type="button"
        className="button strong"
        disabled={disabled}
        aria-pressed={chosen}
        onClick={choose}
      >
        <KeyHint on={hint} />
        <span>
          {t(partner || row ? "import.settle.this" : "import.settle.thisEvent")}
          <span className="visually-hidden">: {[name, partner?.place].filter(Boolean).join(", ")}</span>
        </span>
      </button>
    </li>
  );
}
