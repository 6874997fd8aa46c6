import { StoreTimedOut, StoreUnavailable } from "@buendnisgraph/graph/store/errors";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { ErrorCode } from "./errors.ts";

/**
 * What of an error the client may see: our own typed errors and those of GraphQL as they are; a
 * database that does not answer, or not in time, as UNAVAILABLE; anything else as INTERNAL with the id it is logged under.
 */
export function maskError(error: unknown, requestId: string, logger: Logger): Error {
  const located = isGraphqlError(error);
  const cause = located ? error.originalError : error;
  if (located && (!cause || isGraphqlError(cause))) return error;
  const place = located ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const [code, message]: [ErrorCode, string] =
    cause instanceof StoreUnavailable || cause instanceof StoreTimedOut
      ? ["UNAVAILABLE", "The database does not answer just now. Please try again in a moment."]
      : ["INTERNAL", `Something went wrong here. Please tell us the request id ${requestId}.`];
  logger.error({ err: cause, requestId }, "request failed");
  return new GraphQLError(message, { ...place, extensions: { code, requestId } });
}

/** By name, not by class: a plugin may bring a second copy of graphql with it. */
function isGraphqlError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === "GraphQLError";
}
