import { randomUUID } from "node:crypto";
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import { maskError } from "../schema/mask-error.ts";

/** What a route says when something fails that it did not foresee: the same as the API says, and nothing of the cause. */
export function answerUnexpected(logger: Logger): ErrorHandler {
  return (error, http) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { message, extensions } = maskError(error, randomUUID(), logger) as Error & {
      extensions?: Record<string, unknown>;
    };
    const status = extensions?.["code"] === "UNAVAILABLE" ? 503 : 500;
    return http.json({ errors: [{ message, extensions }] }, status, { "cache-control": "no-store" });
  };
}
