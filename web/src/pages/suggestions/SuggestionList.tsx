import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SuggestionFieldsFragment } from "../../gql/graphql.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { ReasonSentence } from "./ReasonSentence.tsx";
import "./suggestions.css";

interface SuggestionListProps {
  suggestions: readonly SuggestionFieldsFragment[];
  /** Whom they are suggested to: a partner, an event or a topic in a region. */
  other: string;
  /** The partner a path could be asked for from; none for an event. */
  from?: string | undefined;
  /** How deep the names stand among the headings of the page. */
  level?: 2 | 3;
}

/** Suggested partners, best first, each with its reasons as sentences and the weight of each as a bar. */
export function SuggestionList({ suggestions, other, from, level = 2 }: SuggestionListProps) {
  const { t } = useTranslation();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol className="suggestions">
      {suggestions.map(({ partner, reasons }) => (
        <li key={partner.id}>
          <Heading>
            <PartnerLink partner={partner} />
          </Heading>
          <p className="soft">
            {[partner.category, partner.place ?? t("partner.noPlace")].filter(Boolean).join(" · ")}
            {from ? (
              <>
                {" · "}
                <Link to="/paths" search={{ from, to: partner.id }}>
                  {t("suggestions.path")}
                </Link>
              </>
            ) : null}
          </p>
          <ul className="reasons">
            {reasons.map((reason, index) => (
              <li key={`${reason.__typename} ${index}`}>
                <span
                  className="share"
                  title={t("suggestions.share", { percent: Math.round(reason.share * 100) })}
                >
                  <span style={{ width: `${Math.max(6, Math.round(reason.share * 100))}%` }} />
                </span>
                <div>
                  <ReasonSentence reason={reason} name={partner.name} other={other} />
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
