import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList, type SourceOfFact } from "../../ui/SourceList.tsx";
import { EditContributionLink } from "../edit/EditorLinks.tsx";

interface Text {
  de: string;
  en?: string | null;
}

interface Outcome {
  id: string;
  kind?: string;
  title?: Text;
  text?: Text;
  ascribedTo: { id: string; name: string; kind: string }[];
  sources: SourceOfFact[];
}

/** What was worked on or put forward, by whom, as sources tell. Nothing where nothing is recorded. */
export function Outcomes({ title, outcomes }: { title: string; outcomes: Outcome[] }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  if (outcomes.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({outcomes.length})
      </h2>
      <ul className="rows">
        {outcomes.map((outcome) => {
          const words = outcome.title ?? outcome.text;
          return (
            <li key={outcome.id}>
              {outcome.kind && outcome.kind !== "PROPOSAL" ? (
                <span className="badge">{t(`contribution.${outcome.kind}`)}</span>
              ) : null}{" "}
              {words && outcome.kind ? (
                <Link to="/proposals/$id" params={{ id: outcome.id }}>
                  {read(words)}
                </Link>
              ) : words ? (
                read(words)
              ) : null}
              {outcome.ascribedTo.map((partner) => (
                <PartnerLink key={partner.id} partner={partner} />
              ))}{" "}
              <SourceList sources={outcome.sources} inline /> <EditContributionLink id={outcome.id} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
