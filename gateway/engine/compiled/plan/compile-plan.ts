import type { PlanNode, QueryPlan } from "@apollo/query-planner";
import { AppError } from "../../../../platform/errors.ts";
import { compileEntityFetch } from "./entity-fetch.ts";
import type { PlanContext, Run } from "./plan-context.ts";
import { compileRootFetch } from "./root-fetch.ts";
import { type Reached, reach } from "./shape.ts";

/** Compiles the planner's tree into one function. `extraPaths` are further places that are added to afterwards. */
export const compilePlan = (
  plan: QueryPlan,
  context: Omit<PlanContext, "reached">,
  extraPaths: ReadonlyArray<readonly string[]> = [],
): Run => {
  if (plan.node === undefined) return nothing;
  if (plan.node.kind === "Subscription") throw unsupported("Subscription");
  const reached: Reached = { children: new Map() };
  for (const path of extraPaths) reach(reached, path);
  findReached(plan.node, [], reached);
  return compileNode(plan.node, [], { ...context, reached });
};

const nothing: Run = async () => {};

const unsupported = (kind: string): AppError =>
  new AppError("INTERNAL_SERVER_ERROR", {}, new Error(`a plan with a ${kind} node`));

/** Flatten paths hold response keys and "@" for lists. The tree's walkers enter lists by themselves. */
const keysOf = (path: ReadonlyArray<string | number>): string[] =>
  path.filter((element): element is string => typeof element === "string" && element !== "@");

const findReached = (node: PlanNode, at: readonly string[], reached: Reached): void => {
  switch (node.kind) {
    case "Sequence":
    case "Parallel":
      for (const child of node.nodes) findReached(child, at, reached);
      return;
    case "Flatten":
      findReached(node.node, [...at, ...keysOf(node.path)], reached);
      return;
    case "Condition":
      if (node.ifClause) findReached(node.ifClause, at, reached);
      if (node.elseClause) findReached(node.elseClause, at, reached);
      return;
    case "Fetch":
      reach(reached, at);
      return;
    case "Defer":
      throw unsupported("Defer");
  }
};

const compileNode = (node: PlanNode, at: readonly string[], context: PlanContext): Run => {
  switch (node.kind) {
    case "Sequence": {
      const steps = node.nodes.map((child) => compileNode(child, at, context));
      return async (execution) => {
        for (const step of steps) await step(execution);
      };
    }
    case "Parallel": {
      const branches = node.nodes.map((child) => compileNode(child, at, context));
      return async (execution) => {
        await Promise.all(branches.map((branch) => branch(execution)));
      };
    }
    case "Flatten":
      return compileNode(node.node, [...at, ...keysOf(node.path)], context);
    case "Condition": {
      const yes = node.ifClause ? compileNode(node.ifClause, at, context) : nothing;
      const no = node.elseClause ? compileNode(node.elseClause, at, context) : nothing;
      const variable = context.clientVariable(node.condition);
      return (execution) => (execution.coerced[variable] === true ? yes(execution) : no(execution));
    }
    case "Fetch":
      // What the context directive passes on is not sent, so such a plan must not run.
      if (node.contextRewrites && node.contextRewrites.length > 0) throw unsupported("context rewrite");
      if (node.requires) return compileEntityFetch(node, at, context);
      return compileRootFetch(node, at, context);
    case "Defer":
      throw unsupported("Defer");
  }
};

/** The response keys that the plan's root fetches give, for telling which root fields nobody answers. */
export const rootKeysOf = (plan: QueryPlan, keysOfFetch: (operation: string) => Iterable<string>): Set<string> => {
  const keys = new Set<string>();
  const walk = (node: PlanNode): void => {
    if (node.kind === "Sequence" || node.kind === "Parallel") node.nodes.forEach(walk);
    else if (node.kind === "Condition") {
      if (node.ifClause) walk(node.ifClause);
      if (node.elseClause) walk(node.elseClause);
    } else if (node.kind === "Fetch" && !node.requires) {
      for (const key of keysOfFetch(node.operation)) keys.add(key);
    }
  };
  if (plan.node && plan.node.kind !== "Subscription") walk(plan.node);
  return keys;
};
