import type { FetchNode } from "@apollo/query-planner";
import type { SubgraphResult } from "../../../../platform/subgraph-call.ts";
import { createCaller } from "./caller.ts";
import { createFetchErrors } from "./fetch-errors.ts";
import { copyPlanned, mergeInto } from "./merge.ts";
import { parseFetch, renamesOf } from "./parse-fetch.ts";
import type { PlanContext, Run } from "./plan-context.ts";
import { compileRewrites } from "./rewrites.ts";
import { reachedAt, selectedKeys, shapeOf, withRewrites } from "./shape.ts";
import { type Path, placesAt, targetsAt } from "./targets.ts";
import { isObject } from "./tree.ts";

/**
 * Compiles a fetch of root fields. They belong to the answer's root, or to the objects at a path where a field gives
 * the root type once more.
 */
export const compileRootFetch = (node: FetchNode, at: readonly string[], plan: PlanContext): Run => {
  const { selectionSet, fragments } = parseFetch(node.operation);
  const selected = selectedKeys(selectionSet, fragments);
  const fields = [...selected.children.keys()].filter((key) => key !== "__typename");
  const rewrite = compileRewrites(node.outputRewrites, plan.conditions);
  const asAnswered = shapeOf(selected, "all");
  const shape = shapeOf(withRewrites(selected, node.outputRewrites ?? []), reachedAt(plan.reached, at));
  const errors = createFetchErrors(node.serviceName, fields, renamesOf(node), plan.paths);
  const call = createCaller(node, node.operation, at, plan);
  const { objectTypes } = plan.conditions;

  return async (execution) => {
    const targets = targetsAt(execution.root, at);
    if (targets.length === 0) return;
    const places = (): Path[] => [...placesAt(execution.root, at).values()];
    let result: SubgraphResult;
    try {
      result = await call(execution, undefined);
    } catch (cause) {
      execution.errors.push(...errors.failed(cause, places()));
      return;
    }
    const { data } = result;
    const reported = result.errors ?? [];
    for (const error of reported) {
      const { path } = error;
      if (Array.isArray(path))
        execution.errors.push(...places().map((place) => errors.at(error, [...place, ...(path as Path)])));
      else if (isObject(data)) execution.errors.push(errors.at(error, undefined));
      else execution.errors.push(...errors.everywhere(error, places()));
    }
    if (isObject(data)) {
      const answer = rewrite ? copyPlanned(data, asAnswered, objectTypes) : data;
      rewrite?.(answer);
      for (const target of targets) mergeInto(target, answer, shape, objectTypes);
    } else if (reported.length === 0) {
      execution.errors.push(...errors.failed(errors.invalid("neither data nor errors"), places()));
    }
  };
};
