import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import { GraphQLError } from "graphql";
import { planText } from "../../explain/plan-text.ts";
import type { EngineContext } from "../engine.ts";
import type { Generation } from "./generation.ts";
import type { CompiledOperation, Variant } from "./operation/compile-operation.ts";
import { createCell } from "./plan/tree.ts";
import type { Output } from "./projection/output.ts";
import { createResultText } from "./result-text.ts";

/** Answers one request on its own generation. Once execution has begun there is always `data`, if only null. */
export const execute = async (
  generation: Generation,
  request: GatewayGraphQLRequestContext,
  context: EngineContext,
): Promise<GatewayExecutionResult> => {
  const { explain } = context;
  const begun = explain === undefined ? 0 : performance.now();
  let compiled: CompiledOperation;
  try {
    compiled = generation.operationFor(request.document, request.operation);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
  const raw = request.request.variables ?? {};
  const coerced = compiled.coerce(raw);
  if ("errors" in coerced) return { errors: coerced.errors };
  let variant: Variant;
  try {
    variant = compiled.variantFor(coerced.values);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error], data: null };
    throw error;
  }
  explain?.planned(() => planText(variant.plans()), performance.now() - begun);
  const introspection = compiled.introspect?.(raw);
  const errors = [...variant.unanswered, ...(introspection?.errors ?? [])];
  const root = createCell();
  await variant.run({ context, raw, coerced: coerced.values, root, errors });
  const out: Output = { indices: [], problems: [], lastCharacter: 0, introspection: introspection?.texts ?? new Map() };
  const text = variant.project(root, out);
  // The reference hands on what subgraphs got wrong only when nothing else went wrong.
  const extensions = out.problems.length > 0 && errors.length === 0 ? { valueCompletion: out.problems } : undefined;
  return {
    ...(errors.length > 0 && { errors }),
    data: typeof text === "string" ? createResultText(text) : null,
    ...(extensions && { extensions }),
  };
};
