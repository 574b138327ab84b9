import type { Transport } from "../../../transport/transport.ts";
import type { KeyFields } from "../supergraph/key-fields.ts";
import type { TypeConditions } from "../supergraph/type-conditions.ts";
import type { Execution } from "../execution.ts";
import type { AnswerPaths } from "./answer-paths.ts";
import type { Reached } from "./shape.ts";

/** What the parts of a plan need to know while they are compiled. */
export interface PlanContext {
  readonly transports: ReadonlyMap<string, Transport>;
  readonly conditions: TypeConditions;
  readonly keyFields: KeyFields;
  readonly paths: AnswerPaths;
  /** The client's name of a variable as the plan knows it. */
  readonly clientVariable: (name: string) => string;
  /** Where later steps of the plan reach into the tree. */
  readonly reached: Reached;
}

/** One compiled part of a plan. Never rejects: what fails is told to `execution.errors`. */
export type Run = (execution: Execution) => Promise<void>;
