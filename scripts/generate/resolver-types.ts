import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse, Source } from "graphql";
import type { Artifact } from "./artifact.ts";
import type { SubgraphSdl } from "./subgraph-sdl.ts";

const HEADER = (name: string): string =>
  `// Generated from schema/${name}.graphql by \`npm run generate\`. Do not edit.\n/* eslint-disable */\n`;

/** What a scalar of the graph is in TypeScript. A scalar that is not listed fails the generation. */
const SCALARS = {
  RegionCode: "../../platform/region-code.ts#RegionCode",
  Period: "../../platform/period.ts#Period",
  Rupiah: "../../platform/rupiah.ts#Rupiah",
  Date: "string",
  DateTime: "string",
  _FieldSet: "string",
};

/**
 * The options that make the compiler check a subgraph against its SDL: every field of the SDL must have a resolver,
 * and a resolver's parent is the row type that subgraphs/<name>/mappers.json names for its GraphQL type.
 */
const options = (mappers: Readonly<Record<string, string>>) => ({
  federation: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: ".ts" as const,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  scalars: SCALARS,
  avoidOptionals: { field: true, object: true, inputValue: false, query: true, mutation: true, resolvers: false },
  contextType: "./context.ts#Context",
  mappers,
});

/** The TypeScript types of one subgraph's resolvers. */
export const resolverTypes = async (root: string, { name, sdl }: SubgraphSdl): Promise<Artifact> => {
  const path = `subgraphs/${name}/types.generated.ts`;
  const config = options(await readMappers(join(root, "subgraphs", name, "mappers.json")));
  const content = await codegen({
    filename: path,
    schema: parse(new Source(sdl, `schema/${name}.graphql`)),
    documents: [],
    emitLegacyCommonJSImports: config.emitLegacyCommonJSImports,
    importExtension: config.importExtension,
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return { path, content: `${HEADER(name)}${content.trimEnd()}\n` };
};

/** Row types by GraphQL type, for example {"Region": "./rows.ts#RegionRow"}; a subgraph may have none. */
const readMappers = async (path: string): Promise<Record<string, string>> => {
  const text = await readFile(path, "utf8").catch(() => "{}");
  const mappers: unknown = JSON.parse(text);
  if (typeof mappers !== "object" || mappers === null) throw new Error(`${path} must hold a JSON object.`);
  return Object.fromEntries(Object.entries(mappers).map(([type, target]) => [type, String(target)]));
};
