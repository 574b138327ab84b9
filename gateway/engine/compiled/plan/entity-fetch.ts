import type { FetchNode } from "@apollo/query-planner";
import type { GraphQLError } from "graphql";
import type { SubgraphError, SubgraphResult } from "../../../../platform/subgraph-call.ts";
import { createCaller } from "./caller.ts";
import { createEntityPlaces, type EntityPlaces } from "./entity-places.ts";
import { createFetchErrors, type FetchErrors } from "./fetch-errors.ts";
import { compileIdentity } from "./identity.ts";
import { copyPlanned, mergeInto } from "./merge.ts";
import { parseFetch, renamesOf } from "./parse-fetch.ts";
import type { PlanContext, Run } from "./plan-context.ts";
import { compileRepresentations } from "./representations.ts";
import { compileRequirements, without } from "./requirements.ts";
import { compileRewrites } from "./rewrites.ts";
import { reachedAt, selectedKeys, shapeOf, withRewrites } from "./shape.ts";
import { type Path, targetsAt } from "./targets.ts";
import { isObject, type JsonObject } from "./tree.ts";

/** So many errors of one answer are handed on. */
const MOST_REPORTED = 1000;

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
  const call = createCaller(node, identity.operation, at, plan);

  return async (execution) => {
    const targets = targetsAt(execution.root, at);
    if (targets.length === 0) return;
    const asked = represent(targets);
    if (asked.list.length === 0) return;
    const places = createEntityPlaces(execution.root, at, targets, asked);
    const fail = (cause: unknown, isMeant?: (index: number) => boolean): void => {
      execution.errors.push(...errors.failed(cause, places.ofAll(isMeant)));
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
    for (const error of reported.slice(0, MOST_REPORTED)) {
      execution.errors.push(...placed(error, places, errors, Array.isArray(entities)));
    }
    if (!Array.isArray(entities)) {
      if (reported.length === 0) fail(errors.invalid("no list of entities"));
      return;
    }
    if (entities.length !== asked.list.length) {
      fail(errors.invalid(`${entities.length} entities for ${asked.list.length} representations`));
      return;
    }
    const others = new Set<number>();
    const answers = entities.map((entity: unknown, i): JsonObject | undefined => {
      if (!isObject(entity)) return undefined;
      const representation = asked.list[i] as JsonObject;
      if (!identity.isSame(representation, entity)) {
        others.add(i);
        return undefined;
      }
      if (!rewrite) return entity;
      const copy = copyPlanned(entity, asAnswered, objectTypes);
      copy["__typename"] ??= representation["__typename"];
      rewrite(copy);
      return copy;
    });
    if (others.size > 0) fail(errors.invalid("entities that were not asked for"), (index) => others.has(index));
    for (let i = 0; i < targets.length; i++) {
      const answer = answers[asked.indexOf[i] as number];
      if (answer === undefined) continue;
      const lost = asked.lost.get(i);
      mergeInto(targets[i] as JsonObject, answer, lost ? without(shape, lost) : shape, objectTypes);
    }
  };
};

/** An error of the subgraph at each place of its entity; at none, or at all, when it names no entity. */
const placed = (error: SubgraphError, places: EntityPlaces, errors: FetchErrors, hasList: boolean): GraphQLError[] => {
  const [, index, ...rest] = Array.isArray(error.path) ? (error.path as Path) : [];
  if (typeof index === "number") return places.of(index).map((place) => errors.at(error, [...place, ...rest]));
  return hasList ? [errors.at(error, undefined)] : errors.everywhere(error, places.ofAll());
};
