import { operationFromDocument } from "@apollo/federation-internals";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Transport } from "../../../transport/transport.ts";
import { AppError } from "../../../../platform/errors.ts";
import { createAnswerPaths } from "../plan/answer-paths.ts";
import { compilePlan, rootKeysOf } from "../plan/compile-plan.ts";
import { parseFetch } from "../plan/parse-fetch.ts";
import type { Run } from "../plan/plan-context.ts";
import { selectedKeys } from "../plan/shape.ts";
import type { JsonObject } from "../plan/tree.ts";
import { createCollector } from "../projection/collect-fields.ts";
import { compileProjection } from "../projection/compile-projection.ts";
import type { Output, Written } from "../projection/output.ts";
import type { LoadedSupergraph } from "../supergraph/load-supergraph.ts";
import { findConditions, isIncludedWith } from "./conditions.ts";
import { compileIntrospection, type Introspect } from "./introspection.ts";
import { createLru } from "./lru.ts";
import { plannerDocument } from "./planner-document.ts";
import { type Coerced, compileVariables } from "./variables.ts";

/** How many combinations of `@skip` and `@include` values one operation keeps a projection for. */
const KEPT_VARIANTS = 16;

/** The part of an operation that depends on the values of its conditions. */
export interface Variant {
  readonly project: (root: JsonObject, out: Output) => Written;
  /** Selected root fields that no subgraph is asked for. */
  readonly unanswered: readonly GraphQLError[];
}

/** An operation of one document, ready to run over and over. */
export interface CompiledOperation {
  readonly kind: OperationDefinitionNode["operation"];
  readonly coerce: (raw: Readonly<JsonObject>) => Coerced;
  /** Throws a GraphQLError when a condition's variable is null. */
  readonly variantFor: (coerced: Readonly<JsonObject>) => Variant;
  readonly introspect: Introspect | undefined;
  readonly run: Run;
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
  const { apiSchema, keyOf, conditions, keyFields } = supergraph;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const asked = plannerDocument(operation, fragments, keyOf, apiSchema);
  const plan = supergraph.planner.buildQueryPlan(operationFromDocument(supergraph.plannerSchema, asked.document));
  const paths = createAnswerPaths(operation, fragments, keyOf);
  const rootType = apiSchema.getRootType(operation.operation);
  if (!rootType) throw new GraphQLError(`The schema has no ${operation.operation}.`);

  const answered = rootKeysOf(plan, (text) => {
    const fetch = parseFetch(text);
    return selectedKeys(fetch.selectionSet, fetch.fragments).children.keys();
  });
  const compileVariant = (coerced: Readonly<JsonObject>): Variant => {
    const collector = createCollector(apiSchema, fragments, isIncludedWith(coerced));
    const root = { set: operation.selectionSet, type: rootType };
    const unanswered = [...collector.collect([root], rootType)].flatMap(([name, [first]]) => {
      if (first === undefined || first.node.name.value.startsWith("__") || answered.has(keyOf(first.node))) return [];
      return [unansweredError(`${rootType.name}.${first.node.name.value}`, name)];
    });
    return { project: compileProjection({ schema: apiSchema, collector, keyOf }, root), unanswered };
  };
  const used = findConditions(document);
  const variants = createLru<Variant>(KEPT_VARIANTS);
  return {
    kind: operation.operation,
    coerce: compileVariables(apiSchema, operation),
    variantFor(coerced) {
      const name = used.variantOf(coerced);
      const known = variants.get(name);
      if (known) return known;
      const variant = compileVariant(coerced);
      variants.set(name, variant);
      return variant;
    },
    introspect: compileIntrospection(apiSchema, operation, fragments),
    run: compilePlan(plan, { transports, conditions, keyFields, paths, clientVariable: asked.clientVariable }),
  };
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
