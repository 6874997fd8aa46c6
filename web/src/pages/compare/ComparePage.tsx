import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { CompareSearch } from "../../app/search-params.ts";
import type { EventGrouping, EventKind } from "../../gql/graphql.ts";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { EVENT_KINDS } from "../events/event-kinds.ts";
import { ChosenEvents } from "./ChosenEvents.tsx";
import { ComparedEvents } from "./ComparedEvents.tsx";
import { ComparedGroups } from "./ComparedGroups.tsx";
import { ComparedNamesQuery } from "./compare-queries.ts";
import { FEWEST_COMPARED, MOST_COMPARED } from "./figures.ts";
import "./compare.css";

const MODES = ["events", "scope", "topic", "year"] as const;
const GROUPING: Record<NonNullable<CompareSearch["by"]>, EventGrouping> = {
  scope: "SCOPE",
  topic: "TOPIC",
  year: "YEAR",
};

/** Conferences side by side: some of them, or all of them in groups. */
export function ComparePage() {
  const { t } = useTranslation();
  const search: CompareSearch = useSearch({ from: "/compare" });
  const navigate = useNavigate();
  const change = (part: Partial<CompareSearch>) =>
    void navigate({
      to: "/compare",
      search: (before: CompareSearch) => ({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
  const { language } = useLanguage();
  const { by } = search;
  const asOf = search.asOf ?? null;
  const kinds = search.of === "all" ? [...EVENT_KINDS] : (["CONFERENCE"] satisfies EventKind[]);
  const ids = [...new Set(search.events)].slice(0, MOST_COMPARED);
  return (
    <Page
      title={t("change.compare.title")}
      lead={t("change.compare.lead")}
      takeAway={
        by ? (
          <TakeAway
            tables={[{ name: "groups", label: t("change.compare.tables.groups") }]}
            variables={{ by: GROUPING[by], kinds, asOf }}
            about={t(`change.compare.modes.${by}`)}
          />
        ) : ids.length >= FEWEST_COMPARED ? (
          <TakeAway
            tables={[
              { name: "compare", label: t("change.compare.tables.compare") },
              { name: "shared", label: t("change.compare.tables.shared") },
            ]}
            variables={{ ids, asOf }}
            about={ids.join(", ")}
          />
        ) : null
      }
    >
      <div className="compare-controls">
        <Switch
          label={t("change.compare.mode")}
          choices={MODES.map((mode) => ({ value: mode, label: t(`change.compare.modes.${mode}`) }))}
          chosen={by ?? "events"}
          choose={(mode) => change({ by: mode === "events" ? undefined : mode })}
        />
        {by ? (
          <Switch
            label={t("change.compare.kinds")}
            choices={[
              { value: "conferences", label: t("change.compare.conferences") },
              { value: "all", label: t("change.compare.all") },
            ]}
            chosen={search.of ?? "conferences"}
            choose={(of) => change({ of: of === "all" ? "all" : undefined })}
          />
        ) : null}
      </div>
      {asOf ? (
        <p className="soft">{t("change.compare.later", { day: writeDate(asOf, null, "DAY", language) })}</p>
      ) : null}
      {by ? (
        <ComparedGroups by={GROUPING[by]} kinds={kinds} asOf={asOf} />
      ) : (
        <SingleEvents ids={ids} asOf={asOf} choose={(events) => change({ events })} />
      )}
    </Page>
  );
}

interface SingleEventsProps {
  ids: readonly string[];
  asOf: string | null;
  choose: (ids: string[] | undefined) => void;
}

function SingleEvents({ ids, asOf, choose }: SingleEventsProps) {
  const { t } = useTranslation();
  const [a = "", b = "", c = "", d = "", e = "", f = ""] = ids;
  const [{ data, error }, ask] = useQuery({ query: ComparedNamesQuery, variables: { a, b, c, d, e, f } });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (!data) return <Loading lines={3} />;
  const chosen = [data.a, data.b, data.c, data.d, data.e, data.f].flatMap((event) => event ?? []);
  const known = chosen.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  const latest = data.events.nodes.map(({ id }) => id);
  return (
    <>
      <ChosenEvents
        chosen={chosen}
        add={(id) => choose([...new Set([...known, id])])}
        remove={(id) => {
          const left = known.filter((other) => other !== id);
          choose(left.length > 0 ? left : undefined);
        }}
      />
      {unknown.length > 0 ? (
        <p className="soft">{t("change.compare.unknown", { ids: unknown.join(", ") })}</p>
      ) : null}
      {known.length < FEWEST_COMPARED ? (
        <EmptyState title={t(`change.compare.${known.length === 1 ? "oneMore" : "choose"}`)}>
          <p>{t("change.compare.chooseText")}</p>
          <Link className="button" to="/events" search={{ pick: known }}>
            {t("change.compare.toList")}
          </Link>{" "}
          {known.length === 0 && latest.length >= FEWEST_COMPARED ? (
            <button type="button" className="button" onClick={() => choose(latest)}>
              {t("change.compare.latest")}
            </button>
          ) : null}
        </EmptyState>
      ) : (
        <ComparedEvents ids={known} asOf={asOf} />
      )}
    </>
  );
}
