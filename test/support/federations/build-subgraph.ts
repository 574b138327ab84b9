import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, Kind, parse, type TypeDefinitionNode, type TypeExtensionNode } from "graphql";
import { type Federation, type Resolve, resolverOf, type Row } from "./federation.ts";

type Definition = TypeDefinitionNode | TypeExtensionNode;
type ResolverMap = Record<string, Record<string, unknown>>;

/** Builds one subgraph of a federation as an executable schema. */
export const buildTestSubgraph = (federation: Federation, sdl: string): GraphQLSchema => {
  const typeDefs = parse(sdl);
  const resolvers: ResolverMap = {};
  for (const definition of typeDefs.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) {
      resolvers[definition.name.value] = objectResolvers(federation, definition);
    } else if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_DEFINITION) {
      resolvers[definition.name.value] = {
        __resolveType: (row: Row) => row["__typename"],
        ...reference(federation, definition.name.value, new Set()),
      };
    }
  }
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
};

const has = (
  node: { readonly directives?: readonly { readonly name: { readonly value: string } }[] | undefined },
  name: string,
) => (node.directives ?? []).some((directive) => directive.name.value === name);

const objectResolvers = (federation: Federation, definition: Definition): Record<string, unknown> => {
  const name = definition.name.value;
  const external = new Set<string>();
  const resolvers: Record<string, unknown> = {};
  for (const field of ("fields" in definition && definition.fields) || []) {
    if (has(field, "external")) external.add(field.name.value);
    const resolve = resolverOf(federation, name, field.name.value);
    // A field of another subgraph: present in a reference when it was required, in a row when it is provided.
    const take = (row: Row): unknown => row[field.name.value];
    if (resolve) resolvers[field.name.value] = has(field, "external") ? providedOr(resolve, field.name.value) : resolve;
    else resolvers[field.name.value] = take;
  }
  return { ...resolvers, ...reference(federation, name, external) };
};

const providedOr =
  (resolve: Resolve, name: string): Resolve =>
  (row, args) =>
    Object.hasOwn(row, name) ? row[name] : resolve(row, args);

/** What a subgraph knows of an entity: its row without the fields of others, and what the reference brings. */
const reference = (federation: Federation, name: string, external: ReadonlySet<string>): Record<string, unknown> => {
  const find = federation.find[name];
  if (find === undefined) return {};
  return {
    __resolveReference(sent: Row) {
      const row = find(sent);
      if (row === undefined) return null;
      const known = Object.fromEntries(Object.entries(row).filter(([key]) => !external.has(key)));
      return { ...sent, ...known, __typename: row["__typename"] };
    },
  };
};
