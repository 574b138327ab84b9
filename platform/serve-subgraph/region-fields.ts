import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type SelectionNode,
} from "graphql";

/** Whether the conditions of a node let it be answered. */
export const isIncluded = (node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false;

/** The fields selected on the regions that a field leads to, through fragments and connections; not those of regions inside them. */
export const fieldsOfItsRegions = (info: GraphQLResolveInfo): readonly FieldNode[] => {
  const walk = createWalk(info, false);
  for (const node of info.fieldNodes) walk.visit(node.selectionSet?.selections ?? [], getNamedType(info.returnType));
  return walk.found();
};

/** The fields selected on any region in the whole operation. */
export const fieldsOfAllRegions = (info: GraphQLResolveInfo): readonly FieldNode[] => {
  const walk = createWalk(info, true);
  walk.visit(info.operation.selectionSet.selections, info.schema.getRootType(info.operation.operation) ?? undefined);
  return walk.found();
};

/** Goes through selections and keeps the fields of regions, each once; a fragment is on one type, so it is gone through once. */
const createWalk = (info: GraphQLResolveInfo, isIntoRegions: boolean) => {
  const found: FieldNode[] = [];
  const spread = new Set<string>();

  const visitNode = (node: SelectionNode, type: GraphQLNamedType | undefined): void => {
    if (!isIncluded(node, info)) return;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition === undefined ? type : info.schema.getType(node.typeCondition.name.value);
      return visit(node.selectionSet.selections, condition);
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[node.name.value];
      if (fragment === undefined || spread.has(node.name.value)) return;
      spread.add(node.name.value);
      return visit(fragment.selectionSet.selections, info.schema.getType(fragment.typeCondition.name.value));
    }
    if (!isObjectType(type)) return;
    const isOfRegion = type.name === "Region";
    if (isOfRegion) found.push(node);
    if (isOfRegion && !isIntoRegions) return;
    const field = type.getFields()[node.name.value];
    visit(node.selectionSet?.selections ?? [], field && getNamedType(field.type));
  };

  const visit = (selections: readonly SelectionNode[], type: GraphQLNamedType | undefined): void => {
    for (const node of selections) visitNode(node, type);
  };

  return { visit, found: (): readonly FieldNode[] => found };
};
