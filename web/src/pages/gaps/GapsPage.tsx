import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { CoverageQuery } from "./coverage-query.ts";
import { Gaps } from "./Gaps.tsx";
import "./gaps.css";

/** Regions against topics: where somebody is on record, where nobody, and who is near. */
export function GapsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/gaps" });
  const [{ data, error }, ask] = useQuery({
    query: CoverageQuery,
    variables: { asOf: search.asOf ?? null },
  });
  return (
    <Page
      title={t("nav.gaps")}
      lead={t("gaps.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "gaps", label: t("takeAway.gaps") }]}
          variables={{
            level: search.level === "district" ? "DISTRICT" : "COUNTY",
            asOf: search.asOf ?? null,
          }}
          about=""
        />
      }
    >
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && !error ? <Loading lines={14} /> : null}
      {data ? <Gaps coverage={data.coverage} search={search} /> : null}
    </Page>
  );
}
