import { placeById, placesNamed } from "@buendnisgraph/graph/read/places";
import { listRegions } from "@buendnisgraph/graph/read/regions";
import { textWithin } from "../arguments.ts";
import { detail } from "../detail.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const regionResolvers: Resolvers = {
  Query: {
    region: async (_root, { id }, { load }) => (await load.region.load(id)) ?? null,
    regions: (_root, { level }, { store }) => listRegions(store, { level: level ?? null }),
    places: (_root, { name }, { store }) => {
      const text = textWithin("name", name, 200);
      if (text === null) throw badInput("name", '"name" must have at least one letter.');
      return placesNamed(store, text);
    },
    place: async (_root, { id }, { store }) => (await placeById(store, id)) ?? null,
  },
  Region: {
    type: detail("region", "type"),
    seat: detail("region", "seat"),
    nuts: detail("region", "nuts"),
    parent: detail("region", "parent"),
    children: detail("region", "children"),
    latitude: detail("region", "latitude"),
    longitude: detail("region", "longitude"),
    population: detail("region", "population"),
    area: detail("region", "area"),
    partnerCount: async ({ id }, { asOf }, { load }) =>
      (await load.regionRecord(asOf ?? null).load(id))?.partnerCount ?? 0,
    events: async ({ id }, { asOf }, { load }) =>
      (await load.regionRecord(asOf ?? null).load(id))?.events ?? [],
    topics: async ({ id }, { asOf }, { load }) =>
      (await load.regionRecord(asOf ?? null).load(id))?.topics ?? [],
  },
};
