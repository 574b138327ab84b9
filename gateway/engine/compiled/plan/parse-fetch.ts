import type { FetchNode } from "@apollo/query-planner";
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from "graphql";

/** The selections of a fetch. */
export interface ParsedFetch {
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Reads the selections of a fetch's operation text. */
export const parseFetch = (operation: string): ParsedFetch => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
  for (const definition of parse(operation, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) selectionSet = definition.selectionSet;
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { selectionSet, fragments };
};

/** What a fetch's output rewrites rename, from and to. */
export const renamesOf = (node: FetchNode): ReadonlyMap<string, string> =>
  new Map(
    (node.outputRewrites ?? []).flatMap((rewrite): Array<[string, string]> => {
      const from = rewrite.path.at(-1);
      return rewrite.kind === "KeyRenamer" && from !== undefined ? [[from, rewrite.renameKeyTo]] : [];
    }),
  );
