import { isDay } from "@buendnisgraph/graph/model/dates";
import { GraphQLScalarType, Kind } from "graphql";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

function parseDay(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw badInput("Date", `${JSON.stringify(value)?.slice(0, 40)} is no day: write it as 2016-03-16.`);
}

export const commonResolvers: Resolvers = {
  Date: new GraphQLScalarType<string, string>({
    name: "Date",
    serialize: parseDay,
    parseValue: parseDay,
    parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
  }),
};
