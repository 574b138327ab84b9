import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { AppError } from "../../platform/errors.ts";
import type { GatewayContext } from "../request-record.ts";

/**
 * Refuses a request whose operation cannot be told or is not served, before an engine sees it: engines report it as a
 * failure of their own.
 */
export const operationPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ contextValue: { record } }) => ({
    didResolveOperation: async ({ request, operation }) => {
      record.operationName = operation?.name?.value;
      // Apollo Server declares it as always there, but leaves it out when the document has no such operation.
      if (operation === undefined) throw invalid(unresolved(request.operationName));
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw invalid("Subscriptions are not served here");
    },
  }),
};

const unresolved = (operationName: string | undefined | null): string =>
  operationName === undefined || operationName === null || operationName === ""
    ? "A document with several operations needs an operationName"
    : `The document has no operation named "${operationName}"`;

const invalid = (reason: string): AppError => new AppError("GRAPHQL_VALIDATION_FAILED", { reason });
