import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { CompareGroupsQuery as Answer, EventGrouping, EventKind } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { MethodLink } from "../events/MethodLink.tsx";
import { CompareGroupsQuery } from "./compare-queries.ts";
import { type Column, FigureTable } from "./FigureTable.tsx";
import type { FigureName } from "./figures.ts";
import { useWrittenFigure } from "./use-written-figure.ts";

type Group = Answer["compareGroups"]["groups"][number];

/** More overlaps are more than a list can be read for. */
const MOST_OVERLAPS = 10;

interface ComparedGroupsProps {
  by: EventGrouping;
  kinds: EventKind[];
  asOf: string | null;
}

/** Groups of events in columns: of each figure the median and what it lies between. */
export function ComparedGroups({ by, kinds, asOf }: ComparedGroupsProps) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: CompareGroupsQuery, variables: { by, kinds, asOf } });
  const nameOf = useGroupName();
  const { write } = useWrittenFigure();
  if (error) return <ErrorState error={error} retry={ask} />;
  if (!data) return <Loading lines={14} />;
  const { groups, overlaps } = data.compareGroups;
  if (groups.length === 0) return <EmptyState title={t("change.compare.noGroups")} />;
  const columns = groups.map((group): Column => {
    const spreads = group.spreads as Record<FigureName, Group["spreads"]["recorded"]>;
    return {
      key: group.key,
      head: nameOf(group),
      values: Object.fromEntries(
        Object.entries(spreads).map(([name, spread]) => [
          name,
          spread && typeof spread === "object" ? spread.median : null,
        ]),
      ) as Column["values"],
      noteOf: (name) => {
        const spread = spreads[name];
        if (!spread || group.events.length < 2) return null;
        const partly = spread.known < group.events.length;
        const knownOf = t("change.compare.knownOf", { known: spread.known });
        if (spread.known < 2) return knownOf;
        const range = t("change.compare.range", {
          least: write(name, spread.least),
          most: write(name, spread.most),
        });
        return partly ? `${range}, ${knownOf}` : range;
      },
    };
  });
  const names = new Map(groups.map((group) => [group.key, nameOf(group)]));
  const shared = overlaps
    .filter(({ common }) => common > 0)
    .sort((left, right) => right.common - left.common)
    .slice(0, MOST_OVERLAPS);
  return (
    <>
      <FigureTable
        caption={t("change.compare.groupTable")}
        columns={columns}
        notesBelow
        lead={
          <>
            <CountRow
              label={t("change.compare.events")}
              counts={groups.map(({ key, events }) => ({ key, count: events.length }))}
            />
            <CountRow
              label={t("change.compare.partnersInAll")}
              counts={groups.map(({ key, partners }) => ({ key, count: partners }))}
            />
          </>
        }
      />
      <p className="credit">{t("change.compare.median")}</p>
      <MethodLink />
      <h2>{t("change.compare.overlap")}</h2>
      {shared.length === 0 ? <p className="soft">{t("change.compare.nobodyAtSeveral")}</p> : null}
      <ul className="rows">
        {shared.map((overlap) => (
          <Shared key={`${overlap.a} ${overlap.b}`} names={names} {...overlap} />
        ))}
      </ul>
    </>
  );
}

function CountRow({ label, counts }: { label: string; counts: { key: string; count: number }[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {counts.map(({ key, count }) => (
        <td key={key}>{count}</td>
      ))}
    </tr>
  );
}

interface SharedProps {
  names: ReadonlyMap<string, string>;
  a: string;
  b: string;
  common: number;
  jaccard?: number | null;
}

function Shared({ names, a, b, common, jaccard }: SharedProps) {
  const { t } = useTranslation();
  const { percent } = useWrittenFigure();
  return (
    <li>
      <strong>
        {names.get(a)} · {names.get(b)}
      </strong>{" "}
      <span className="soft">
        {t("change.compare.common")}: {common}
        {typeof jaccard === "number" ? ` · ${t("change.compare.jaccard")}: ${percent(jaccard)}` : ""}
      </span>
    </li>
  );
}

function useGroupName(): (group: Group) => string {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return ({ key, name }) => {
    if (name) return read(name);
    if (key === "NONE") return t("change.compare.none");
    return key === "CENTRAL" || key === "REGIONAL" ? t(`scope.${key}`) : key;
  };
}
