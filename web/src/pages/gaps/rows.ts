import type { CellOf, Coverage, Region } from "./coverage-query.ts";

export interface Row {
  region: Region;
  /** It stands above the regions within it that follow. */
  heads: boolean;
}

interface RowsAsked {
  level: "county" | "district";
  emptiestFirst: boolean;
  cellOf: CellOf;
}

/** The regions of a level, grouped under the one they are part of, or those with most gaps first. */
export function rowsOf(
  { regions, above, topics }: Pick<Coverage, "regions" | "above" | "topics">,
  { level, emptiestFirst, cellOf }: RowsAsked,
): Row[] {
  const shown = level === "county" ? regions : above.filter((region) => region.level === "DISTRICT");
  if (emptiestFirst) {
    const partnersIn = ({ id }: Region) => topics.map((topic) => cellOf(id, topic.id)?.partners ?? 0);
    const rank = new Map(
      shown.map((region) => {
        const counts = partnersIn(region);
        return [region, { gaps: counts.filter((count) => count === 0).length, partners: sum(counts) }];
      }),
    );
    const of = (region: Region) => rank.get(region) ?? { gaps: 0, partners: 0 };
    return [...shown]
      .sort(
        (left, right) =>
          of(right).gaps - of(left).gaps || of(left).partners - of(right).partners || byName(left, right),
      )
      .map((region) => ({ region, heads: false }));
  }
  const headLevel = level === "county" ? "DISTRICT" : "STATE";
  return above
    .filter((region) => region.level === headLevel)
    .sort(byName)
    .flatMap((head) => [
      { region: head, heads: true },
      ...shown
        .filter(({ parent }) => parent?.id === head.id)
        .sort(byName)
        .map((region) => ({ region, heads: false })),
    ]);
}

const byName = (left: Region, right: Region) => left.shortName.localeCompare(right.shortName, "de");
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
