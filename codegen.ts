import type { CodegenConfig } from "@graphql-codegen/cli";

/** Resolver types for api/ and typed documents for web/, both from the SDL files of api/src/schema. */
const config: CodegenConfig = {
  schema: "api/src/schema/**/*.graphql",
  generates: {
    "api/src/schema/generated.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#RequestContext",
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: "string", DateTime: "string" },
        mappers: {
          Alliance: "@buendnisgraph/graph/read/alliance#AllianceShape",
          AllianceRole: "@buendnisgraph/graph/read/shapes#AllianceRoleShape",
          Partner: "@buendnisgraph/graph/read/shapes#PartnerShape",
          Organisation: "@buendnisgraph/graph/read/shapes#PartnerShape",
          Initiative: "@buendnisgraph/graph/read/shapes#PartnerShape",
          Company: "@buendnisgraph/graph/read/shapes#PartnerShape",
          PartnerTopic: "@buendnisgraph/graph/read/shapes#PartnerTopicShape",
          TopicEvidence: "@buendnisgraph/graph/read/shapes#TopicEvidenceShape",
          Offer: "@buendnisgraph/graph/read/shapes#OfferShape",
          Participation: "@buendnisgraph/graph/read/shapes#ParticipationShape",
          Mention: "@buendnisgraph/graph/read/shapes#MentionShape",
          Tie: "@buendnisgraph/graph/read/shapes#TieShape",
          Collaboration: "@buendnisgraph/graph/read/shapes#CollaborationShape",
          Region: "@buendnisgraph/graph/read/shapes#RegionShape",
          Topic: "@buendnisgraph/graph/read/shapes#TopicShape",
          Event: "@buendnisgraph/graph/read/shapes#EventShape",
          Series: "@buendnisgraph/graph/read/shapes#SeriesShape",
          Market: "@buendnisgraph/graph/read/shapes#MarketShape",
          Publication: "@buendnisgraph/graph/read/shapes#PublicationShape",
          Forum: "@buendnisgraph/graph/read/shapes#ForumShape",
          WorkingGroup: "@buendnisgraph/graph/read/shapes#WorkingGroupShape",
          Problem: "@buendnisgraph/graph/read/shapes#ProblemShape",
          Proposal: "@buendnisgraph/graph/read/shapes#ProposalShape",
          Measure: "@buendnisgraph/graph/read/shapes#MeasureShape",
          Source: "@buendnisgraph/graph/read/shapes#SourceShape",
          Statement: "@buendnisgraph/graph/read/shapes#StatementShape",
          DateStatement: "@buendnisgraph/graph/read/shapes#DateStatementShape",
          Place: "@buendnisgraph/graph/read/places#PlaceShape",
          PathStep: "@buendnisgraph/graph/read/shapes#PathStepShape",
          Path: "@buendnisgraph/graph/read/shapes#PathShape",
          Approach: "@buendnisgraph/graph/read/shapes#ApproachShape",
          Network: "@buendnisgraph/graph/read/network#NetworkColumns",
          SearchHit: "@buendnisgraph/graph/read/search#SearchHitShape",
          Completeness: "@buendnisgraph/graph/read/completeness#CompletenessShape",
          Conflict: "@buendnisgraph/graph/read/completeness#ConflictShape",
        },
      },
    },
    "web/src/gql/": {
      preset: "client",
      documents: ["web/src/**/*.{ts,tsx}", "!web/src/gql/**"],
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: "string", DateTime: "string" } },
      presetConfig: { fragmentMasking: false },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
