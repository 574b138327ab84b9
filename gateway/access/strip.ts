import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from "graphql";
import type { AccessLinks } from "./access-links.ts";

/**
 * The supergraph without its access marks: links, definitions and applications. The stock gateway refuses to load
 * them, and the planner needs none of them.
 */
export const stripAccess = (supergraph: DocumentNode, { directives, types, nodes }: AccessLinks): DocumentNode =>
  visit(supergraph, {
    // Directives of a schema document hold constant values only.
    Directive: (node) => (nodes.has(node as ConstDirectiveNode) || directives.has(node.name.value) ? null : undefined),
    [Kind.DIRECTIVE_DEFINITION]: (node) => (directives.has(node.name.value) ? null : undefined),
    [Kind.SCALAR_TYPE_DEFINITION]: (node) => (types.has(node.name.value) ? null : undefined),
  });
