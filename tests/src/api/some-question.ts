import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** A call of the field with a value for each argument that it needs: those given, else any that fits. */
export function callOf(
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, string>> = {},
): string {
  const needed = field.args.filter(
    ({ name, type, defaultValue }) => name in given || (isNonNullType(type) && defaultValue === undefined),
  );
  const args = needed.map(({ name, type }) => `${name}: ${given[name] ?? someValue(type)}`);
  return `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
}

/** Everything of a type that can be asked without arguments, so many levels deep; empty for what has no fields. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return isLeaf(type) ? "" : "{ __typename }";
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .filter((field) => depth > 1 || isLeaf(field.type))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(" ")} }`;
}

function isLeaf(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) || "serialize" in named;
}

/** Any value that fits the type. */
function someValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return `[${someValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ type }) => isNonNullType(type));
    return `{${fields.map((field) => `${field.name}: ${someValue(field.type)}`).join(", ")}}`;
  }
  return { Int: "1", Float: "1", Boolean: "true", Date: '"2020-01-01"' }[String(type)] ?? '"x"';
}
