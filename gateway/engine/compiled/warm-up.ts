import { setImmediate } from "node:timers/promises";
import { type DocumentNode, type OperationDefinitionNode, validate } from "graphql";
import type { Generation } from "./generation.ts";

/**
 * Compiles operations on a generation before it takes over, one at a time between the requests that are being
 * served. What the new schema no longer allows is left out.
 */
export const warmUp = async (
  generation: Generation,
  operations: ReadonlyArray<{ readonly document: DocumentNode; readonly operation: OperationDefinitionNode }>,
): Promise<void> => {
  for (const { document, operation } of operations) {
    await setImmediate();
    if (validate(generation.apiSchema, document).length > 0) continue;
    try {
      generation.operationFor(document, operation);
    } catch {
      // Planned again, and reported, when somebody asks for it.
    }
  }
};
