import { csvChunks } from "@buendnisgraph/graph/interchange/csv";
import { IMPORT_KINDS } from "@buendnisgraph/graph/interchange/import/fields";
import { LIMITS } from "@buendnisgraph/graph/interchange/import/limits";
import { templateOf } from "@buendnisgraph/graph/interchange/import/template";
import { xlsxChunks } from "@buendnisgraph/graph/interchange/xlsx";
import { UnknownEvent } from "@buendnisgraph/graph/write/import/import-errors";
import { BadColumns } from "@buendnisgraph/graph/write/import/map-columns";
import { TooManyWaiting } from "@buendnisgraph/graph/write/import/turns";
import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { RequestContext } from "../../context.ts";
import type { ErrorCode } from "../../schema/errors.ts";
import { BodyTooLarge } from "./read-body.ts";
import { BadUpload, readUploadRequest } from "./read-upload-request.ts";

export interface ImportParts {
  contextOf: (request: Request) => Promise<RequestContext>;
}

const MEDIA_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * `POST /import` takes a list and answers 202 with the id of its import, which goes on in the background: what
 * became of it is asked by GraphQL. `GET /import/template/<kind>.<csv|xlsx>` is an empty list to fill in.
 */
export function importRoutes({ contextOf }: ImportParts) {
  return new Hono()
    .post("/", async (http) => {
      const { imports, viewer } = await contextOf(http.req.raw);
      try {
        const { name: _name, event = null, ...asked } = await readUploadRequest(http.req.raw);
        const by = viewer.account?.id ?? null;
        const { id } = await imports.upload({ ...asked, event, by });
        return http.json({ id }, 202);
      } catch (error) {
        return refusalOf(http, error);
      }
    })
    .get("/template/:file", (http) => {
      const [name = "", format = ""] = http.req.param("file").split(".");
      const kind = IMPORT_KINDS.find((known) => known === name);
      if (!kind || (format !== "csv" && format !== "xlsx"))
        return refuse(http, 404, "NOT_FOUND", `Ask for .csv or .xlsx of: ${IMPORT_KINDS.join(", ")}.`);
      const { table, note } = templateOf(kind, http.req.query("lang") === "en" ? "en" : "de");
      http.header("content-type", MEDIA_TYPES[format]);
      http.header("content-disposition", `attachment; filename="buendnisgraph-${kind}.${format}"`);
      return stream(http, async (file) => {
        const chunks = format === "csv" ? csvChunks(table, "excel") : xlsxChunks(table, note);
        for await (const chunk of chunks) await file.write(chunk);
      });
    });
}

function refusalOf(http: Context, error: unknown): Response {
  if (error instanceof BodyTooLarge)
    return refuse(http, 413, "TOO_LARGE", `A file may have ${LIMITS.upload / 1024 / 1024} MB at most.`);
  if (error instanceof BadUpload || error instanceof BadColumns)
    return refuse(http, 400, "BAD_USER_INPUT", error.message);
  if (error instanceof UnknownEvent) return refuse(http, 404, "NOT_FOUND", error.message);
  if (error instanceof TooManyWaiting)
    return refuse(http, 429, "RATE_LIMITED", "Other files are being read: try again in a minute.");
  throw error;
}

function refuse(http: Context, status: ContentfulStatusCode, code: ErrorCode, message: string): Response {
  return http.json({ errors: [{ message, extensions: { code } }] }, status);
}
