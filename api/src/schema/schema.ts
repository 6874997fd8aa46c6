import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { RequestContext } from "../context.ts";
import { guardFields } from "../security/guard-fields.ts";
import { administrationResolvers } from "./account/administration-resolvers.ts";
import { ownAccountResolvers } from "./account/own-account-resolvers.ts";
import { accountResolvers } from "./account/resolvers.ts";
import { signInResolvers } from "./account/sign-in-resolvers.ts";
import { allianceResolvers } from "./alliance/resolvers.ts";
import { commonResolvers } from "./common/resolvers.ts";
import { completenessResolvers } from "./completeness/resolvers.ts";
import { correctionResolvers } from "./correction/resolvers.ts";
import { coverageResolvers } from "./coverage/resolvers.ts";
import { editResolvers } from "./edit/resolvers.ts";
import { eventChangeResolvers } from "./event/change-resolvers.ts";
import { compareResolvers } from "./event/compare-resolvers.ts";
import { eventResolvers } from "./event/resolvers.ts";
import { growthResolvers } from "./growth/resolvers.ts";
import { historyResolvers } from "./history/resolvers.ts";
import { impactResolvers } from "./impact/resolvers.ts";
import { importResolvers } from "./import/resolvers.ts";
import { liveResolvers } from "./live/resolvers.ts";
import { metricsResolvers } from "./metrics/resolvers.ts";
import { networkResolvers } from "./network/resolvers.ts";
import { partnerResolvers } from "./partner/resolvers.ts";
import { pathResolvers } from "./path/resolvers.ts";
import { regionResolvers } from "./region/resolvers.ts";
import { searchResolvers } from "./search/resolvers.ts";
import { snapshotResolvers } from "./snapshot/resolvers.ts";
import { suggestionResolvers } from "./suggestion/resolvers.ts";
import { topicResolvers } from "./topic/resolvers.ts";

/** All domains in one schema: each folder beside this file holds one, its SDL and its resolvers. */
export const schema = guardFields(
  makeExecutableSchema<RequestContext>({
    typeDefs: domainSdl(),
    resolvers: [
      commonResolvers,
      allianceResolvers,
      partnerResolvers,
      regionResolvers,
      eventResolvers,
      eventChangeResolvers,
      compareResolvers,
      topicResolvers,
      networkResolvers,
      growthResolvers,
      snapshotResolvers,
      metricsResolvers,
      impactResolvers,
      searchResolvers,
      pathResolvers,
      suggestionResolvers,
      completenessResolvers,
      coverageResolvers,
      editResolvers,
      historyResolvers,
      correctionResolvers,
      liveResolvers,
      accountResolvers,
      importResolvers,
      signInResolvers,
      ownAccountResolvers,
      administrationResolvers,
    ],
  }),
);

function domainSdl(): string[] {
  const here = new URL(".", import.meta.url);
  return readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".graphql"))
    .sort()
    .map((path) => readFileSync(new URL(path, here), "utf8"));
}
