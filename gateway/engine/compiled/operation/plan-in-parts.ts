import { GraphQLError, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { mergePart } from "../plan/merge-part.ts";
import type { Run } from "../plan/plan-context.ts";
import { createCell, type JsonObject } from "../plan/tree.ts";
import { planOperation, type PlannedOperation, type PlanningContext } from "./plan-operation.ts";
import { type PartShape, splitOperation } from "./split-operation.ts";

/** What the client reads where a field's part could not be brought together with the rest. */
const MISSING = "The field needs its own round of subgraph calls, and its object was not found again there.";
const IN_MUTATION = "The field cannot be selected beside one whose requirements clash with its own in a mutation.";

/**
 * Plans an operation whose conditions are decided. Fields with clashing `@requires` are planned apart: each part runs
 * by itself, at the same time, and then gives its fields to the first. A mutation is never split, since its root
 * fields would run twice; the clashing fields are errors there.
 *
 * Undefined when nothing clashes, so that the ordinary plan will do.
 */
export const planInParts = (
  context: PlanningContext,
  operation: OperationDefinitionNode,
): PlannedOperation | undefined => {
  const { apiSchema: schema, clashes, entityKeys: keys, keyOf } = context.supergraph;
  const [first, ...others] = splitOperation({ schema, clashes, keys, keyOf }, operation);
  if (first === undefined || others.length === 0) return undefined;
  const whole = planOperation(
    context,
    first.operation,
    others.flatMap(({ shape }) => pathsOf(shape)),
  );
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const parts = others.map((part) => ({
    shape: part.shape,
    planned: isMutation ? undefined : planOperation(context, part.operation),
  }));
  const run: Run = async (execution) => {
    const roots = await Promise.all([
      whole.run(execution),
      ...parts.map(async (part): Promise<JsonObject | undefined> => {
        if (part.planned === undefined) return undefined;
        const root = createCell();
        await part.planned.run({ ...execution, root });
        return root;
      }),
    ]);
    const reported = new Set(execution.errors.map(({ path }) => JSON.stringify(path)));
    parts.forEach(({ shape }, index) => {
      mergePart(execution.root, roots[index + 1] ?? undefined, shape, keys, (place, fields) => {
        for (const field of fields) {
          const path = context.paths.toClient([...place, field]);
          if (reported.has(JSON.stringify(path))) continue;
          const extensions = { code: "INTERNAL_SERVER_ERROR" };
          execution.errors.push(new GraphQLError(isMutation ? IN_MUTATION : MISSING, { path, extensions }));
        }
      });
    });
  };
  const plans = () => [whole, ...parts.map(({ planned }) => planned)].flatMap((each) => each?.plans() ?? []);
  return { run, answered: whole.answered, plans };
};

/** The objects that a part adds to, by the response keys that lead to them. */
const pathsOf = (shape: PartShape, before: readonly string[] = []): string[][] => [
  ...(shape.taken.size > 0 ? [[...before]] : []),
  ...[...shape.children].flatMap(([key, child]) => pathsOf(child, [...before, key])),
];
