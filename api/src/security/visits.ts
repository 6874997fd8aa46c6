import { SCOPES } from "@buendnisgraph/graph/model/accounts";
import { accountOfSession, accountOfToken } from "@buendnisgraph/graph/read/accounts/signed-in";
import type { Store } from "@buendnisgraph/graph/store/store";
import { noteSessionUse, USE_NOTED_EVERY_MS } from "@buendnisgraph/graph/write/accounts/sessions";
import { noteTokenUse } from "@buendnisgraph/graph/write/accounts/tokens";
import type { AccessSettings } from "./access-settings.ts";
import { addressOf, isFromThisMachine, originOf, type Peer } from "./address.ts";
import { readSessionCookie } from "./session-cookie.ts";
import { type Viewer, visitor } from "./viewer.ts";

/** The token of a request opens nothing: it is mistyped, withdrawn or has expired. */
export class BadToken extends Error {}

/** One request as security sees it. */
export interface Visit {
  /** Who asks; looked up once, and not before somebody wants to know. BadToken where a token was sent that opens nothing. */
  viewer(): Promise<Viewer>;
  /** The address it comes from, for limits. */
  address: string;
  /** Whether it was made on this machine and through no proxy. */
  fromThisMachine: boolean;
  /** Where the program is reached, as `https://buendnis.example.org`. */
  origin: string;
  /** What the browser says it is; null where it does not. */
  browser: string | null;
  /** Cookies that the answer sets, as whole headers. */
  setCookies: string[];
  request: Request;
}

/** Keeps what is known of each request while it is answered. */
export class Visits {
  readonly #store: Store;
  readonly #settings: AccessSettings;
  readonly #visits = new WeakMap<Request, Visit>();

  constructor(store: Store, settings: AccessSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Whether everyone may read. */
  get isPublic(): boolean {
    return this.#settings.readAccess === "public";
  }

  /** The visit of a request; where it comes from is told with the first call. */
  of(request: Request, peer: Peer = {}): Visit {
    const known = this.#visits.get(request);
    if (known) return known;
    let viewer: Promise<Viewer> | undefined;
    const visit: Visit = {
      viewer: () => {
        viewer ??= this.#identify(request);
        return viewer;
      },
      address: addressOf(request, peer, this.#settings.trustProxy),
      fromThisMachine: isFromThisMachine(request, peer),
      origin: originOf(request, this.#settings.publicUrl),
      browser: request.headers.get("user-agent"),
      setCookies: [],
      request,
    };
    this.#visits.set(request, visit);
    return visit;
  }

  async #identify(request: Request): Promise<Viewer> {
    const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    if (token !== undefined) return this.#byToken(token.trim());
    const secret = readSessionCookie(request, this.#settings);
    if (secret === undefined) return visitor(this.#settings.readAccess);
    const found = await accountOfSession(this.#store, secret);
    if (!found) return visitor(this.#settings.readAccess);
    if (Date.now() - found.usedAt > USE_NOTED_EVERY_MS) await noteSessionUse(this.#store, found.id);
    const { role, ...account } = found.account;
    return { role, account, via: "session", scopes: SCOPES, sessionId: found.id, canRead: true };
  }

  async #byToken(secret: string): Promise<Viewer> {
    const found = await accountOfToken(this.#store, secret);
    if (!found) throw new BadToken("This token opens nothing: it is mistyped, withdrawn or has expired.");
    if (Date.now() - found.usedAt > USE_NOTED_EVERY_MS) await noteTokenUse(this.#store, found.id);
    const { role, ...account } = found.account;
    return { role, account, via: "token", scopes: found.scopes, sessionId: null, canRead: true };
  }
}
