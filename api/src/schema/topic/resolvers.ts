import { listTopics } from "@buendnisgraph/graph/read/topics";
import { detail } from "../detail.ts";
import type { Resolvers } from "../generated.ts";

export const topicResolvers: Resolvers = {
  Query: { topics: (_root, _args, { store }) => listTopics(store) },
  Topic: { partnerCount: detail("topic", "partnerCount"), eventCount: detail("topic", "eventCount") },
};
