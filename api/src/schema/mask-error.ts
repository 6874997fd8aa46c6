import { StoreUnavailable } from "@buendnisgraph/graph/store/errors";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { ErrorCode } from "./errors.ts";

/**
 * What of an error the client may see: our own typed errors and those of GraphQL as they are; a
 * database that does not answer as UNAVAILABLE; anything else as INTERNAL with the id it is logged under.
 */
export function maskError(error: unknown, requestId: string, logger: Logger): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return error;
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const [code, message]: [ErrorCode, string] =
    cause instanceof StoreUnavailable
      ? ["UNAVAILABLE", "The database does not answer just now. Please try again in a moment."]
      : ["INTERNAL", `Something went wrong here. Please tell us the request id ${requestId}.`];
  logger.error({ err: cause, requestId }, "request failed");
  return new GraphQLError(message, { ...place, extensions: { code, requestId } });
}
