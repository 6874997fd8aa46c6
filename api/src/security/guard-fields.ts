import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { RequestContext } from "../context.ts";
import { denied } from "../schema/errors.ts";
import { denialOf, FIELD_ACCESS, type Rule } from "./access.ts";

/** Makes every root field of the schema ask the table first; a field that is not in it stops the start. */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = FIELD_ACCESS;
  guardType(schema.getQueryType(), rules["Query"], "READ");
  guardType(schema.getMutationType(), rules["Mutation"], "WRITE");
  guardType(schema.getSubscriptionType(), rules["Subscription"], "READ");
  return schema;
}

function guardType(
  type: GraphQLObjectType | null | undefined,
  rules: Readonly<Record<string, Rule>> | undefined,
  scope: "READ" | "WRITE",
): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const rule = rules && Object.hasOwn(rules, field.name) ? rules[field.name] : undefined;
    if (!rule) throw new Error(`api/src/security/access.ts does not say who may ask for "${field.name}"`);
    const check = ({ viewer }: RequestContext) => {
      const denial = denialOf(viewer, rule, scope);
      if (denial) throw denied(denial, field.name);
    };
    const { resolve = defaultFieldResolver, subscribe } = field;
    // A subscription is asked when it begins; what it then tells passes as it is.
    if (subscribe) {
      field.subscribe = (source, args, context: RequestContext, info) => {
        check(context);
        return subscribe(source, args, context, info);
      };
    } else {
      field.resolve = (source, args, context: RequestContext, info) => {
        check(context);
        return resolve(source, args, context, info);
      };
    }
  }
}
