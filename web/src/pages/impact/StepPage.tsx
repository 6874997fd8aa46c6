import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { Page } from "../../ui/Page.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ProposeLink } from "../corrections/ProposeLink.tsx";
import { EditStepLink } from "../edit/EditorLinks.tsx";
import { HistoryLink } from "../history/HistoryLink.tsx";
import { ChainDiagram } from "./ChainDiagram.tsx";
import { ImpactOfQuery } from "./impact-query.ts";
import "./impact.css";

/** A proposal, problem or measure with its way: where it comes from and what became of it. */
export function StepPage() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const { id } = useParams({ strict: false });
  const { asOf } = useSearch({ strict: false });
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImpactOfQuery,
    variables: { id: id ?? "", asOf: asOf ?? null },
  });
  if (error) {
    return (
      <Page title={t("nav.impact")}>
        <ErrorState error={error} retry={ask} />
      </Page>
    );
  }
  const node = data?.node;
  const text = node && "text" in node ? node.text : node && "title" in node ? node.title : undefined;
  if (!node || !text || !("sources" in node)) {
    return (
      <Page title={fetching ? t("nav.impact") : t("impact.unknown")}>
        {fetching ? (
          <Loading lines={8} />
        ) : (
          <EmptyState title={t("impact.unknownText", { id })}>
            <Link className="button" to="/impact">
              {t("impact.toAll")}
            </Link>
          </EmptyState>
        )}
      </Page>
    );
  }
  const chain = data?.impactOf;
  return (
    <Page title={read(text)} lead={t(`impact.what.${node.__typename}`)}>
      <EditStepLink step={node} />
      <dl className="facts-list">
        <dt>{t("impact.event")}</dt>
        <dd>
          {chain?.event ? (
            <>
              <Link to="/events/$id" params={{ id: chain.event.id }}>
                {chain.event.title}
              </Link>{" "}
              <span className="soft">
                <DateText
                  startsOn={chain.event.startsOn}
                  endsOn={chain.event.endsOn}
                  precision={chain.event.datePrecision}
                />
              </span>
            </>
          ) : (
            <span className="soft">{t("impact.notRecorded")}</span>
          )}
        </dd>
        {"ascribedTo" in node ? (
          <>
            <dt>{t("impact.ascribedTo")}</dt>
            <dd>
              {node.ascribedTo.map((partner) => (
                <PartnerLink key={partner.id} partner={partner} />
              ))}
              {node.ascribedTo.length === 0 ? <span className="soft">{t("impact.notRecorded")}</span> : null}
            </dd>
          </>
        ) : null}
        {"startsOn" in node ? (
          <>
            <dt>{t("impact.column.date")}</dt>
            <dd>
              <DateText startsOn={node.startsOn} precision={node.datePrecision} />
            </dd>
          </>
        ) : null}
        <dt>{t("impact.column.sources")}</dt>
        <dd>
          <SourceList sources={node.sources} inline />
        </dd>
      </dl>
      <p>
        <HistoryLink of={node.id} /> <ProposeLink about={node.id} name={read(text)} />
      </p>
      <h2>{t("impact.way")}</h2>
      {chain ? <ChainDiagram chain={chain} current={node.id} /> : <p className="soft">{t("impact.noWay")}</p>}
    </Page>
  );
}
