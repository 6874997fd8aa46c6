import { useTranslation } from "react-i18next";
import { speaksAgainst } from "./reasons.ts";

/** What speaks for and against two names being one partner, in words. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  const ordered = reasons.toSorted((a, b) => Number(speaksAgainst(a)) - Number(speaksAgainst(b)));
  return (
    <ul className="reasons">
      {ordered.map((reason) => {
        const against = speaksAgainst(reason);
        return (
          <li key={reason} data-against={against}>
            <span aria-hidden="true">{against ? "−" : "+"}</span>
            <span className="visually-hidden">
              {t(against ? "import.reason.against" : "import.reason.for")}{" "}
            </span>
            {t(`import.reason.${reason}`, { defaultValue: reason.toLowerCase().replaceAll("_", " ") })}
          </li>
        );
      })}
    </ul>
  );
}
