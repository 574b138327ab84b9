import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { EngineContext, SupergraphSource } from "../engine/engine.ts";
import { isResultText } from "../engine/compiled/result-text.ts";
import { type AccessCheck, createAccessCheck } from "./access-check.ts";
import { readMarkedSupergraph } from "./marked-supergraph.ts";
import type { RefusedOperation } from "./refused-operation.ts";
import type { AccessRules } from "./rules.ts";

/**
 * Puts the access check in front of an engine. The engine gets the supergraph without its access marks and executes
 * only what the viewer may read; each request is checked by the marks that came with the schema it was validated
 * against, and answered by that schema.
 *
 * @throws AppError SUPERGRAPH_INVALID
 */
export const guardEngine = async (
  supergraph: SupergraphSource,
  createEngine: (unmarked: SupergraphSource) => Promise<GatewayInterface>,
): Promise<GatewayInterface> => {
  const handedOver = new Map<string, AccessRules>();
  const checks = new WeakMap<GraphQLSchema, AccessCheck>();

  const handOver = (marked: string): string => {
    const { sdl, rules } = readMarkedSupergraph(marked);
    // At the end, whether it was there before or not: engines take supergraphs into use in this order.
    handedOver.delete(sdl);
    handedOver.set(sdl, rules);
    return sdl;
  };
  const engine = await createEngine({
    current: () => handOver(supergraph.current()),
    onChange: (listener) => supergraph.onChange((marked) => listener(handOver(marked))),
  });
  // The first listener: the check is there before a request can have the schema.
  engine.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl: sdl }) => {
    const rules = handedOver.get(sdl);
    if (rules === undefined) return;
    checks.set(apiSchema, createAccessCheck(apiSchema, rules));
    for (const older of handedOver.keys()) {
      if (older === sdl) break;
      handedOver.delete(older);
    }
  });
  return {
    onSchemaLoadOrUpdate: (callback) => engine.onSchemaLoadOrUpdate(callback),
    async load(options) {
      const { executor } = await engine.load(options);
      return { executor: executor && guarded(executor, checks) };
    },
    stop: () => engine.stop(),
  };
};

const guarded =
  (execute: GatewayExecutor, checks: WeakMap<GraphQLSchema, AccessCheck>): GatewayExecutor =>
  async (request) => {
    const check = checks.get(request.schema);
    if (check === undefined) throw new Error("the access marks of this schema are not known");
    // The server's contextValue is made by the gateway, for this engine.
    const refused = check(request.document, request.operation, (request.context as EngineContext).viewer);
    return refused === undefined ? execute(request) : executeAllowed(execute, request, refused);
  };

/** Executes what is left of the operation, and puts the refusals into its answer. */
const executeAllowed = async (
  execute: GatewayExecutor,
  request: GatewayGraphQLRequestContext,
  { allowed, coerce, answerFor }: RefusedOperation,
): Promise<GatewayExecutionResult> => {
  const coerced = coerce(request.request.variables ?? {});
  if ("errors" in coerced) return { errors: coerced.errors };
  let answer: ReturnType<RefusedOperation["answerFor"]>;
  try {
    answer = answerFor(coerced.values);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error], data: null };
    throw error;
  }
  const result: GatewayExecutionResult =
    allowed === undefined
      ? { data: {} }
      : await execute({ ...request, ...allowed, request: { ...request.request, query: allowed.source } });
  const tree = isResultText(result.data) ? result.data.toJSON() : result.data;
  if (tree === undefined || tree === null) return result;
  const { data, errors } = answer(tree as Readonly<Record<string, unknown>>); // an answer's data is an object
  const all = [...(result.errors ?? []), ...errors];
  return { ...result, data, ...(all.length > 0 && { errors: all }) };
};
