import type { CoverageQuery as CoverageAnswer } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";

/** Counties with their districts and the state, whatever the table shows: the map and the profile need them all. */
export const CoverageQuery = graphql(`
  query Coverage($asOf: Date) {
    coverage(level: COUNTY, asOf: $asOf) {
      regions { ...GapRegion }
      above { ...GapRegion }
      topics {
        id
        name {
          de
          en
        }
      }
      cells {
        regionId
        topicId
        partners
        events
        conferences
        perHundredThousand
        lastActivity
      }
    }
  }
`);

graphql(`
  fragment GapRegion on Region {
    id
    name
    shortName
    level
    type
    parent {
      id
    }
  }
`);

export type Coverage = CoverageAnswer["coverage"];
export type Cell = Coverage["cells"][number];
export type Region = Coverage["regions"][number];
export type Topic = Coverage["topics"][number];
/** The cell of a region and a topic, by their ids. */
export type CellOf = (region: string, topic: string) => Cell | undefined;

/** Finds cells by their region and topic. */
export function cellFinder(cells: readonly Cell[]): CellOf {
  const byIds = new Map(cells.map((cell) => [`${cell.regionId} ${cell.topicId}`, cell]));
  return (region, topic) => byIds.get(`${region} ${topic}`);
}

/** The region with its district and the state, as far as there are any; empty where there is no such region. */
export function withAbove({ regions, above }: Pick<Coverage, "regions" | "above">, id: string): Region[] {
  const region = [...regions, ...above].find((one) => one.id === id);
  if (!region) return [];
  return region.parent ? [region, ...withAbove({ regions, above }, region.parent.id)] : [region];
}
