import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PathsSearch } from "../../app/search-params.ts";
import { graphql } from "../../gql/index.ts";
import { NodePicker, PARTNER_KINDS } from "../../ui/NodePicker.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { Approaches } from "./Approaches.tsx";
import { PathChain } from "./PathChain.tsx";
import "./paths.css";

graphql(`
  fragment PathFields on Path {
    steps {
      from {
        id
        name
        kind
      }
      to {
        id
        name
        kind
      }
      metAt {
        id
        title
        shortLabel
        startsOn
        endsOn
        datePrecision
      }
      collaboration {
        text
        since
        sincePrecision
        sources { ...SourceFields }
      }
    }
  }
`);

const PathsQuery = graphql(`
  query Paths($from: ID!, $to: ID!, $asOf: Date) {
    paths(from: $from, to: $to, first: 5, asOf: $asOf) {
      complete
      paths { ...PathFields }
      approaches {
        partner {
          id
          name
          kind
        }
        near {
          id
          name
          kind
        }
        region {
          id
          name
        }
        topics {
          id
          name {
            de
            en
          }
        }
        path { ...PathFields }
      }
    }
  }
`);

const EndsQuery = graphql(`
  query PathEnds($from: ID!, $to: ID!) {
    from: partner(id: $from) {
      id
      name
    }
    to: partner(id: $to) {
      id
      name
    }
  }
`);

/** How two partners are linked, step by step with what each step rests on. */
export function PathsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/paths" });
  const { from, to, asOf } = search;
  const navigate = useNavigate();
  const change = (part: Partial<PathsSearch>) =>
    void navigate({ to: "/paths", search: (before: PathsSearch) => ({ ...before, ...part }), replace: true });
  const [ends] = useQuery({ query: EndsQuery, variables: { from: from ?? "", to: to ?? "" } });
  const both = Boolean(from && to && from !== to);
  const [{ data, error, fetching }, ask] = useQuery({
    query: PathsQuery,
    variables: { from: from ?? "", to: to ?? "", asOf: asOf ?? null },
    pause: !both,
  });
  const answer = both ? data?.paths : undefined;
  const names = { from: ends.data?.from?.name ?? "", to: ends.data?.to?.name ?? "" };

  return (
    <Page title={t("nav.paths")} lead={t("paths.lead")}>
      <div className="path-ends">
        <NodePicker
          key={`from ${from}`}
          label={t("paths.from")}
          kinds={PARTNER_KINDS}
          chosen={ends.data?.from?.name}
          choose={(id) => change({ from: id })}
        />
        <button
          type="button"
          className="button"
          aria-label={t("paths.swap")}
          title={t("paths.swap")}
          disabled={!from && !to}
          onClick={() => change({ from: to, to: from })}
        >
          ⇄
        </button>
        <NodePicker
          key={`to ${to}`}
          label={t("paths.to")}
          kinds={PARTNER_KINDS}
          chosen={ends.data?.to?.name}
          choose={(id) => change({ to: id })}
        />
      </div>
      {!both ? (
        <EmptyState title={from && from === to ? t("paths.same") : t("paths.choose")}>
          <p>{t("paths.chooseText")}</p>
          <Link
            className="button"
            to="/paths"
            search={{ from: "lebenshilfe-hildesheim", to: "handwerkskammer-oldenburg" }}
          >
            {t("paths.example")}
          </Link>
        </EmptyState>
      ) : null}
      {both && error ? <ErrorState error={error} retry={ask} /> : null}
      {both && fetching && !answer ? <Loading lines={8} /> : null}
      {answer ? (
        <section aria-live="polite">
          {answer.paths.length > 0 ? (
            <p>
              <strong>{t("paths.found", { count: answer.paths.length, ...names })}</strong>{" "}
              <span className="soft">{t("paths.order")}</span>
            </p>
          ) : null}
          {answer.complete ? null : <p className="badge warn">{t("paths.incomplete")}</p>}
          <ol className="paths">
            {answer.paths.map(({ steps }) => (
              <li key={steps.map((step) => step.to.id).join()}>
                <PathChain steps={steps} />
              </li>
            ))}
          </ol>
          {answer.paths.length === 0 && answer.complete ? (
            <EmptyState title={t("paths.none", names)}>
              <p>{t("paths.noneText")}</p>
              <Approaches approaches={answer.approaches} />
              {asOf ? (
                <Link className="button" to="/paths" search={{ from, to, asOf: undefined }}>
                  {t("paths.anyDate")}
                </Link>
              ) : null}
            </EmptyState>
          ) : null}
        </section>
      ) : null}
    </Page>
  );
}
