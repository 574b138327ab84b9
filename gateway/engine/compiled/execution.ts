import type { GraphQLError } from "graphql";
import type { EngineContext } from "../engine.ts";
import type { JsonObject } from "./plan/tree.ts";

/** The state of one request while its plan runs. */
export interface Execution {
  readonly context: EngineContext;
  /** Variables as the client sent them: what subgraphs receive. */
  readonly raw: Readonly<JsonObject>;
  /** Variables with defaults and coercion applied: what conditions are decided on. */
  readonly coerced: Readonly<JsonObject>;
  /** Everything received so far, under the planner's response keys. */
  readonly root: JsonObject;
  readonly errors: GraphQLError[];
}
