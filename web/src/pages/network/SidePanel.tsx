import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { NetworkSearch } from "../../app/search-params.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { ProposeLink } from "../corrections/ProposeLink.tsx";
import { EventFacts } from "../events/EventFacts.tsx";
import { EventHead } from "../events/EventHead.tsx";
import { EventQuery } from "../events/event-query.ts";
import { PartnerFacts } from "../partners/PartnerFacts.tsx";
import { PartnerHead } from "../partners/PartnerHead.tsx";
import { PartnerQuery } from "../partners/partner-query.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { NodeList } from "./NodeList.tsx";
import type { ListedNode } from "./network-view.ts";
import type { MeasuredNetwork } from "./use-measured.ts";

interface SidePanelProps {
  search: NetworkSearch;
  change: (part: Partial<NetworkSearch>) => void;
  /** Null until it is known. */
  listed: readonly ListedNode[] | null;
  measured: MeasuredNetwork;
}

/** Beside the picture: the same nodes as a list, or all that is known of the chosen one. */
export function SidePanel({ search, change, listed, measured }: SidePanelProps) {
  const { t } = useTranslation();
  const { selected } = search;
  const chosen = listed?.find(({ id }) => id === selected);
  const select = (id: string) => change({ selected: id });
  return (
    <aside className="network-side" aria-label={selected ? t("network.selection") : t("network.list")}>
      {selected ? (
        <>
          <button type="button" className="button plain back" onClick={() => change({ selected: undefined })}>
            ← {t("network.backToList")}
          </button>
          {chosen?.kind === "EVENT" ? (
            <ChosenEvent id={selected} asOf={search.asOf ?? null} />
          ) : (
            <ChosenPartner id={selected} asOf={search.asOf ?? null} />
          )}
        </>
      ) : search.topics ? (
        <EvidenceList search={search} select={select} />
      ) : listed ? (
        <NodeList listed={listed} select={select} measured={measured} />
      ) : (
        <>
          <h2 className="title">{t("network.list")}</h2>
          <Loading lines={8} />
        </>
      )}
    </aside>
  );
}

function ChosenPartner({ id, asOf }: { id: string; asOf: string | null }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: PartnerQuery, variables: { id, asOf } });
  if (error) return <ErrorState error={error} retry={ask} />;
  const partner = data?.partner;
  if (data && !partner) return <ChosenEvent id={id} asOf={asOf} />;
  if (!partner || partner.id !== id) return <Loading lines={8} />;
  return (
    <article>
      <h2 className="title">{partner.name}</h2>
      <PartnerHead partner={partner} />
      <p className="chips">
        <Link className="button" to="/partners/$id" params={{ id }}>
          {t("network.ownPage")}
        </Link>
        <ProposeLink about={id} name={partner.name} />
      </p>
      <PartnerFacts partner={partner} />
    </article>
  );
}

function ChosenEvent({ id, asOf }: { id: string; asOf: string | null }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: EventQuery, variables: { id } });
  if (error) return <ErrorState error={error} retry={ask} />;
  const event = data?.event;
  if (data && !event) return <p className="soft">{t("network.unknownNode", { id })}</p>;
  if (!event || event.id !== id) return <Loading lines={8} />;
  return (
    <article>
      <h2 className="title">{event.title}</h2>
      <EventHead event={event} />
      <p className="chips">
        <Link className="button" to="/events/$id" params={{ id }}>
          {t("network.ownPage")}
        </Link>
        <ProposeLink about={id} name={event.title} />
      </p>
      <EventFacts event={event} asOf={asOf} />
    </article>
  );
}
