import { createScopedDatabase } from "../../platform/access/scoped-database.ts";
import { createFamilyReads } from "../../platform/audit/family-reads.ts";
import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper/resolverMap.js";
import { type GraphQLResolveInfo, parse } from "graphql";
import { createCursors } from "../../platform/cursor.ts";
import { SCALARS } from "../../platform/scalars.ts";
import type { SubgraphContext, SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { createSourceRegistry, createUsedSources } from "../../platform/serve-subgraph/sources.ts";
import type { Knex } from "knex";

/**
 * Serves a subgraph's own definition the way the documentation of the stock libraries shows: `@apollo/server`
 * standalone, graphql-js, and a `__resolveReference` for each representation.
 */
export const serveStockSubgraph = async (
  definition: SubgraphDefinition,
  sdl: string,
  db: Knex,
): Promise<{ readonly url: string; stop(): Promise<void> }> => {
  const typeDefs = parse(sdl);
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])),
  );
  const resolvers: Record<string, object> = { ...definition.resolvers };
  for (const [type, resolve] of Object.entries(definition.entities)) {
    const one = async (representation: Record<string, unknown>, context: SubgraphContext, info: GraphQLResolveInfo) =>
      (await resolve([representation], context, info))[0];
    resolvers[type] = { ...resolvers[type], __resolveReference: one };
  }
  const scalars = Object.fromEntries(Object.entries(SCALARS).filter(([name]) => declared.has(name)));
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: { ...scalars, ...resolvers } as GraphQLResolverMap<unknown> },
  ]);
  const registry = createSourceRegistry(db);
  const cursors = createCursors(() => ["a-key-for-the-bench-only-long-enough-to-be-one"]);
  const server = new ApolloServer<SubgraphContext>({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: "127.0.0.1" },
    context: async () =>
      // The questions that are measured ask nothing of what requests share.
      definition.createContext(
        {
          requestId: "bench",
          viewer: OPEN_DOOR,
          keys: { identity: [], pseudonym: "" },
          reads: createFamilyReads(),
          scoped: createScopedDatabase(db, OPEN_DOOR),
          audited: createScopedDatabase(db, OPEN_DOOR, "audit:read"),
          sources: createUsedSources(registry),
          cursors,
          db,
        },
        undefined,
      ),
  });
  return { url, stop: () => server.stop() };
};
