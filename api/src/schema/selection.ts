import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Whether the query asks for the field directly under the one being resolved, also by way of fragments. */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some((node) => node.selectionSet && selects(node.selectionSet, field, info));
}

function selects(set: SelectionSetNode, field: string, info: GraphQLResolveInfo): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, field, info);
    const fragment = info.fragments[selection.name.value];
    return fragment !== undefined && selects(fragment.selectionSet, field, info);
  });
}
