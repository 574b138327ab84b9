import { type GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { LRUCache } from "lru-cache";
import type { Compile, RunOperation } from "./compile.ts";

/** A document ready to run, or what is wrong with it. */
export type Operation = { readonly run: RunOperation } | { readonly errors: readonly GraphQLError[] };

const CACHED_OPERATIONS = 1_000;

/**
 * Parses, validates and compiles each operation once. The gateway sends the same few texts over and over, with other
 * variables.
 */
export const createOperations = (schema: GraphQLSchema, compile: Compile) => {
  const cache = new LRUCache<string, Operation>({ max: CACHED_OPERATIONS });

  const prepare = (query: string, operationName: string | undefined): Operation => {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { run: compile(schema, document, operationName) };
  };

  return (query: string, operationName: string | undefined): Operation => {
    const key = `${operationName ?? ""}\n${query}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const operation = prepare(query, operationName);
    if ("run" in operation) cache.set(key, operation);
    return operation;
  };
};
