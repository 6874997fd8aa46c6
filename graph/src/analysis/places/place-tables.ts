import type { PLACE_NAME_SENSES } from "../../model/facts.ts";

/** What a place can be looked up in. */
export interface PlaceTables {
  counties: readonly CountyRow[];
  municipalities: readonly MunicipalityRow[];
  placeNames: readonly PlaceNameRow[];
}

export interface CountyRow {
  /** Five digits. */
  ags: string;
  /** `Landkreis Emsland`, `Oldenburg (Oldb)`, `Region Hannover`. */
  name: string;
  /** `Landkreis`, `Kreisfreie Stadt` or `Region`. */
  type: string;
  seat: string | null;
}

export interface MunicipalityRow {
  key: string;
  /** AGS of its county. */
  county: string;
  name: string;
  /** `Stadt`, `Gemeinde` or `Samtgemeinde`. */
  type: string;
}

/** As `PlaceNameFact` of model/facts.ts says. */
export interface PlaceNameRow {
  name: string;
  sense: (typeof PLACE_NAME_SENSES)[number];
  counties: readonly string[];
  municipality: string | null;
  postcodes: readonly string[];
}
