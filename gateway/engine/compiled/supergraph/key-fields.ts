import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeDefinitionNode } from "graphql";
import { argumentOf } from "./directive-arguments.ts";
import { type Key, readKey } from "./key.ts";
import type { TypeConditions } from "./type-conditions.ts";

/** What is known of the entities' keys, by subgraph and type name. */
export interface KeyFields {
  /** The keys that the subgraph resolves for the type. */
  keys(subgraph: string, type: string): readonly Key[];
  /** The fields that the subgraph requires to compute a field, without what is inside them. */
  requiredBy(subgraph: string, type: string, field: string): readonly string[];
  /** True when a subgraph that is asked for `asked` may answer with a `__typename` of `answered`. */
  isAnswerFor(asked: string, answered: string): boolean;
}

/** Reads the keys from the supergraph's `@join__type`. `subgraphOf` translates a value of the join__Graph enum. */
export const createKeyFields = (
  supergraph: DocumentNode,
  subgraphOf: ReadonlyMap<string, string>,
  conditions: TypeConditions,
): KeyFields => {
  const keys = new Map<string, Key[]>();
  const required = new Map<string, readonly string[]>();
  const add = (type: TypeDefinitionNode, directive: ConstDirectiveNode): void => {
    const key = argumentOf(directive, "key");
    const graph = subgraphOf.get(argumentOf(directive, "graph") ?? "");
    if (key === undefined || graph === undefined || argumentOf(directive, "resolvable") === "false") return;
    const at = `${graph}\n${type.name.value}`;
    keys.set(at, [...(keys.get(at) ?? []), readKey(key)]);
  };
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of definition.directives ?? []) {
      if (directive.name.value === "join__type") add(definition, directive);
    }
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const requires = directive.name.value === "join__field" ? argumentOf(directive, "requires") : undefined;
        const graph = requires && subgraphOf.get(argumentOf(directive, "graph") ?? "");
        if (!requires || !graph) continue;
        required.set(`${graph}\n${definition.name.value}\n${field.name.value}`, readKey(requires).names);
      }
    }
  }
  const none: readonly never[] = [];
  return {
    keys: (subgraph, type) => keys.get(`${subgraph}\n${type}`) ?? none,
    requiredBy: (subgraph, type, field) => required.get(`${subgraph}\n${type}\n${field}`) ?? none,
    isAnswerFor: (asked, answered) => asked === answered || conditions.typesMeeting(asked).has(answered),
  };
};
