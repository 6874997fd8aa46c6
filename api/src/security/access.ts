import { isAtLeast, type Role } from "@buendnisgraph/graph/model/accounts";
import type { Resolvers } from "../schema/generated.ts";
import type { Scope, Viewer } from "./viewer.ts";

/**
 * What something needs: OPEN is for all and always; READ for all, or for members only where READ_ACCESS says so;
 * a role, that one or more.
 */
export type Need = "OPEN" | "READ" | Exclude<Role, "VISITOR">;

/**
 * A need alone asks a token for the scope READ (queries, subscriptions, GET) or WRITE (mutations, all else).
 * Where another one fits it stands beside it; SESSION is for what no token may do, whatever its scopes.
 */
export type Rule = Need | readonly [Need, Scope | "SESSION"];

type RootType = keyof Resolvers & ("Query" | "Mutation" | "Subscription");
type FieldAccess = { [Type in RootType]: Record<keyof NonNullable<Resolvers[Type]>, Rule> };

/** Every root field of the API; one that is missing here does not compile. */
export const FIELD_ACCESS: FieldAccess = {
  Query: {
    viewer: "OPEN",
    invitationLink: "OPEN",
    ownAccount: ["MEMBER", "SESSION"],
    accounts: ["ADMINISTRATOR", "SESSION"],
    accountInvitations: ["ADMINISTRATOR", "SESSION"],
    alliance: "READ",
    // Of one thing; the list of everything is for editors, as their resolvers say.
    change: "READ",
    changes: "READ",
    collaborators: "READ",
    communities: "READ",
    compareEvents: "READ",
    compareGroups: "READ",
    correction: "EDITOR",
    // Whoever has the link has shown enough.
    correctionByToken: "OPEN",
    corrections: "EDITOR",
    completeness: "READ",
    coverage: "READ",
    event: "READ",
    events: "READ",
    growth: "READ",
    growthTrend: "READ",
    impact: "READ",
    impactLinksOf: "READ",
    impactOf: "READ",
    impactSummary: "READ",
    import: ["EDITOR", "IMPORT"],
    imports: ["EDITOR", "IMPORT"],
    invitations: "READ",
    metrics: "READ",
    metricsProgress: "READ",
    myCorrections: "MEMBER",
    neighbourhood: "READ",
    network: "READ",
    node: "READ",
    partner: "READ",
    partnerRole: "READ",
    partners: "READ",
    paths: "READ",
    place: "READ",
    places: "READ",
    proposal: "READ",
    ranking: "READ",
    region: "READ",
    regions: "READ",
    search: "READ",
    series: "READ",
    snapshot: "READ",
    snapshots: "READ",
    sources: "READ",
    topics: "READ",
  },
  Mutation: {
    takeSnapshot: "READ",
    signIn: "OPEN",
    beginPasskeySignIn: "OPEN",
    signInWithPasskey: "OPEN",
    signOut: "OPEN",
    acceptInvitation: "OPEN",
    beginInvitedPasskey: "OPEN",
    acceptInvitationWithPasskey: "OPEN",
    renameOwnAccount: ["MEMBER", "SESSION"],
    setOwnPassword: ["MEMBER", "SESSION"],
    beginPasskey: ["MEMBER", "SESSION"],
    addPasskey: ["MEMBER", "SESSION"],
    removePasskey: ["MEMBER", "SESSION"],
    endSession: ["MEMBER", "SESSION"],
    signOutEverywhere: ["MEMBER", "SESSION"],
    createToken: ["MEMBER", "SESSION"],
    revokeToken: ["MEMBER", "SESSION"],
    deleteOwnAccount: ["MEMBER", "SESSION"],
    inviteAccount: ["ADMINISTRATOR", "SESSION"],
    resetAccount: ["ADMINISTRATOR", "SESSION"],
    withdrawInvitation: ["ADMINISTRATOR", "SESSION"],
    changeAccountRole: ["ADMINISTRATOR", "SESSION"],
    blockAccount: ["ADMINISTRATOR", "SESSION"],
    deleteAccount: ["ADMINISTRATOR", "SESSION"],
    savePartner: "EDITOR",
    retirePartner: "EDITOR",
    mergePartners: "EDITOR",
    saveEvent: "EDITOR",
    recordParticipation: "EDITOR",
    removeParticipation: "EDITOR",
    recordCollaboration: "EDITOR",
    removeCollaboration: "EDITOR",
    saveProposal: "EDITOR",
    saveMeasure: "EDITOR",
    removeFact: "EDITOR",
    undoChange: "EDITOR",
    // No account is needed where everybody may read; where only members read, only they propose.
    proposeCorrection: "READ",
    proposePartner: "READ",
    decideCorrection: "EDITOR",
    eraseCorrection: "EDITOR",
    mapImport: ["EDITOR", "IMPORT"],
    decideDuplicate: ["EDITOR", "IMPORT"],
    answerPlace: ["EDITOR", "IMPORT"],
    commitImport: ["EDITOR", "IMPORT"],
    cancelImport: ["EDITOR", "IMPORT"],
  },
  Subscription: {
    networkChanged: "READ",
    importProgress: ["EDITOR", "IMPORT"],
  },
};

/** Every route, as `METHOD path` in the words of the router; one that is missing here is not served. */
export const ROUTE_ACCESS: Readonly<Record<string, Rule>> = {
  "GET /health/live": "OPEN",
  "GET /health/ready": "OPEN",
  // Its root fields say what each needs.
  "ALL /graphql": ["OPEN", "READ"],
  "GET /auth/oidc/start": ["OPEN", "READ"],
  "GET /auth/oidc/callback": ["OPEN", "READ"],
  "POST /import": ["EDITOR", "IMPORT"],
  "GET /import/template/:file": "OPEN",
  "GET /export/:file": "READ",
  "GET /download/network/:format": "READ",
  "GET /download/snapshots/:id/:format": "READ",
  // The explorer itself holds nothing of the alliance.
  "ALL /assets/*": "OPEN",
  "GET /*": "OPEN",
};

/** Why somebody may not: not signed in, or with too little. Undefined where they may. */
export type Denial = "UNAUTHENTICATED" | "FORBIDDEN";

/** Whether the viewer meets the rule; `usual` is the scope that its kind of access asks a token for. */
export function denialOf(viewer: Viewer, rule: Rule, usual: Scope): Denial | undefined {
  const [need, scope] = typeof rule === "string" ? ([rule, usual] as const) : rule;
  if (!meets(viewer, need)) return viewer.account ? "FORBIDDEN" : "UNAUTHENTICATED";
  if (need === "OPEN" || viewer.via !== "token") return undefined;
  return scope !== "SESSION" && viewer.scopes.includes(scope) ? undefined : "FORBIDDEN";
}

function meets(viewer: Viewer, need: Need): boolean {
  if (need === "OPEN") return true;
  if (need === "READ") return viewer.canRead;
  return isAtLeast(viewer.role, need);
}
