import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { AppError } from "../../platform/errors.ts";
import type { AskGraph } from "../../platform/exports/exporter.ts";

const QUERY = getIntrospectionQuery({ directiveIsRepeatable: false, schemaDescription: false });

/** Gives the schema of the graph, for what columns mean; null where readers may not read it. */
export type AskSchema = (ask: AskGraph) => Promise<GraphQLSchema | null>;

/** The schema is asked for once: it is the same for all readers who may read it. */
export const createAskSchema = (): AskSchema => {
  let known: GraphQLSchema | undefined;
  return async (ask) => {
    if (known !== undefined) return known;
    try {
      const { data } = await ask(QUERY, {});
      known = buildClientSchema(data as unknown as IntrospectionQuery); // as asked
      return known;
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  };
};
