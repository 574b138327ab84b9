import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLIncludeDirective,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from "graphql";

/** Elements that a list is taken for when nothing says how many it has. */
export const ASSUMED_ELEMENTS = 10;

/** The argument that says how many elements a list, or the lists of a connection, may have. */
const PAGE_SIZE = "first";

interface Question {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What a fragment costs, by its name and the page size around it: documents may spread one very often. */
  readonly known: Map<string, number>;
}

/**
 * How many objects an answer may have at most, by its page sizes. Every object counts 1; a list has as many elements as the `first` of its
 * field, or of the connection around it, says (or its default), and else `ASSUMED_ELEMENTS`. Null when the variables do not fit.
 *
 * @param document valid by the schema
 */
export const estimateCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): number | null => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const root = schema.getRootType(operation.operation);
  if (coerced === undefined || root == null) return null;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return costOf(operation.selectionSet, root, undefined, { schema, fragments, variables: coerced, known: new Map() });
};

/** Of one object with this selection. */
const costOf = (
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  page: number | undefined,
  question: Question,
): number => {
  let cost = 0;
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, question.variables)?.["if"] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, question.variables)?.["if"] === false) continue;
    if (selection.kind === Kind.FIELD) {
      const field = type !== undefined && "getFields" in type ? type.getFields()[selection.name.value] : undefined;
      // An input type has fields too, and is selected by nobody.
      if (field !== undefined && "args" in field) cost += costOfField(selection, field, page, question);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      cost += costOf(selection.selectionSet, name === undefined ? type : question.schema.getType(name), page, question);
    } else {
      cost += costOfFragment(selection.name.value, page, question);
    }
  }
  return cost;
};

const costOfFragment = (name: string, page: number | undefined, question: Question): number => {
  const key = `${name} ${page}`;
  const known = question.known.get(key);
  if (known !== undefined) return known;
  const fragment = question.fragments.get(name);
  if (fragment === undefined) return 0;
  const type = question.schema.getType(fragment.typeCondition.name.value);
  const cost = costOf(fragment.selectionSet, type, page, question);
  question.known.set(key, cost);
  return cost;
};

const costOfField = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  page: number | undefined,
  question: Question,
): number => {
  const type = getNamedType(field.type);
  if (node.selectionSet === undefined || !isCompositeType(type)) return 0;
  const own = pageSizeOf(node, field, question.variables);
  const isList = isListType(getNullableType(field.type));
  const count = isList ? (own ?? page ?? ASSUMED_ELEMENTS) : 1;
  return count * (1 + costOf(node.selectionSet, type, isList ? undefined : own, question));
};

const pageSizeOf = (
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number | undefined => {
  const argument = args.find(({ name }) => name === PAGE_SIZE);
  if (argument === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === PAGE_SIZE);
  const value: unknown = given === undefined ? undefined : valueFromAST(given.value, argument.type, variables);
  const size: unknown = value ?? argument.defaultValue;
  return typeof size === "number" && size >= 0 ? size : undefined;
};
