import type { GatewayInterface } from "@apollo/server-gateway-interface";

/** Whether the graph that is served now has all of these root fields; not before one is. */
export type HasRootFields = (names: readonly string[]) => boolean;

/** Follows the root fields of an engine's graph, which may be replaced while it runs. */
export const followRootFields = (engine: GatewayInterface): HasRootFields => {
  let fields: ReadonlySet<string> = new Set();
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => {
    fields = new Set(Object.keys(apiSchema.getQueryType()?.getFields() ?? {}));
  });
  return (names) => names.length > 0 && names.every((name) => fields.has(name));
};
