import type { GatewayInterface, GatewaySchemaLoadOrUpdateCallback } from "@apollo/server-gateway-interface";
import type { GraphQLSchema } from "graphql";
import type { EngineContext, EngineOptions } from "../engine.ts";
import { execute } from "./execute.ts";
import { joinOperations } from "./join-operations.ts";
import { createGeneration, type Generation } from "./generation.ts";
import { warmUp } from "./warm-up.ts";

/** Options of this engine alone. */
export interface CompiledEngineOptions extends EngineOptions {
  /** How many operations each generation keeps compiled. @default 1000 */
  readonly keptOperations?: number;
  /** How many of the busiest operations are compiled on a new supergraph before it takes over. @default 50 */
  readonly warmedOperations?: number;
  /** Told when a changed supergraph is refused; the one in use stays. @default throw to the source */
  readonly onRefused?: (error: unknown) => void;
}

/** How long a superseded generation's transports stay open for requests that still hold its schema. */
const RETIREMENT_MS = 60_000;

/**
 * The compiled engine: plans with Apollo's planner, compiles each plan and each answer's shape once per operation and
 * schema generation, and writes answers as JSON text (see docs/engine.md).
 *
 * Each request runs on the generation whose schema it was validated against, so a supergraph can change under load.
 */
export const createCompiledEngine = (options: CompiledEngineOptions): GatewayInterface => {
  const generations = new WeakMap<GraphQLSchema, Generation>();
  const open = new Set<Generation>();
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  let current: Generation | undefined;
  let unsubscribe = (): void => {};
  let changes = 0;
  const answer = options.viewerKey ? joinOperations(execute, options.viewerKey) : execute;

  const create = (sdl: string): Generation => {
    const generation = createGeneration(sdl, options.scalars, options.transportFor, options.keptOperations ?? 1000);
    open.add(generation);
    return generation;
  };
  const close = async (generation: Generation): Promise<void> => {
    if (open.delete(generation)) await generation.close();
  };
  const use = (generation: Generation): void => {
    const before = current;
    current = generation;
    generations.set(generation.apiSchema, generation);
    for (const listener of listeners) listener({ apiSchema: generation.apiSchema, coreSupergraphSdl: generation.sdl });
    if (before) setTimeout(() => void close(before), RETIREMENT_MS).unref();
  };
  const replace = async (generation: Generation, change: number): Promise<void> => {
    if (current) await warmUp(generation, current.busiest(options.warmedOperations ?? 50));
    // A later change, or the stop, may have come while this one was warming up.
    if (change === changes) use(generation);
    else await close(generation);
  };
  const change = (sdl: string): void => {
    if (sdl === current?.sdl) {
      changes += 1;
      return;
    }
    try {
      const generation = create(sdl);
      changes += 1;
      void replace(generation, changes);
    } catch (error) {
      if (options.onRefused === undefined) throw error;
      options.onRefused(error);
    }
  };

  return {
    onSchemaLoadOrUpdate(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    async load() {
      use(create(options.supergraph.current()));
      unsubscribe = options.supergraph.onChange(change);
      return {
        executor(request) {
          const generation = generations.get(request.schema) ?? current;
          if (generation === undefined) throw new Error("the engine has no schema");
          // The server's contextValue is made by the gateway, for this engine.
          return answer(generation, request, request.context as EngineContext);
        },
      };
    },
    async stop() {
      changes += 1;
      unsubscribe();
      listeners.clear();
      await Promise.all([...open].map(close));
    },
  };
};
