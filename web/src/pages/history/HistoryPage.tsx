import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { CHANGE_KINDS } from "../../app/search-params.ts";
import { useViewer } from "../../app/use-viewer.ts";
import { type Mention, ThingLink } from "../../changes/ThingLink.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, Loading } from "../../ui/states.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { SubjectQuery } from "./history-query.ts";
import "./history.css";

/** What changed, of everything or of one thing (`of`), the latest first. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { of, kind, import: fromImport } = useSearch({ from: "/history" });
  const navigate = useNavigate({ from: "/history" });
  const { can, known } = useViewer();
  const subject = useSubject(of);
  /** Where each page begins; more are added at the end. */
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const forEditors = !of && !can("EDITOR");
  const title = subject ? t("history.titleOf", { name: subject.name }) : t("history.title");

  if (forEditors && known) {
    return (
      <Page title={t("history.title")}>
        <EmptyState title={t("history.forEditors")}>
          <p>{t("history.forEditorsText")}</p>
          <Link className="button" to="/partners">
            {t("nav.partners")}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={title}
      lead={
        <p>
          {subject ? <ThingLink thing={subject} /> : null} {t(of ? "history.leadOf" : "history.lead")}
        </p>
      }
    >
      {of ? null : (
        <div className="partner-filters">
          <FilterSelect
            label={t("history.filterKind")}
            chosen={kind}
            choices={CHANGE_KINDS.map((value) => ({ value, label: t(`history.kind.${value}`) }))}
            choose={(value) => {
              setPages([null]);
              void navigate({
                search: (before: object) => ({
                  ...before,
                  kind: CHANGE_KINDS.find((each) => each === value),
                }),
              });
            }}
          />
        </div>
      )}
      {forEditors ? (
        <Loading lines={8} />
      ) : (
        pages.map((after, index) => (
          <ChangeList
            key={`${of} ${kind} ${fromImport} ${after}`}
            question={{ of: of ?? null, import: fromImport ?? null, kinds: kind ? [kind] : null, after }}
            more={index === pages.length - 1 ? (next) => setPages((before) => [...before, next]) : undefined}
          />
        ))
      )}
    </Page>
  );
}

/** What the history is about, by name; undefined where it is about everything, or gone. */
function useSubject(of: string | undefined): Mention | undefined {
  const { read } = useLanguage();
  const [{ data }] = useQuery({ query: SubjectQuery, variables: { id: of ?? "" }, pause: !of });
  const node = data?.node;
  if (!of || !node) return undefined;
  const label = ["Organisation", "Initiative", "Company"].includes(node.__typename)
    ? "Partner"
    : node.__typename;
  const name =
    "name" in node
      ? node.name
      : "title" in node
        ? node.title
        : "text" in node
          ? read(node.text)
          : "wording" in node
            ? read(node.wording)
            : of;
  return { label, id: node.id, name, isThere: true };
}
