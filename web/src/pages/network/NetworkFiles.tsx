import { useTranslation } from "react-i18next";

const FORMATS = ["gexf", "graphml", "json", "cypher", "nodes.csv", "edges.csv"] as const;

/** The network as other programs read it. */
export function NetworkFiles({ variables }: { variables: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation();
  const asked = new URLSearchParams({ variables: JSON.stringify(variables) });
  return (
    <section>
      <h3>{t("snapshot.programs")}</h3>
      {FORMATS.map((format) => (
        <a key={format} className="button" href={`/download/network/${format}?${asked}`} download>
          {t(`snapshot.formats.${format.replace(".", "_")}`)}
        </a>
      ))}
    </section>
  );
}
