import type { FactRef } from "@buendnisgraph/graph/model/change";
import type { Day } from "@buendnisgraph/graph/model/dates";
import type { FactLabel } from "@buendnisgraph/graph/model/graph-shape";
import { contributionsById } from "@buendnisgraph/graph/read/contributions-by-id";
import { eventsById } from "@buendnisgraph/graph/read/events-by-id";
import { type ChangeShape, changesById } from "@buendnisgraph/graph/read/history/changes";
import {
  namesOfThings,
  type ThingsPage,
  type ThingsQuestion,
  thingsOfChanges,
} from "@buendnisgraph/graph/read/history/things-of-changes";
import { labelsOfNodes, type NodeLabel } from "@buendnisgraph/graph/read/node-labels";
import { offersById } from "@buendnisgraph/graph/read/offers-by-id";
import { partnerCards } from "@buendnisgraph/graph/read/partner-cards";
import { partnersById } from "@buendnisgraph/graph/read/partners-by-id";
import { listRegions, type RegionRecord, recordedInRegions } from "@buendnisgraph/graph/read/regions";
import { listSeries } from "@buendnisgraph/graph/read/series";
import type {
  ContributionShape,
  EventShape,
  OfferShape,
  PartnerShape,
  RegionShape,
  SeriesShape,
  TopicShape,
} from "@buendnisgraph/graph/read/shapes";
import { type TiesPage, type TiesQuestion, tiesOfPartners } from "@buendnisgraph/graph/read/ties";
import { listTopics } from "@buendnisgraph/graph/read/topics";
import type { Store } from "@buendnisgraph/graph/store/store";
import DataLoader from "dataloader";

/**
 * Everything asked for by id while one request is answered: one statement a level of nesting, never
 * one a parent. An unknown id answers undefined.
 */
export interface Loaders {
  partner: DataLoader<string, PartnerShape | undefined>;
  /** Partners in short, for lists. */
  partnerCard: DataLoader<string, PartnerShape | undefined>;
  event: DataLoader<string, EventShape | undefined>;
  region: DataLoader<string, RegionShape | undefined>;
  series: DataLoader<string, SeriesShape | undefined>;
  topic: DataLoader<string, TopicShape | undefined>;
  contribution: DataLoader<string, ContributionShape | undefined>;
  offer: DataLoader<string, OfferShape | undefined>;
  label: DataLoader<string, NodeLabel | undefined>;
  change: DataLoader<string, ChangeShape | undefined>;
  changedThings: DataLoader<ThingsQuestion, ThingsPage>;
  /** The name of any thing now, by `label:id`. */
  thingName: DataLoader<string, string | undefined>;
  ties(question: TiesQuestion): DataLoader<string, TiesPage | undefined>;
  regionRecord(asOf: Day | null): DataLoader<string, RegionRecord | undefined>;
}

export function createLoaders(store: Store): Loaders {
  return {
    partner: byId((ids) => partnersById(store, ids)),
    partnerCard: byId((ids) => partnerCards(store, ids)),
    event: byId((ids) => eventsById(store, ids)),
    region: byId(async (ids) => keyed(await listRegions(store, { ids }))),
    series: byId(async (ids) => keyed(await listSeries(store, ids))),
    topic: byId(async () => keyed(await listTopics(store))),
    contribution: byId((ids) => contributionsById(store, ids)),
    offer: byId((ids) => offersById(store, ids)),
    label: byId((ids) => labelsOfNodes(store, ids)),
    change: byId((ids) => changesById(store, ids)),
    changedThings: new DataLoader((questions) => thingsOfChanges(store, questions)),
    thingName: byId((keys) => namesOfThings(store, keys.map(refOf))),
    ties: perArguments((question: TiesQuestion) => byId((ids) => tiesOfPartners(store, ids, question))),
    regionRecord: perArguments((asOf: Day | null) => byId((ids) => recordedInRegions(store, ids, asOf))),
  };
}

function byId<Value>(read: (ids: readonly string[]) => Promise<Map<string, Value>>) {
  return new DataLoader<string, Value | undefined>(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id));
  });
}

/** One loader for each set of arguments, so that siblings that ask the same are still batched. */
function perArguments<Arguments, Loader>(create: (args: Arguments) => Loader): (args: Arguments) => Loader {
  const loaders = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = loaders.get(key);
    if (known) return known;
    const loader = create(args);
    loaders.set(key, loader);
    return loader;
  };
}

function keyed<Value extends { id: string }>(values: Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function refOf(key: string): FactRef {
  const [label = "", ...id] = key.split(":");
  return { label: label as FactLabel, id: id.join(":") };
}
