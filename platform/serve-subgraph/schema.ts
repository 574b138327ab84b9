import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper/resolverMap.js";
import { type GraphQLSchema, isObjectType, parse } from "graphql";
import { SCALARS } from "../scalars.ts";
import { resolveEntities } from "./entities.ts";
import type { ResolveReferences, SubgraphContext, SubgraphDefinition } from "./definition.ts";

/** Builds the executable schema of a subgraph from its SDL and resolvers. */
export const buildSchema = <Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  sdl: string,
): GraphQLSchema => {
  const typeDefs = parse(sdl);
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])),
  );
  const scalars = Object.fromEntries(Object.entries(SCALARS).filter(([name]) => declared.has(name)));
  // The subgraph's generated types have checked the resolvers more closely than the library's map type can.
  const resolvers = { ...scalars, ...definition.resolvers } as GraphQLResolverMap<unknown>;
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  // The stock resolver asks for each representation by itself; ours answers all of a type in one call.
  const entitiesField = schema.getQueryType()?.getFields()["_entities"];
  if (entitiesField !== undefined) {
    const resolve = resolveEntities(definition.entities as Readonly<Record<string, ResolveReferences<unknown>>>);
    entitiesField.resolve = (_, { representations }, context, info) => resolve(representations, context, info);
  }
  for (const name of Object.keys(definition.entities)) {
    if (!isObjectType(schema.getType(name))) throw new Error(`${definition.name} resolves an unknown entity ${name}`);
  }
  return schema;
};
