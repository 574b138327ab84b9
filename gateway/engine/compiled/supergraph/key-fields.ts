import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  type TypeDefinitionNode,
} from "graphql";
import { argumentOf } from "./directive-arguments.ts";
import type { TypeConditions } from "./type-conditions.ts";

/** What is known of the entities' keys, by subgraph and type name. */
export interface KeyFields {
  /** The fields without sub-fields of every key that the subgraph resolves for the type. */
  plain(subgraph: string, type: string): readonly string[];
  /** The fields of each key that the subgraph resolves for the type, without what is inside them. */
  keys(subgraph: string, type: string): ReadonlyArray<readonly string[]>;
  /** The fields that the subgraph requires to compute a field, without what is inside them. */
  requiredBy(subgraph: string, type: string, field: string): readonly string[];
  /** True when a subgraph that was asked for `asked` may answer with a `__typename` of `answered`. */
  isAnswerFor(subgraph: string, asked: string, answered: string): boolean;
}

/** Reads the keys from the supergraph's `@join__type`. `subgraphOf` translates a value of the join__Graph enum. */
export const createKeyFields = (
  supergraph: DocumentNode,
  subgraphOf: ReadonlyMap<string, string>,
  conditions: TypeConditions,
): KeyFields => {
  const plain = new Map<string, string[]>();
  const keys = new Map<string, string[][]>();
  const required = new Map<string, string[]>();
  const add = (type: TypeDefinitionNode, directive: ConstDirectiveNode): void => {
    const key = argumentOf(directive, "key");
    const graph = subgraphOf.get(argumentOf(directive, "graph") ?? "");
    if (key === undefined || graph === undefined || argumentOf(directive, "resolvable") === "false") return;
    const at = `${graph}\n${type.name.value}`;
    const fields = topFields(key);
    const names = fields.filter(({ selectionSet }) => !selectionSet).map(({ name }) => name.value);
    plain.set(at, [...new Set([...(plain.get(at) ?? []), ...names])]);
    keys.set(at, [...(keys.get(at) ?? []), fields.map(({ name }) => name.value)]);
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
        const names = topFields(requires).map(({ name }) => name.value);
        required.set(`${graph}\n${definition.name.value}\n${field.name.value}`, names);
      }
    }
  }
  const none: readonly never[] = [];
  return {
    plain: (subgraph, type) => plain.get(`${subgraph}\n${type}`) ?? none,
    keys: (subgraph, type) => keys.get(`${subgraph}\n${type}`) ?? none,
    requiredBy: (subgraph, type, field) => required.get(`${subgraph}\n${type}\n${field}`) ?? none,
    isAnswerFor(_subgraph, asked, answered) {
      return asked === answered || conditions.typesMeeting(asked).has(answered);
    },
  };
};

const topFields = (fieldSet: string): FieldNode[] => {
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
};
