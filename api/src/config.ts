import { resolve } from "node:path";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { z } from "zod";

const memory = z.string().regex(/^\d+[mg]$/i, "write a size as 512m or 1g");
const address = z.url("must be an address like bolt://127.0.0.1:7687");

/** Every setting the program reads from its environment, with its default. */
const Settings = z.object({
  /** Port the program answers at; 0 takes a free one. */
  PORT: z.coerce.number("must be a number").int().min(0).max(65_535).default(4000),
  /** Address it listens at; only this machine unless set. */
  HOST: z.string().default("127.0.0.1"),
  /** Folder for the private Neo4j. */
  DATA_DIR: z.string().default("data"),
  /** Memory of the private Neo4j: heap and page cache. Large benches and imports want 3g and 1g. */
  NEO4J_HEAP: memory.default("512m"),
  NEO4J_PAGECACHE: memory.default("128m"),
  /** A Neo4j 5 server to use instead of the private one. */
  NEO4J_URI: address.optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().default("neo4j"),
  /** Which facts an empty store is loaded with; a store remembers its own. */
  DATASET: z.enum(["sourced", "example", "empty"], "must be sourced, example or empty").default("sourced"),
  /** How many partners the example dataset has, 10 to 200,000, and which of its kind it is. Above 20,000 set NEO4J_HEAP=3g and NEO4J_PAGECACHE=1g. */
  EXAMPLE_PARTNERS: z.coerce.number("must be a number").int().min(10).max(200_000).default(600),
  EXAMPLE_SEED: z.coerce.number("must be a number").int().min(0).max(1_000_000).default(1),
  /** How much is logged, as JSON lines on standard output; quiet unless something goes wrong. */
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"], "must be silent, error, warn, info or debug")
    .default("warn"),
  /** Sites that may show views in a frame (`?embed=1`), joined by commas, as https://www.example.org; none unless set. */
  EMBED_ORIGINS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .refine(
      (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
      "must be origins like https://www.example.org, joined by commas",
    ),
  /** Where Java is; unset takes the one on the PATH. */
  JAVA_HOME: z.string().optional(),
});

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  heap: string;
  pageCache: string;
  /** Undefined: the program starts a Neo4j of its own. */
  neo4j: { uri: string; username: string; password: string } | undefined;
  database: string;
  dataset: "sourced" | "example" | "empty";
  example: { partners: number; seed: number };
  logLevel: string;
  embedOrigins: readonly string[];
  javaHome: string | undefined;
}

/** Reads the settings; SetupError names the variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const named = Object.keys(Settings.shape).flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === "" ? [] : [[name, value]];
  });
  const read = Settings.safeParse(Object.fromEntries(named));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new SetupError(
      `${String(issue?.path[0])} ${issue?.message}. It is "${environment[String(issue?.path[0])]}".`,
    );
  }
  const settings = read.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: resolve(settings.DATA_DIR),
    heap: settings.NEO4J_HEAP,
    pageCache: settings.NEO4J_PAGECACHE,
    neo4j: settings.NEO4J_URI
      ? { uri: settings.NEO4J_URI, username: settings.NEO4J_USERNAME, password: settings.NEO4J_PASSWORD }
      : undefined,
    database: settings.NEO4J_DATABASE,
    dataset: settings.DATASET,
    example: { partners: settings.EXAMPLE_PARTNERS, seed: settings.EXAMPLE_SEED },
    logLevel: settings.LOG_LEVEL,
    embedOrigins: settings.EMBED_ORIGINS,
    javaHome: settings.JAVA_HOME,
  };
}
