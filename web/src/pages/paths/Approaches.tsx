import { useTranslation } from "react-i18next";
import type { PathsQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { PathChain } from "./PathChain.tsx";

/** Whom recorded ties reach that is like a partner they do not reach. */
export function Approaches({ approaches }: { approaches: PathsQuery["paths"]["approaches"] }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  if (approaches.length === 0) return <p>{t("paths.noApproach")}</p>;
  return (
    <>
      <h2>{t("paths.nearest", { name: approaches[0]?.near.name })}</h2>
      <ul className="rows">
        {approaches.map(({ partner, region, topics, path }) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
            <div className="soft">
              {[
                region ? t("paths.sameCounty", { name: region.name }) : null,
                topics.length > 0
                  ? t("paths.sameTopics", { topics: topics.map(({ name }) => read(name)).join(", ") })
                  : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </div>
            {path ? (
              <details>
                <summary>{t("paths.pathThere", { count: path.steps.length })}</summary>
                <PathChain steps={path.steps} />
              </details>
            ) : (
              <span className="soft">{t("paths.noPathThere")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
