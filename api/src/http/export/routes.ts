import { randomUUID } from "node:crypto";
import { csvChunks } from "@buendnisgraph/graph/interchange/csv";
import type { SourceNote, Table, TableRow } from "@buendnisgraph/graph/interchange/table";
import { xlsxChunks } from "@buendnisgraph/graph/interchange/xlsx";
import { today } from "@buendnisgraph/graph/model/dates";
import { type ExecutionResult, graphql } from "graphql";
import { Hono } from "hono";
import { stream } from "hono/streaming";
import type { Logger } from "pino";
import { z } from "zod";
import type { RequestContext } from "../../context.ts";
import type { ErrorCode } from "../../schema/errors.ts";
import { maskError } from "../../schema/mask-error.ts";
import { schema } from "../../schema/schema.ts";
import { compareExport, compareGroupsExport, compareSharedExport } from "./compare.ts";
import { coverageExport } from "./coverage.ts";
import { eventsExport } from "./events.ts";
import { growthExport } from "./growth.ts";
import { impactExport } from "./impact.ts";
import type { ExportLanguage, ExportList } from "./list.ts";
import { networkExport, nodesExport } from "./network.ts";
import { partnersExport } from "./partners.ts";
import { rankingExport } from "./ranking.ts";
import { collaboratorsExport, invitationsExport } from "./suggestions.ts";

/** Every list that can be taken away, by its name in the address. */
const LISTS: Readonly<Record<string, ExportList>> = {
  partners: partnersExport,
  events: eventsExport,
  gaps: coverageExport,
  collaborators: collaboratorsExport,
  invitations: invitationsExport,
  network: networkExport,
  nodes: nodesExport,
  compare: compareExport,
  shared: compareSharedExport,
  groups: compareGroupsExport,
  impact: impactExport,
  growth: growthExport,
  ranking: rankingExport,
};

const MEDIA_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** What the address of a download says. */
const Asked = z.object({
  /** The variables of the query that the page asks, as JSON. */
  variables: z
    .string()
    .max(20_000)
    .default("{}")
    .transform((text, refusal) => {
      try {
        return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
      } catch {
        refusal.addIssue({ code: "custom", message: "has to be a JSON object" });
        return z.NEVER;
      }
    }),
  lang: z.enum(["de", "en"]).default("de"),
  /** Of a CSV: for a German spreadsheet by double click, or for programs. */
  dialect: z.enum(["excel", "rfc4180"]).default("excel"),
  /** The page it was taken from, for the permalink. */
  page: z.string().max(4_000).regex(/^\//, "has to begin with /").default("/"),
  /** The filter in words, as the page shows it. */
  about: z.string().max(1_000).default(""),
});

export interface ExportParts {
  contextOf: (request: Request) => Promise<RequestContext>;
  logger: Logger;
}

/** Tables to take away: `/export/partners.csv`, `.xlsx` and so on; every value comes through the schema, as on the pages. */
export function exportRoutes({ contextOf, logger }: ExportParts) {
  return new Hono().get("/:file", async (http) => {
    const [name = "", format = ""] = http.req.param("file").split(".");
    const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (!list || (format !== "csv" && format !== "xlsx")) {
      const known = Object.keys(LISTS).join(", ");
      return http.json(
        refusal("NOT_FOUND", `There is no such file. Ask for .csv or .xlsx of: ${known}.`),
        404,
      );
    }
    const asked = Asked.safeParse(http.req.query());
    if (!asked.success) {
      const [issue] = asked.error.issues;
      return http.json(refusal("BAD_USER_INPUT", `"${issue?.path.join(".")}" ${issue?.message}.`), 400);
    }
    const { variables, lang, dialect, page, about } = asked.data;
    const origin = new URL(http.req.url).origin;
    const context = await contextOf(http.req.raw);
    const ask = (after: string | null) =>
      graphql({
        schema,
        source: list.query,
        contextValue: context,
        variableValues: { ...variables, ...(list.next ? { after } : {}) },
      });
    const first = await ask(null);
    if (first.errors?.[0]) {
      const error = maskError(first.errors[0], randomUUID(), logger);
      const code = codeOf(error);
      return http.json(
        refusal(code, error.message),
        code === "NOT_FOUND" ? 404 : code === "BAD_USER_INPUT" ? 400 : 503,
      );
    }
    const table: Table = {
      name: list.title[lang],
      columns: list.columns.map(({ header, type }) => ({ header: header[lang], type })),
      rows: allRows(list, first, ask, lang, origin),
    };
    const note = sourceNote(lang, {
      title: list.title[lang],
      about,
      asOf: typeof variables["asOf"] === "string" ? variables["asOf"] : null,
      revision: await context.store.revision(),
      link: `${origin}${page}`,
    });
    http.header("content-type", MEDIA_TYPES[format]);
    http.header("content-disposition", `attachment; filename="buendnisgraph-${name}-${today()}.${format}"`);
    http.header("cache-control", "private, no-store");
    const chunks = format === "csv" ? csvChunks(table, dialect) : xlsxChunks(table, note);
    return stream(
      http,
      async (file) => {
        for await (const chunk of chunks) await file.write(chunk);
      },
      // The head is sent: all that can still be done is to end the file short and say so in the log.
      async (error) => logger.error({ err: error, list: name }, "an export ended early"),
    );
  });
}

/** Page after page, each read only when the one before is written. */
async function* allRows(
  list: ExportList,
  first: ExecutionResult,
  ask: (after: string | null) => Promise<ExecutionResult>,
  language: ExportLanguage,
  origin: string,
): AsyncGenerator<TableRow> {
  let answer = first;
  while (true) {
    if (answer.errors?.[0]) throw answer.errors[0];
    yield* list.rows(answer.data as never, language, origin);
    const next = list.next?.(answer.data as never);
    if (!next) return;
    answer = await ask(next);
  }
}

interface About {
  title: string;
  about: string;
  asOf: string | null;
  revision: number;
  link: string;
}

function sourceNote(language: ExportLanguage, { title, about, asOf, revision, link }: About): SourceNote {
  const german = language === "de";
  return {
    name: german ? "Quelle" : "Source",
    lines: [
      [german ? "Inhalt" : "Content", `${title} – Bündnisgraph`],
      [german ? "Auswahl" : "Filter", about || (german ? "alle" : "all")],
      [
        german ? "Stand (Stichtag)" : "As of",
        asOf ?? (german ? "ohne Stichtag, auch Undatiertes" : "no date chosen, undated too"),
      ],
      [german ? "Datenstand" : "Data revision", String(revision)],
      [german ? "Erstellt am" : "Made on", today()],
      [german ? "Ansicht" : "View", link],
      [
        german ? "Hinweis" : "Note",
        german
          ? "Belegt ist, was Quellen nennen; was fehlt, kann es dennoch geben. Die Quellen stehen in der Spalte Quellen oder beim Eintrag."
          : "On record is what sources name; what is missing may exist all the same. Sources stand in the column Sources or at the entry.",
      ],
    ],
  };
}

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function codeOf(error: Error): ErrorCode {
  const extensions = "extensions" in error ? (error.extensions as { code?: ErrorCode }) : {};
  // A variable that does not fit its type has no code of ours: it is the address that is wrong.
  return extensions.code ?? "BAD_USER_INPUT";
}
