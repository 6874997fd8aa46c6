import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { KindMark } from "../../ui/KindMark.tsx";
import type { Duplicate } from "./outcome.ts";

/** What tells partners apart; the words of each are asked for by these names. */
export type Trait = "name" | "otherNames" | "kind" | "where" | "website";

interface LookAlikesProps {
  candidates: readonly Duplicate[];
  /** The new one: what its column is called, and what it says. */
  mine: { title: string; say: (trait: Trait) => string };
  /** What can be done, below the new one and below each candidate. */
  decide?: { mine: ReactNode; of: (candidate: Duplicate) => ReactNode };
}

/** Partners on record that a new one looks like, side by side with it. */
export function LookAlikes({ candidates, mine, decide }: LookAlikesProps) {
  const { t } = useTranslation();
  const traits: Record<Trait, (candidate: Duplicate) => string> = {
    name: ({ partner }) => partner.name,
    otherNames: ({ partner }) => partner.otherNames.join(" · "),
    kind: ({ partner }) => [t(`kind.${partner.kind}`), partner.category].filter(Boolean).join(" · "),
    where: ({ partner }) => [partner.place, partner.basedIn?.name].filter(Boolean).join(" · "),
    website: ({ partner }) => partner.website ?? "",
  };
  return (
    <div className="table-frame">
      <table className="side-by-side">
        <thead>
          <tr>
            <td />
            <th scope="col">{mine.title}</th>
            {candidates.map(({ partner }) => (
              <th key={partner.id} scope="col">
                <span className="marked">
                  <KindMark kind={partner.kind} />
                  <Link to="/partners/$id" params={{ id: partner.id }} target="_blank">
                    {partner.name}
                    <span className="visually-hidden"> {t("source.opensNewTab")}</span>
                  </Link>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(traits) as Trait[]).map((trait) => (
            <tr key={trait}>
              <th scope="row">{t(`edit.field.${trait}`)}</th>
              <td>{mine.say(trait) || t("edit.empty")}</td>
              {candidates.map((candidate) => (
                <td key={candidate.partner.id}>{traits[trait](candidate) || t("edit.empty")}</td>
              ))}
            </tr>
          ))}
          {decide ? (
            <tr>
              <th scope="row">{t("edit.duplicates.decide")}</th>
              <td>{decide.mine}</td>
              {candidates.map((candidate) => (
                <td key={candidate.partner.id}>{decide.of(candidate)}</td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
