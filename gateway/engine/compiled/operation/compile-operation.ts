import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { AppError } from "../../../../platform/errors.ts";
import type { Transport } from "../../../transport/transport.ts";
import { createAnswerPaths } from "../plan/answer-paths.ts";
import type { Run } from "../plan/plan-context.ts";
import type { JsonObject } from "../plan/tree.ts";
import { createCollector } from "../projection/collect-fields.ts";
import { compileProjection } from "../projection/compile-projection.ts";
import type { Output, Written } from "../projection/output.ts";
import type { LoadedSupergraph } from "../supergraph/load-supergraph.ts";
import { findConditions, isIncludedWith } from "./conditions.ts";
import { compileIntrospection, type Introspect } from "./introspection.ts";
import { createLru } from "./lru.ts";
import { planInParts } from "./plan-in-parts.ts";
import { type PlannedOperation, planOperation } from "./plan-operation.ts";
import { resolvedOperation } from "./resolved-operation.ts";
import { type Coerced, compileVariables } from "./variables.ts";

/** How many combinations of `@skip` and `@include` values one operation keeps. */
const KEPT_VARIANTS = 16;

/** The part of an operation that depends on the values of its conditions. */
export interface Variant {
  readonly run: Run;
  readonly project: (root: JsonObject, out: Output) => Written;
  /** Selected root fields that no subgraph is asked for. */
  readonly unanswered: readonly GraphQLError[];
  readonly plans: PlannedOperation["plans"];
}

/** An operation of one document, ready to run over and over. */
export interface CompiledOperation {
  readonly coerce: (raw: Readonly<JsonObject>) => Coerced;
  /** Throws a GraphQLError when a condition's variable is null. */
  readonly variantFor: (coerced: Readonly<JsonObject>) => Variant;
  readonly introspect: Introspect | undefined;
}

/**
 * Plans and compiles one operation of a validated document.
 *
 * @throws GraphQLError when the planner refuses the operation.
 */
export const compileOperation = (
  supergraph: LoadedSupergraph,
  transports: ReadonlyMap<string, Transport>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation => {
  const { apiSchema, keyOf, clashes } = supergraph;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notServed();
  const rootType = apiSchema.getRootType(operation.operation);
  if (!rootType) throw new GraphQLError(`The schema has no ${operation.operation}.`);
  const paths = createAnswerPaths(operation, fragments, keyOf);
  const context = { supergraph, transports, fragments, paths };
  const planned = planOperation(context, operation);

  const planVariant = (coerced: Readonly<JsonObject>): PlannedOperation => {
    if (clashes.isEmpty) return planned;
    return planInParts(context, resolvedOperation(operation, fragments, isIncludedWith(coerced))) ?? planned;
  };
  const compileVariant = (coerced: Readonly<JsonObject>): Variant => {
    const { run, answered, plans } = planVariant(coerced);
    const collector = createCollector(apiSchema, fragments, isIncludedWith(coerced));
    const root = { set: operation.selectionSet, type: rootType };
    const unanswered = [...collector.collect([root], rootType)].flatMap(([name, [first]]) => {
      if (first === undefined || first.node.name.value.startsWith("__") || answered.has(keyOf(first.node))) return [];
      return [unansweredError(`${rootType.name}.${first.node.name.value}`, name)];
    });
    return { run, project: compileProjection({ schema: apiSchema, collector, keyOf }, root), unanswered, plans };
  };
  const conditions = findConditions(document);
  const variants = createLru<Variant>(KEPT_VARIANTS);
  return {
    coerce: compileVariables(apiSchema, operation),
    variantFor(coerced) {
      const name = conditions.variantOf(coerced);
      const known = variants.get(name);
      if (known) return known;
      const variant = compileVariant(coerced);
      variants.set(name, variant);
      return variant;
    },
    introspect: compileIntrospection(apiSchema, operation, fragments),
  };
};

const notServed = (): GraphQLError => {
  const failure = new AppError("GRAPHQL_VALIDATION_FAILED", { reason: "subscriptions are not served" });
  return new GraphQLError(failure.message, { originalError: failure, extensions: { ...failure.extensions } });
};

/** The planner leaves out what no subgraph can answer, without a word; an answer without it would look complete. */
const unansweredError = (field: string, name: string): GraphQLError => {
  const failure = new AppError("SUPERGRAPH_INVALID", { file: "supergraph", reason: `no subgraph answers ${field}` });
  return new GraphQLError(failure.message, {
    path: [name],
    originalError: failure,
    extensions: { ...failure.extensions },
  });
};
