import type { PreviewRow } from "../../analysis/import/preview-row.ts";
import type { WriteTransaction } from "../../store/store.ts";
import type { Point } from "../place-point.ts";

/** The points of rows' places by row: of the municipality where it was found, else of the county. */
export async function pointsOfRows(
  run: WriteTransaction["run"],
  rows: readonly Pick<PreviewRow, "row" | "regionAgs" | "municipality">[],
): Promise<Map<number, Point>> {
  const places = rows.flatMap(({ regionAgs, municipality }) =>
    regionAgs === null ? [] : [{ county: regionAgs, municipality }],
  );
  const distinct = new Map(places.map((place) => [keyOf(place), place]));
  const points = await run<Point & { county: string; municipality: string | null }>(POINTS, {
    places: [...distinct.values()],
  });
  const byPlace = new Map(
    points.map(({ county, municipality, latitude, longitude }) => [
      keyOf({ county, municipality }),
      { latitude, longitude },
    ]),
  );
  return new Map(
    rows.flatMap(({ row, regionAgs, municipality }) => {
      const point = regionAgs === null ? undefined : byPlace.get(keyOf({ county: regionAgs, municipality }));
      return point ? [[row, point]] : [];
    }),
  );
}

function keyOf({ county, municipality }: { county: string; municipality: string | null }): string {
  return `${county} ${municipality ?? ""}`;
}

const POINTS = `
UNWIND $places AS place
MATCH (county:Region {id: place.county})
OPTIONAL MATCH (m:Municipality {id: 'gemeinde-' + place.municipality})
RETURN place.county AS county, place.municipality AS municipality,
  coalesce(m.latitude, county.latitude) AS latitude, coalesce(m.longitude, county.longitude) AS longitude`;
