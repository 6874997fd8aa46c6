import { parse } from "csv-parse/sync";
import { PLACE_NAME_SENSES } from "../../model/facts.ts";
import type { PlaceNameRow, PlaceTables } from "./place-tables.ts";

/** The texts of the files of the same names in seed/data. */
export interface PlaceTableTexts {
  regions: string;
  municipalities: string;
  "number-plates": string;
  "place-names": string;
}

/** The tables from their CSV files, for what runs without a store. The seed checks every cell of them when it loads. */
export function readPlaceTables(texts: PlaceTableTexts): PlaceTables {
  return {
    counties: rowsOf(texts.regions)
      .filter((row) => row["level"] === "COUNTY")
      .map((row) => ({
        ags: cell(row, "id"),
        name: cell(row, "name"),
        type: cell(row, "type"),
        seat: row["seat"] || null,
      })),
    municipalities: rowsOf(texts.municipalities).map((row) => ({
      key: cell(row, "key"),
      county: cell(row, "county"),
      name: cell(row, "name"),
      type: cell(row, "type"),
    })),
    placeNames: [
      ...rowsOf(texts["number-plates"]).map(
        (row): PlaceNameRow => ({
          name: cell(row, "plate"),
          sense: "PLATE",
          counties: listIn(row, "counties"),
          municipality: null,
          postcodes: [],
        }),
      ),
      ...rowsOf(texts["place-names"]).flatMap((row): PlaceNameRow[] => {
        const sense = PLACE_NAME_SENSES.find((one) => one === row["sense"]);
        if (!sense) return [];
        return [
          {
            name: cell(row, "name"),
            sense,
            counties: listIn(row, "counties"),
            municipality: row["municipality"] || null,
            postcodes: listIn(row, "postcodes"),
          },
        ];
      }),
    ],
  };
}

type Row = Record<string, string>;

function rowsOf(text: string): Row[] {
  return parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
}

function cell(row: Row, column: string): string {
  return row[column] ?? "";
}

function listIn(row: Row, column: string): string[] {
  return cell(row, column)
    .split("|")
    .filter((part) => part !== "");
}
