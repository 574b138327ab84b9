import { operationFromDocument } from "@apollo/federation-internals";
import type { QueryPlan } from "@apollo/query-planner";
import type { FragmentDefinitionNode, OperationDefinitionNode } from "graphql";
import type { Transport } from "../../../transport/transport.ts";
import { type AnswerPaths } from "../plan/answer-paths.ts";
import { compilePlan, rootKeysOf } from "../plan/compile-plan.ts";
import { parseFetch } from "../plan/parse-fetch.ts";
import type { Run } from "../plan/plan-context.ts";
import { selectedKeys } from "../plan/shape.ts";
import type { LoadedSupergraph } from "../supergraph/load-supergraph.ts";
import { plannerDocument } from "./planner-document.ts";

/** A plan, ready to run. */
export interface PlannedOperation {
  readonly run: Run;
  /** The response keys of root fields that some subgraph is asked for. */
  readonly answered: ReadonlySet<string>;
  /** Plans again, for those who want to read the plan: nobody else keeps it. */
  readonly plans: () => readonly QueryPlan[];
}

/** What planning an operation of a document needs to know. */
export interface PlanningContext {
  readonly supergraph: LoadedSupergraph;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Places in the client's answer. */
  readonly paths: AnswerPaths;
}

/**
 * Plans an operation and compiles the plan. `extraPaths` lead to objects that are added to after the plan has run.
 *
 * @throws GraphQLError when the planner refuses the operation.
 */
export const planOperation = (
  { supergraph, transports, fragments, paths }: PlanningContext,
  operation: OperationDefinitionNode,
  extraPaths: ReadonlyArray<readonly string[]> = [],
): PlannedOperation => {
  const { apiSchema, plannerSchema, planner, keyOf, conditions, keyFields } = supergraph;
  const { document, clientVariable } = plannerDocument(operation, fragments, keyOf, apiSchema);
  const build = (): QueryPlan => planner.buildQueryPlan(operationFromDocument(plannerSchema, document));
  const plan = build();
  const answered = rootKeysOf(plan, (text) => {
    const fetch = parseFetch(text);
    return selectedKeys(fetch.selectionSet, fetch.fragments).children.keys();
  });
  return {
    run: compilePlan(plan, { transports, conditions, keyFields, paths, clientVariable }, extraPaths),
    answered,
    plans: () => [build()],
  };
};
