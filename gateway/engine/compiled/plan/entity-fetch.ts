import type { FetchNode } from "@apollo/query-planner";
import type { SubgraphError, SubgraphResult } from "../../../../platform/subgraph-call.ts";
import type { Execution } from "../execution.ts";
import { createCaller } from "./caller.ts";
import { createFetchErrors } from "./fetch-errors.ts";
import { compileIdentity } from "./identity.ts";
import { copyPlanned, mergeInto } from "./merge.ts";
import { parseFetch, renamesOf } from "./parse-fetch.ts";
import type { PlanContext, Run } from "./plan-context.ts";
import { compileRepresentations, type Representations } from "./representations.ts";
import { compileRequirements, without } from "./requirements.ts";
import { compileRewrites } from "./rewrites.ts";
import { reachedAt, selectedKeys, shapeOf, withRewrites } from "./shape.ts";
import { type Path, placesAt, targetsAt } from "./targets.ts";
import { isObject, type JsonObject } from "./tree.ts";

/**
 * Compiles a fetch of entities: asks for the objects at a path of the tree, each distinct one once, and adds what
 * comes back to every object it stands for. An answer that is not the entity asked for is never attached.
 */
export const compileEntityFetch = (node: FetchNode, at: readonly string[], plan: PlanContext): Run => {
  const { conditions, paths } = plan;
  const { objectTypes } = conditions;
  const identity = compileIdentity(node, plan.keyFields);
  const { selectionSet, fragments } = parseFetch(node.operation);
  const selected = selectedKeys(selectionSet, fragments).children.get("_entities") ?? { children: new Map() };
  const fields = [...selected.children.keys()].filter((key) => key !== "__typename");
  const rewrite = compileRewrites(node.outputRewrites, conditions);
  const asAnswered = shapeOf(selected, "all");
  const shape = shapeOf(withRewrites(selected, node.outputRewrites ?? []), reachedAt(plan.reached, at));
  const represent = compileRepresentations(
    node.requires ?? [],
    compileRewrites(node.inputRewrites, conditions),
    conditions,
    compileRequirements(node.serviceName, selectionSet, fragments, plan.keyFields),
  );
  const errors = createFetchErrors(node.serviceName, fields, renamesOf(node), paths);
  const call = createCaller(node, identity.operation, plan);

  /** The places of the targets that one representation, or any of them, stands for. */
  const placesOf = function* (
    execution: Execution,
    targets: readonly JsonObject[],
    { indexOf }: Representations,
    index?: number,
  ): Iterable<Path> {
    const places = placesAt(execution.root, at);
    for (let i = 0; i < targets.length; i++) {
      const place = places.get(targets[i] as JsonObject);
      if (place && (index === undefined ? indexOf[i] !== -1 : indexOf[i] === index)) yield place;
    }
  };

  return async (execution) => {
    const targets = targetsAt(execution.root, at);
    if (targets.length === 0) return;
    const asked = represent(targets);
    if (asked.list.length === 0) return;
    const fail = (cause: unknown, index?: number): void => {
      execution.errors.push(...errors.failed(cause, placesOf(execution, targets, asked, index)));
    };
    let result: SubgraphResult;
    try {
      result = await call(execution, asked.list);
    } catch (cause) {
      fail(cause);
      return;
    }
    const reported = result.errors ?? [];
    const entities = isObject(result.data) ? result.data["_entities"] : undefined;
    if (reported.length > 0) report(execution, targets, asked, reported, Array.isArray(entities));
    if (!Array.isArray(entities)) {
      if (reported.length === 0) fail(errors.invalid("no list of entities"));
      return;
    }
    if (entities.length !== asked.list.length) {
      fail(errors.invalid(`${entities.length} entities for ${asked.list.length} representations`));
      return;
    }
    const answers = entities.map((entity: unknown, i): JsonObject | undefined => {
      if (!isObject(entity)) return undefined;
      const representation = asked.list[i] as JsonObject;
      if (!identity.isSame(representation, entity)) {
        fail(errors.invalid("an entity that was not asked for"), i);
        return undefined;
      }
      if (!rewrite) return entity;
      const copy = copyPlanned(entity, asAnswered, objectTypes);
      copy["__typename"] ??= representation["__typename"];
      rewrite(copy);
      return copy;
    });
    for (let i = 0; i < targets.length; i++) {
      const answer = answers[asked.indexOf[i] as number];
      if (answer === undefined) continue;
      const lost = asked.lost.get(i);
      mergeInto(targets[i] as JsonObject, answer, lost ? without(shape, lost) : shape, objectTypes);
    }
  };

  function report(
    execution: Execution,
    targets: readonly JsonObject[],
    asked: Representations,
    reported: readonly SubgraphError[],
    hasList: boolean,
  ): void {
    for (const error of reported) {
      const [, index, ...rest] = Array.isArray(error.path) ? (error.path as Path) : [];
      if (typeof index === "number") {
        for (const place of placesOf(execution, targets, asked, index)) {
          execution.errors.push(errors.at(error, [...place, ...rest]));
        }
      } else if (hasList) {
        execution.errors.push(errors.at(error, undefined));
      } else {
        execution.errors.push(...errors.everywhere(error, placesOf(execution, targets, asked)));
      }
    }
  }
};
