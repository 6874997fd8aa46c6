import { resolve } from "node:path";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { z } from "zod";
import type { MailSettings } from "./mail/mail-settings.ts";
import type { AccessSettings, OidcSettings } from "./security/access-settings.ts";

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
  /** Where the program is reached from outside, as https://buendnis.example.org: for links, cookies, passkeys and the organisation's sign-in. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an address like https://buendnis.example.org" })
    .refine((address) => new URL(address).pathname === "/", "must be an address without a path")
    .optional(),
  /** How many proxies of one's own stand before the program: so many steps of X-Forwarded-For are believed. */
  TRUST_PROXY: z.coerce.number("must be a number").int().min(0).max(10).default(0),
  /** Who may read the alliance: everyone, or those who are signed in. */
  READ_ACCESS: z.enum(["public", "members"], "must be public or members").default("public"),
  /** The sign-in of an organisation, by OpenID Connect: its issuer, and what it calls this program. */
  OIDC_ISSUER: z
    .url("must be an address like https://login.example.org")
    .refine(isSafeIssuer, "must begin with https, unless it is on this machine")
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The claim that names the roles of a person; dots lead into it, as realm_access.roles. Without one of them somebody is a member. */
  OIDC_ROLE_CLAIM: z.string().default("roles"),
  /** What the organisation calls the roles, where it has words of its own: editor=redaktion,administrator=it. */
  OIDC_ROLE_MAP: z
    .string()
    .default("")
    .transform((text, refusal) => {
      const names = { member: "MEMBER", editor: "EDITOR", administrator: "ADMINISTRATOR" } as const;
      const called = new Map<keyof typeof names, string>();
      for (const pair of text.split(",").filter(Boolean)) {
        const [role = "", name = ""] = pair.split("=").map((part) => part.trim());
        if (!Object.hasOwn(names, role) || name === "") {
          refusal.addIssue({ code: "custom", message: "must be like editor=redaktion,administrator=it" });
          return z.NEVER;
        }
        called.set(role as keyof typeof names, name);
      }
      const roles = Object.keys(names) as (keyof typeof names)[];
      return Object.fromEntries(roles.map((role) => [called.get(role) ?? role, names[role]]));
    }),
  /** A mail server that notices of proposals and decisions go out by; none go out unless it is set. */
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: z.coerce.number("must be a number").int().min(1).max(65_535).default(587),
  /** `true` encrypts from the first byte on, as at port 465; otherwise STARTTLS is used where the server has it. */
  SMTP_SECURE: z.enum(["true", "false"], "must be true or false").optional(),
  SMTP_USERNAME: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  /** Whom notices come from, as Bündnisgraph <buendnis@example.org>; asked for with SMTP_HOST. */
  SMTP_FROM: z.string().optional(),
  /** Who is told of new proposals, joined by commas; nobody unless set. */
  SMTP_TO: z.string().optional(),
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
  access: AccessSettings;
  mail: MailSettings | undefined;
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
    access: {
      readAccess: settings.READ_ACCESS,
      publicUrl: settings.PUBLIC_URL,
      trustProxy: settings.TRUST_PROXY,
      oidc: readOidc(settings),
    },
    mail: readMail(settings),
    javaHome: settings.JAVA_HOME,
  };
}

function readOidc(settings: z.infer<typeof Settings>): OidcSettings | undefined {
  if (!settings.OIDC_ISSUER) return undefined;
  if (!settings.OIDC_CLIENT_ID)
    throw new SetupError("OIDC_CLIENT_ID is missing: OIDC_ISSUER needs what it calls this program.");
  return {
    issuer: settings.OIDC_ISSUER,
    clientId: settings.OIDC_CLIENT_ID,
    clientSecret: settings.OIDC_CLIENT_SECRET,
    roleClaim: settings.OIDC_ROLE_CLAIM,
    roleNames: settings.OIDC_ROLE_MAP,
  };
}

/** What an issuer says decides who may do what: nobody on the way may change it. */
function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return (
    protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname))
  );
}

function readMail(settings: z.infer<typeof Settings>): MailSettings | undefined {
  const { SMTP_HOST, SMTP_PORT, SMTP_SECURE, SMTP_USERNAME, SMTP_PASSWORD, SMTP_FROM, SMTP_TO } = settings;
  if (!SMTP_HOST) return undefined;
  if (!SMTP_FROM) {
    throw new SetupError(
      "SMTP_FROM says whom notices come from, as Bündnisgraph <buendnis@example.org>; it goes with SMTP_HOST.",
    );
  }
  return {
    host: SMTP_HOST,
    port: SMTP_PORT,
    secure: SMTP_SECURE === undefined ? SMTP_PORT === 465 : SMTP_SECURE === "true",
    username: SMTP_USERNAME,
    password: SMTP_PASSWORD,
    from: SMTP_FROM,
    to: SMTP_TO,
  };
}
