import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionNode,
} from "graphql";
import { isIncluded } from "../../../platform/serve-subgraph/region-fields.ts";

/** A field that an operation selects, with its arguments read, so that what it needs can be asked before it is resolved. */
export interface AskedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Those selected on it; none of regions, which are resolved by themselves. */
  readonly fields: readonly AskedField[];
}

/** The fields selected on what a field answers, through fragments; the same field may be there several times. */
export const askedFields = (info: GraphQLResolveInfo): readonly AskedField[] =>
  info.fieldNodes.flatMap((node) => fieldsOf(node.selectionSet?.selections ?? [], getNamedType(info.returnType), info));

const fieldsOf = (
  selections: readonly SelectionNode[],
  type: GraphQLNamedType,
  info: GraphQLResolveInfo,
): readonly AskedField[] => {
  if (!isObjectType(type) || type.name === "Region") return [];
  const known = type.getFields();
  const read = (node: FieldNode): readonly AskedField[] => {
    const field = known[node.name.value];
    if (field === undefined) return []; // __typename
    return [
      {
        name: node.name.value,
        args: getArgumentValues(field, node, info.variableValues),
        fields: fieldsOf(node.selectionSet?.selections ?? [], getNamedType(field.type), info),
      },
    ];
  };
  // Every type here is an object, so that a fragment on another one cannot be spread.
  return selections.flatMap((node): readonly AskedField[] => {
    if (!isIncluded(node, info)) return [];
    if (node.kind === Kind.FIELD) return read(node);
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet.selections, type, info);
    const fragment = info.fragments[node.name.value];
    return fragment === undefined ? [] : fieldsOf(fragment.selectionSet.selections, type, info);
  });
};
