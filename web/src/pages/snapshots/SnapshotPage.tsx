import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { SnapshotQuery as Answer } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { SnapshotQuery } from "./snapshot-query.ts";
import "./snapshots.css";

type Snapshot = NonNullable<Answer["snapshot"]>;

/** A frozen view: what it is, how to cite it, its files. */
export function SnapshotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/snapshots/$id" });
  const [{ data, error, fetching }, ask] = useQuery({ query: SnapshotQuery, variables: { id } });
  const snapshot = data?.snapshot;
  if (!snapshot) {
    return (
      <Page title={t("snapshot.one")}>
        {error ? <ErrorState error={error} retry={ask} /> : null}
        {fetching ? <Loading lines={8} /> : null}
        {!error && !fetching ? (
          <EmptyState title={t("snapshot.unknown", { id })}>
            <Link className="button" to="/snapshots">
              {t("snapshot.toAll")}
            </Link>
          </EmptyState>
        ) : null}
      </Page>
    );
  }
  return (
    <Page title={snapshot.title} lead={t("snapshot.lead")}>
      <Facts snapshot={snapshot} />
      {data.growthTrend.revision !== snapshot.revision ? (
        <p>{t("snapshot.changed", { revision: data.growthTrend.revision })}</p>
      ) : null}
      <p>
        <Link className="button" to="/" search={networkSearchOf(snapshot)}>
          {t("snapshot.open")}
        </Link>
      </p>
      <Citation text={`${snapshot.citation} ${location.origin}/snapshots/${snapshot.id}`} />
      <Files snapshot={snapshot} />
    </Page>
  );
}

function Facts({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { number, language } = useLanguage();
  const { partners, events, ties, undated, asOf, revision, softwareVersion, takenAt, id, filter } = snapshot;
  const moment = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(new Date(takenAt));
  const rows = [
    [t("snapshot.id"), id],
    [t("snapshot.takenAt"), moment],
    [
      t("snapshot.holds"),
      t("snapshot.counts", { partners: number(partners), events: number(events), ties: number(ties) }),
    ],
    [t("filter.asOf"), asOf ?? t("takeAway.noDay")],
    [t("snapshot.filter"), filter === "{}" ? t("takeAway.noFilter") : filter],
    [t("snapshot.undated"), number(undated)],
    [t("snapshot.revision"), String(revision)],
    [t("snapshot.software"), softwareVersion],
  ] as const;
  return (
    <table className="snapshot-facts">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Citation({ text }: { text: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState("");
  return (
    <section>
      <h2>{t("snapshot.cite")}</h2>
      <blockquote>{text}</blockquote>
      <button
        type="button"
        className="button"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setDone(t("takeAway.copied")),
            () => setDone(t("takeAway.notCopied")),
          )
        }
      >
        {t("snapshot.copy")}
      </button>{" "}
      <span role="status">{done}</span>
    </section>
  );
}

function Files({ snapshot: { id, files } }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  return (
    <section>
      <h2>{t("snapshot.files")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys */}
      <section className="snapshot-files" tabIndex={0} aria-label={t("snapshot.files")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("snapshot.format")}</th>
              <th scope="col">{t("snapshot.size")}</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ format, bytes, sha256 }) => (
              <tr key={format}>
                <td>
                  <a href={`/download/snapshots/${id}/${format}`} download>
                    {t(`snapshot.formats.${format.replace(".", "_")}`)}
                  </a>
                </td>
                <td>{t("snapshot.kilobytes", { number: number(Math.ceil(bytes / 1_000)) })}</td>
                <td>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={`/download/snapshots/${id}/metadata.json`}>{t("snapshot.metadata")}</a> ·{" "}
        <a href={`/download/snapshots/${id}/citation.txt`}>{t("snapshot.citationFile")}</a>
      </p>
    </section>
  );
}

/** The same view of today's data. */
function networkSearchOf({ filter, asOf, projection }: Snapshot) {
  const set = JSON.parse(filter) as Record<string, string[] | string>;
  const list = (name: string) => (Array.isArray(set[name]) ? (set[name] as string[]) : undefined);
  const { scope } = set;
  return {
    regions: list("regions"),
    kinds: list("kinds"),
    categories: list("categories"),
    topics: list("topics"),
    eventKinds: list("eventKinds"),
    scope: scope === "CENTRAL" || scope === "REGIONAL" ? scope : undefined,
    asOf: asOf ?? undefined,
    projection: projection === "PARTNERS" ? ("partners" as const) : undefined,
  };
}
