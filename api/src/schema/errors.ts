import { GraphQLError } from "graphql";

/** What a client can tell errors apart by. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RATE_LIMITED"
  | "TOO_LARGE"
  | "UNAVAILABLE"
  | "INTERNAL";

/** The argument is at fault; the message says what it may be. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" satisfies ErrorCode, argument } });
}

/** Nothing has the id. */
export function notFound(argument: string, id: string): GraphQLError {
  return new GraphQLError(`Nothing has the id "${id.slice(0, 100)}".`, {
    extensions: { code: "NOT_FOUND" satisfies ErrorCode, argument },
  });
}

/** The answer would be too large to compute; the message says how to ask for less. */
export function tooLarge(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "TOO_LARGE" satisfies ErrorCode, argument } });
}

/** Somebody asks who may not: not signed in, or with a role or token that does not reach so far. */
export function denied(code: "UNAUTHENTICATED" | "FORBIDDEN", what: string): GraphQLError {
  return new GraphQLError(denialMessage(code, what), { extensions: { code } });
}

export function denialMessage(code: "UNAUTHENTICATED" | "FORBIDDEN", what: string): string {
  return code === "UNAUTHENTICATED"
    ? `"${what}" is for those who are signed in: sign in first.`
    : `Your role, or the scope of your token, does not reach as far as "${what}".`;
}

/** Asked too often; the message says when to try again. */
export function rateLimited(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "RATE_LIMITED" satisfies ErrorCode } });
}
