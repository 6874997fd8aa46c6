import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { UndoChange } from "../../changes/UndoChange.tsx";
import type { ImportsQuery as Answer } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMoment } from "../../i18n/use-moment.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ImportsQuery } from "./import-queries.ts";
import { stepToResume } from "./steps.ts";

type Listed = Answer["imports"]["nodes"][number];
const PAGE_LENGTH = 20;
const MOST = 100;

/** The lists that were brought in or begun, the latest first: to go on with, to look at, to take back. */
export function EarlierImports() {
  const { t } = useTranslation();
  const [first, setFirst] = useState(PAGE_LENGTH);
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportsQuery,
    variables: { first, after: null },
    requestPolicy: "cache-and-network",
  });
  const imports = data?.imports;
  return (
    <section>
      <h2>{t("import.earlier.title")}</h2>
      {error ? <ErrorState error={error} retry={() => ask({ requestPolicy: "network-only" })} /> : null}
      {!imports && fetching ? <Loading lines={4} /> : null}
      {imports?.totalCount === 0 ? (
        <EmptyState title={t("import.earlier.none")}>
          <p>{t("import.earlier.noneText")}</p>
        </EmptyState>
      ) : null}
      <ul className="rows">
        {imports?.nodes.map((one) => (
          <EarlierImport key={one.id} one={one} again={() => ask({ requestPolicy: "network-only" })} />
        ))}
      </ul>
      {imports?.pageInfo.hasNextPage && first < MOST ? (
        <button type="button" className="button" onClick={() => setFirst(MOST)}>
          {t("import.earlier.more")}
        </button>
      ) : null}
    </section>
  );
}

function EarlierImport({ one, again }: { one: Listed; again: () => void }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const moment = useMoment();
  const { id, fileName, kind, event, createdAt, counts, state, interrupted, change } = one;
  return (
    <li className="earlier-import">
      <div>
        <Link to="/import/$id" params={{ id }} search={{ step: stepToResume(state, counts.open) }}>
          {fileName}
        </Link>{" "}
        <span className={state === "PREVIEW" || interrupted ? "badge warn" : "badge"}>
          {interrupted ? t("import.state.interrupted") : t(`import.state.${state}`)}
        </span>
        <div className="soft">
          {[
            t(`import.kind.${kind}.name`),
            event?.shortLabel,
            moment(createdAt),
            counts.rows > 0 ? t("import.rows", { count: counts.rows, written: number(counts.rows) }) : null,
            state === "PREVIEW" && counts.open > 0 ? t("import.stillOpen", { count: counts.open }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </div>
      </div>
      {state === "COMMITTED" && change ? (
        <UndoChange change={{ id: change, title: fileName, kind: "IMPORT" }} undone={again} />
      ) : null}
    </li>
  );
}
