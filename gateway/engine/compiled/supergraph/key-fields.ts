import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type TypeDefinitionNode } from "graphql";
import { argumentOf } from "./directive-arguments.ts";
import type { TypeConditions } from "./type-conditions.ts";

/** What is known of the entities' keys, by subgraph and type name. */
export interface KeyFields {
  /** The fields without sub-fields of every key that the subgraph resolves for the type. */
  plain(subgraph: string, type: string): readonly string[];
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
  const add = (type: TypeDefinitionNode, directive: ConstDirectiveNode): void => {
    const key = argumentOf(directive, "key");
    const graph = subgraphOf.get(argumentOf(directive, "graph") ?? "");
    if (key === undefined || graph === undefined || argumentOf(directive, "resolvable") === "false") return;
    const names = plainFields(key);
    const at = `${graph}\n${type.name.value}`;
    plain.set(at, [...new Set([...(plain.get(at) ?? []), ...names])]);
  };
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of definition.directives ?? []) {
      if (directive.name.value === "join__type") add(definition, directive);
    }
  }
  const none: readonly string[] = [];
  return {
    plain: (subgraph, type) => plain.get(`${subgraph}\n${type}`) ?? none,
    isAnswerFor(_subgraph, asked, answered) {
      return asked === answered || conditions.typesMeeting(asked).has(answered);
    },
  };
};

const plainFields = (fieldSet: string): string[] => {
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && !selection.selectionSet ? [selection.name.value] : [],
  );
};
