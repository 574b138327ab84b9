import { type Schema, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { type DocumentNode, type GraphQLScalarType, type GraphQLSchema, parse } from "graphql";
import { AppError } from "../../../../platform/errors.ts";
import { attachScalars } from "../../scalars.ts";
import { createKeyOf, choosePrefix, type KeyOf } from "../operation/response-keys.ts";
import { subgraphNames, type SubgraphName } from "./subgraph-names.ts";
import { type ClashingRequires, findClashingRequires } from "./clashing-requires.ts";
import { createEntityKeys, type EntityKeys } from "./entity-keys.ts";
import { createKeyFields, type KeyFields } from "./key-fields.ts";
import { requiredFieldsWithArguments, unexecutable } from "./required-fields.ts";
import { resolvableKeysFirst } from "./resolvable-keys.ts";
import { createTypeConditions, type TypeConditions } from "./type-conditions.ts";

/** Everything that follows from a supergraph's text alone. */
export interface LoadedSupergraph {
  /** What clients see, for graphql-js. */
  readonly apiSchema: GraphQLSchema;
  /** The same for the planner. */
  readonly plannerSchema: Schema;
  readonly planner: QueryPlanner;
  readonly subgraphs: readonly SubgraphName[];
  readonly conditions: TypeConditions;
  readonly keyFields: KeyFields;
  readonly keyOf: KeyOf;
  readonly clashes: ClashingRequires;
  readonly entityKeys: EntityKeys;
}

/**
 * Loads a supergraph for planning and answering.
 *
 * @throws AppError SUPERGRAPH_INVALID when it cannot be read, or asks for something that would be answered wrongly.
 */
export const loadSupergraph = (sdl: string, scalars: Readonly<Record<string, GraphQLScalarType>>): LoadedSupergraph => {
  try {
    const document = parse(sdl, { noLocation: true });
    const reason = unexecutable(document);
    if (reason !== undefined) throw new Error(reason);
    return load(document, scalars);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError("SUPERGRAPH_INVALID", { file: "supergraph", reason }, cause);
  }
};

const load = (document: DocumentNode, scalars: Readonly<Record<string, GraphQLScalarType>>): LoadedSupergraph => {
  const supergraph = Supergraph.build(resolvableKeysFirst(document));
  const plannerSchema = supergraph.apiSchema();
  const apiSchema = attachScalars(plannerSchema.toGraphQLJSSchema(), scalars);
  const conditions = createTypeConditions(supergraph.schema.toGraphQLJSSchema());
  const names = subgraphNames(document);
  const subgraphOf = new Map(names.map(({ graph, name }) => [graph, name]));
  const requiredWithArguments = requiredFieldsWithArguments(document);
  return {
    apiSchema,
    plannerSchema,
    planner: new QueryPlanner(supergraph, { reuseQueryFragments: false }),
    subgraphs: names,
    conditions,
    keyFields: createKeyFields(document, subgraphOf, conditions),
    clashes: findClashingRequires(document),
    entityKeys: createEntityKeys(document, apiSchema),
    keyOf: createKeyOf(choosePrefix(fieldNames(apiSchema)), requiredWithArguments),
  };
};

const fieldNames = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => ("getFields" in type ? Object.keys(type.getFields()) : []));
