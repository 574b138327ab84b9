import { type DocumentNode, Kind, visit } from "graphql";
import { argumentOf } from "./directive-arguments.ts";

/**
 * Puts each type's `@join__type(resolvable: false)` behind the resolvable ones. The planner takes a type's first key
 * to come back to a subgraph without asking whether it can be resolved; what it then fetches is null without an error.
 */
export const resolvableKeysFirst = (supergraph: DocumentNode): DocumentNode =>
  visit(supergraph, {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined;
      const isLast = (directive: (typeof directives)[number]): boolean =>
        directive.name.value === "join__type" && argumentOf(directive, "resolvable") === "false";
      const directives = node.directives ?? [];
      if (!directives.some(isLast)) return undefined;
      return { ...node, directives: [...directives.filter((d) => !isLast(d)), ...directives.filter(isLast)] };
    },
  });
