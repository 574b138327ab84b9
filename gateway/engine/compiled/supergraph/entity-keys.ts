import { type DocumentNode, type FieldNode, type GraphQLSchema, isObjectType, Kind } from "graphql";
import { isObject, type JsonObject } from "../plan/tree.ts";
import { argumentOf } from "./directive-arguments.ts";
import { type Key, readKey } from "./key.ts";

/** Tells entities apart by a key that clients may see. */
export interface EntityKeys {
  /** What to select on a type so that its objects can be told apart; undefined when they cannot. */
  selections(type: string): readonly FieldNode[] | undefined;
  /** An object's type and key as one text; undefined when it has none. */
  identify(object: JsonObject): string | undefined;
}

/** Takes each type's first key that the API schema shows. */
export const createEntityKeys = (supergraph: DocumentNode, apiSchema: GraphQLSchema): EntityKeys => {
  const keys = new Map<string, Key>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const directive of definition.directives ?? []) {
      const text = directive.name.value === "join__type" ? argumentOf(directive, "key") : undefined;
      const key = text === undefined || keys.has(definition.name.value) ? undefined : readKey(text);
      const isVisible = key?.paths.every(([name]) => hasField(apiSchema, definition.name.value, name ?? ""));
      if (key && isVisible) keys.set(definition.name.value, key);
    }
  }
  return {
    selections: (type) => keys.get(type)?.fields,
    identify(object) {
      const type = object["__typename"];
      const key = typeof type === "string" ? keys.get(type) : undefined;
      if (key === undefined) return undefined;
      const values = key.paths.map((path) =>
        path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), object),
      );
      return values.some((value) => value === undefined || value === null)
        ? undefined
        : JSON.stringify([type, ...values]);
    },
  };
};

const hasField = (schema: GraphQLSchema, typeName: string, name: string): boolean => {
  const type = schema.getType(typeName);
  return isObjectType(type) && Object.hasOwn(type.getFields(), name);
};
