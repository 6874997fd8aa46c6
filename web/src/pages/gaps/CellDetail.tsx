import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import { CellFacts } from "./CellFacts.tsx";
import type { Region, Topic } from "./coverage-query.ts";
import { NearestHelp } from "./NearestHelp.tsx";
import { placeKey } from "./place-key.ts";

const GapCellQuery = graphql(`
  query GapCell($regions: [ID!], $topics: [ID!], $asOf: Date) {
    coverage(level: COUNTY, asOf: $asOf) {
      cells(regions: $regions, topics: $topics) {
        ...CellFacts
        nearest { ...NearestHelp }
      }
    }
    partners(filter: { regions: $regions, topics: $topics }, asOf: $asOf, first: 12) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

interface CellDetailProps {
  region: Region;
  topic: Topic;
  asOf: string | undefined;
  /** Brings the answer into sight: below a narrow screen's table it would stay out of it. */
  reveal: boolean;
}

/** Who is on record with a topic in a region; where nobody is, that this is a gap in what is recorded, and who is nearest. */
export function CellDetail({ region, topic, asOf, reveal }: CellDetailProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const [{ data, error, stale }, ask] = useQuery({
    query: GapCellQuery,
    variables: { regions: [region.id], topics: [topic.id], asOf: asOf ?? null },
  });
  const cell = stale ? undefined : data?.coverage.cells[0];
  const shown = reveal && cell !== undefined;
  useEffect(() => {
    if (shown) frame.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const place = t(placeKey(region), { name: region.name });
  const choice = { regions: [region.id], topics: [topic.id] };
  return (
    <section ref={frame} className="cell-detail" aria-live="polite">
      <h2>{t("gaps.detail.title", { topic: read(topic.name), place })}</h2>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!cell && !error ? <Loading lines={5} /> : null}
      {cell?.partners === 0 ? (
        <>
          <p className="gap-sentence">{t("gaps.detail.gap", { topic: read(topic.name), place })}</p>
          <NearestHelp nearest={cell.nearest} />
          <p>
            <MissingLink {...choice} />
          </p>
        </>
      ) : null}
      {cell && cell.partners > 0 ? (
        <>
          <ul className="partners-here">
            {data?.partners.nodes.map((partner) => (
              <li key={partner.id}>
                <PartnerLink partner={partner} />
              </li>
            ))}
          </ul>
          <Link className="button" to="/partners" search={choice}>
            {t("gaps.detail.allPartners", { count: cell.partners })}
          </Link>
        </>
      ) : null}
      {cell ? <CellFacts cell={cell} choice={choice} /> : null}
      <p>
        <Link to="/regions/$id" params={{ id: region.id }} search={{ topics: [topic.id] }}>
          {t("gaps.detail.toRegion")}
        </Link>
      </p>
    </section>
  );
}
