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
        defaultMapper: "Partial<{T}>",
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
