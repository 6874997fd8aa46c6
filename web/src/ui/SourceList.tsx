import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";

/** What a query asks of a source so that it can be shown here. */
graphql(`
  fragment SourceFields on Source {
    id
    url
    publisher
    title
  }
`);

export interface SourceOfFact {
  id: string;
  url?: string | null;
  publisher: string;
  title?: string | null;
}

/** What a fact rests on, or that nothing is recorded. */
export function SourceList({
  sources,
  inline = false,
}: {
  sources: readonly SourceOfFact[];
  inline?: boolean;
}) {
  const { t } = useTranslation();
  if (sources.length === 0) return <span className="badge warn">{t("source.none")}</span>;
  return (
    <ul className={inline ? "sources inline" : "sources"}>
      {sources.map(({ id, url, publisher, title }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" title={url}>
              {title ?? publisher}
              <span className="visually-hidden"> {t("source.opensNewTab")}</span>
            </a>
          ) : (
            (title ?? publisher)
          )}
        </li>
      ))}
    </ul>
  );
}
