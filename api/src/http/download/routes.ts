import { randomUUID } from "node:crypto";
import {
  isNetworkFormat,
  NETWORK_FORMATS,
  type NetworkFormatName,
} from "@buendnisgraph/graph/interchange/network/formats";
import type { NetworkFile } from "@buendnisgraph/graph/interchange/network/network-file";
import { FileTooLarge, readNetworkFile } from "@buendnisgraph/graph/read/network-file";
import { readFrozenNetwork, readSnapshot } from "@buendnisgraph/graph/read/snapshots";
import { graphql } from "graphql";
import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { Logger } from "pino";
import { z } from "zod";
import type { RequestContext } from "../../context.ts";
import type { QueryNetworkArgs } from "../../schema/generated.ts";
import { maskError } from "../../schema/mask-error.ts";
import { toFilter } from "../../schema/network/to-filter.ts";
import { schema } from "../../schema/schema.ts";
import { citationOf, dataciteOf } from "../../schema/snapshot/citation.ts";

export interface DownloadParts {
  contextOf: (request: Request) => Promise<RequestContext>;
  logger: Logger;
}

/** The arguments of a view are checked as the API checks them. */
const CHECK = `query ($filter: NetworkFilter, $asOf: Date, $projection: Projection) {
  network(filter: $filter, asOf: $asOf, projection: $projection) { revision }
}`;

/**
 * Networks for other programs: `/download/network/<format>?variables=…` for any view,
 * `/download/snapshots/<id>/<format>` for a frozen one, with `metadata.json` and `citation.txt` beside it.
 */
export function downloadRoutes({ contextOf, logger }: DownloadParts) {
  return new Hono()
    .get("/network/:format", async (http) => {
      const format = http.req.param("format");
      if (!isNetworkFormat(format)) return unknownFormat(http);
      const variables = readVariables(http.req.query("variables") ?? "{}");
      if (!variables) return refuse(http, 400, "BAD_USER_INPUT", '"variables" has to be a JSON object.');
      const context = await contextOf(http.req.raw);
      const checked = await graphql({
        schema,
        source: CHECK,
        contextValue: context,
        variableValues: variables,
      });
      if (checked.errors?.[0]) {
        const error = maskError(checked.errors[0], randomUUID(), logger);
        return refuse(http, 400, "BAD_USER_INPUT", error.message);
      }
      const { filter, asOf, projection } = variables as Partial<QueryNetworkArgs>;
      try {
        const file = await readNetworkFile(context.store, context.graphs, {
          filter: await toFilter(context.load, filter),
          asOf: asOf ?? null,
          projection: projection ?? "PARTNERS_AND_EVENTS",
        });
        return send(http, file, format, `buendnisgraph-${file.about.revision}`, logger);
      } catch (error) {
        if (!(error instanceof FileTooLarge)) throw error;
        return refuse(
          http,
          413,
          "TOO_LARGE",
          `${error.message} Narrow the filter down, or take events along.`,
        );
      }
    })
    .get("/snapshots/:id/:format", async (http) => {
      const { store } = await contextOf(http.req.raw);
      const { id, format } = http.req.param();
      const snapshot = await readSnapshot(store, id);
      if (!snapshot) return refuse(http, 404, "NOT_FOUND", `No snapshot has the id "${id.slice(0, 100)}".`);
      const address = `${new URL(http.req.url).origin}/snapshots/${id}`;
      if (format === "metadata.json") return http.json(dataciteOf(snapshot, address));
      if (format === "citation.txt") return http.text(`${citationOf(snapshot)} ${address}\n`);
      if (!isNetworkFormat(format)) return unknownFormat(http);
      const tag = `"${snapshot.files.find((one) => one.format === format)?.sha256}"`;
      if (http.req.header("if-none-match") === tag) return http.body(null, 304);
      const file = await readFrozenNetwork(store, id);
      if (!file) return refuse(http, 404, "NOT_FOUND", `No snapshot has the id "${id.slice(0, 100)}".`);
      http.header("etag", tag);
      return send(http, file, format, id, logger);
    });
}

function send(http: Context, file: NetworkFile, format: NetworkFormatName, name: string, logger: Logger) {
  const { mediaType, chunks } = NETWORK_FORMATS[format];
  http.header("content-type", mediaType);
  const ending = format.includes(".") ? `-${format}` : `.${format}`;
  http.header("content-disposition", `attachment; filename="${name}${ending}"`);
  http.header("cache-control", "private, no-cache");
  return stream(
    http,
    async (out) => {
      for (const block of inBlocks(chunks(file))) {
        if (out.aborted) return;
        await out.write(block);
      }
    },
    async (error) => logger.error({ err: error, format }, "a download ended early"),
  );
}

const BLOCK = 64_000;

/** Lines are short: so many of them at once that writing them is worth the call. */
function* inBlocks(chunks: Iterable<string>): Generator<string> {
  let waiting = "";
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < BLOCK) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting) yield waiting;
}

function readVariables(text: string): Record<string, unknown> | undefined {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function unknownFormat(http: Context) {
  return refuse(http, 404, "NOT_FOUND", `Ask for one of: ${Object.keys(NETWORK_FORMATS).join(", ")}.`);
}

function refuse(http: Context, status: 400 | 404 | 413, code: string, message: string) {
  return http.json({ errors: [{ message, extensions: { code } }] }, status);
}
