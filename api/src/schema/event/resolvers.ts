import { listEvents } from "@buendnisgraph/graph/read/events";
import { listSeries } from "@buendnisgraph/graph/read/series";
import { listMark, listOrNull, readCursor, textWithin, toConnection, within } from "../arguments.ts";
import { detail } from "../detail.ts";
import type { Resolvers } from "../generated.ts";

export const eventResolvers: Resolvers = {
  Query: {
    event: async (_root, { id }, { load }) => (await load.event.load(id)) ?? null,
    events: async (_root, { filter, asOf, first, after }, { store }) => {
      const question = {
        kinds: listOrNull(filter?.kinds),
        scope: filter?.scope ?? null,
        regions: listOrNull(filter?.regions),
        topics: listOrNull(filter?.topics),
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        text: textWithin("text", filter?.text, 200),
        asOf: asOf ?? null,
      };
      const mark = listMark(question);
      const skip = readCursor(mark, after);
      const page = await listEvents(store, {
        ...question,
        skip,
        first: within("first", first ?? 50, 1, 200),
      });
      return toConnection(page.nodes, page.totalCount, skip, mark);
    },
    series: (_root, _args, { store }) => listSeries(store, null),
  },
  Event: {
    venue: detail("event", "venue"),
    outsideState: detail("event", "outsideState"),
    region: detail("event", "region"),
    topics: detail("event", "topics"),
    attendanceStatements: detail("event", "attendanceStatements"),
    market: detail("event", "market"),
    participations: detail("event", "participations"),
    newPartners: detail("event", "newPartners"),
    forums: detail("event", "forums"),
    workingGroups: detail("event", "workingGroups"),
    problems: detail("event", "problems"),
    proposals: detail("event", "proposals"),
    measures: detail("event", "measures"),
    publications: detail("event", "publications"),
    note: detail("event", "note"),
    series: detail("event", "series"),
    sources: detail("event", "sources"),
  },
  Series: {
    members: detail("series", "members"),
    statements: detail("series", "statements"),
    note: detail("series", "note"),
    sources: detail("series", "sources"),
  },
};
