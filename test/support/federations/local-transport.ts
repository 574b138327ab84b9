import { type DocumentNode, execute, type GraphQLSchema, parse } from "graphql";
import type { Transport } from "../../../gateway/transport/transport.ts";
import type { SubgraphRequest, SubgraphResult } from "../../../platform/subgraph-call.ts";

/** Runs a schema of this process, and freezes what it answers: an engine must not change it. */
export const createFrozenTransport = (
  schema: GraphQLSchema,
  onCall: (request: SubgraphRequest) => void = () => {},
): Transport => {
  const documents = new Map<string, DocumentNode>();
  return {
    async call(request): Promise<SubgraphResult> {
      onCall(request);
      const document = documents.get(request.query) ?? parse(request.query);
      documents.set(request.query, document);
      const variableValues = JSON.parse(JSON.stringify(request.variables ?? {}));
      const result = await execute({ schema, document, variableValues, rootValue: {} });
      return deepFreeze(JSON.parse(JSON.stringify(result)));
    },
    close: async () => {},
  };
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
};
