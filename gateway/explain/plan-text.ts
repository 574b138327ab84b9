import { type PlanNode, prettyFormatQueryPlan, type QueryPlan } from "@apollo/query-planner";
import { Kind, parse, print, visit } from "graphql";

/** Stands for every value that the question has in its text: plans are parsed again to be printed, so it has to be a name. */
const HIDDEN = { kind: Kind.ENUM, value: "_" } as const;

/**
 * A plan as people read it, without the values in the question's text: names of variables, `true`, `false` and words of the schema stay.
 */
export const planText = (plans: readonly QueryPlan[]): string =>
  plans
    .map((plan) => {
      const { node } = plan;
      // A subscription is never planned.
      if (node === undefined || node.kind === "Subscription") return prettyFormatQueryPlan({ kind: "QueryPlan" });
      return prettyFormatQueryPlan({ kind: "QueryPlan", node: withoutValues(node) });
    })
    .join("\n");

const withoutValues = (node: PlanNode): PlanNode => {
  switch (node.kind) {
    case "Fetch":
      return { ...node, operation: hideValues(node.operation) };
    case "Sequence":
    case "Parallel":
      return { ...node, nodes: node.nodes.map(withoutValues) };
    case "Flatten":
      return { ...node, node: withoutValues(node.node) };
    case "Condition":
      return {
        ...node,
        ...(node.ifClause === undefined ? {} : { ifClause: withoutValues(node.ifClause) }),
        ...(node.elseClause === undefined ? {} : { elseClause: withoutValues(node.elseClause) }),
      };
    case "Defer":
      return node;
  }
};

const hideValues = (operation: string): string =>
  print(
    visit(parse(operation), {
      StringValue: () => HIDDEN,
      IntValue: () => HIDDEN,
      FloatValue: () => HIDDEN,
    }),
  );
