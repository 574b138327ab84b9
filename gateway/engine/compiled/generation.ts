import { type DocumentNode, type GraphQLScalarType, type OperationDefinitionNode, print } from "graphql";
import type { Transport, TransportFor } from "../../transport/transport.ts";
import { type CompiledOperation, compileOperation } from "./operation/compile-operation.ts";
import { createLru } from "./operation/lru.ts";
import { type LoadedSupergraph, loadSupergraph } from "./supergraph/load-supergraph.ts";

/** One state of the schema: a supergraph, its transports, and the operations compiled for it. */
export interface Generation {
  readonly sdl: string;
  readonly apiSchema: LoadedSupergraph["apiSchema"];
  /** The compiled operation; compiled on first use. Throws a GraphQLError when it cannot be planned. */
  operationFor(document: DocumentNode, operation: OperationDefinitionNode): CompiledOperation;
  /** The operations asked for most often, the busiest first. */
  busiest(
    count: number,
  ): ReadonlyArray<{ readonly document: DocumentNode; readonly operation: OperationDefinitionNode }>;
  close(): Promise<void>;
}

interface Entry {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly compiled: CompiledOperation;
  uses: number;
}

/**
 * Builds a generation. Planning is one synchronous step, so equal operations that arrive together are planned once;
 * a failure is not kept.
 *
 * @throws AppError SUPERGRAPH_INVALID
 */
export const createGeneration = (
  sdl: string,
  scalars: Readonly<Record<string, GraphQLScalarType>>,
  transportFor: TransportFor,
  keptOperations: number,
): Generation => {
  const supergraph = loadSupergraph(sdl, scalars);
  const transports = new Map<string, Transport>(
    supergraph.subgraphs.map(({ name, url }) => [name, transportFor(name, url)]),
  );
  const entries = createLru<Entry>(keptOperations);
  // The server usually hands over the same document object for the same text; printing is for when it does not.
  const keys = new WeakMap<DocumentNode, Map<string, string>>();
  const keyOf = (document: DocumentNode, name: string): string => {
    let known = keys.get(document);
    if (known === undefined) {
      known = new Map();
      keys.set(document, known);
    }
    let key = known.get(name);
    if (key === undefined) {
      key = `${name}\n${print(document)}`;
      known.set(name, key);
    }
    return key;
  };
  return {
    sdl,
    apiSchema: supergraph.apiSchema,
    operationFor(document, operation) {
      const key = keyOf(document, operation.name?.value ?? "");
      let entry = entries.get(key);
      if (entry === undefined) {
        const compiled = compileOperation(supergraph, transports, document, operation);
        entry = { document, operation, compiled, uses: 0 };
        entries.set(key, entry);
      }
      entry.uses += 1;
      return entry.compiled;
    },
    busiest: (count) => [...entries.values()].toSorted((a, b) => b.uses - a.uses).slice(0, count),
    async close() {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
};
