import { useTranslation } from "react-i18next";
import type { CandidateShown } from "./Candidate.tsx";
import { detailsOf } from "./Refusal.tsx";
import { speaksAgainst } from "./reasons.ts";

/** What speaks for and against two names being one partner, in words. */
export function Reasons({ evidence }: { evidence: CandidateShown["evidence"] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  const ordered = evidence.toSorted((a, b) => Number(speaksAgainst(a.code)) - Number(speaksAgainst(b.code)));
  return (
    <ul className="reasons">
      {ordered.map(({ code, details }) => {
        const against = speaksAgainst(code);
        const { how, ...named } = detailsOf(details);
        return (
          <li key={code} data-against={against}>
            <span aria-hidden="true">{against ? "−" : "+"}</span>
            <span>
              <span className="visually-hidden">
                {t(against ? "import.reason.against" : "import.reason.for")}{" "}
              </span>
              {t(`import.reason.${code}`, {
                ...named,
                ...(how ? { context: how } : {}),
                defaultValue: code.toLowerCase().replaceAll("_", " "),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
