import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { KeyOf } from "../operation/response-keys.ts";
import type { Path } from "./targets.ts";

/** Turns places in the gateway's tree into places in the client's answer. */
export interface AnswerPaths {
  /** The client's path; it ends early where the plan fetched something that the client did not select. */
  toClient(path: Path): Array<string | number>;
  /** True when the client selected what the path leads to. */
  isSelected(path: Path): boolean;
}

interface Node {
  readonly output: string;
  readonly children: Map<string, Node>;
}

/** Reads the client's selections, all type conditions joined, when the first path is asked for. */
export const createAnswerPaths = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  keyOf: KeyOf,
): AnswerPaths => {
  let root: Node | undefined;
  const add = (selectionSet: SelectionSetNode | undefined, node: Node): Node => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const key = keyOf(selection);
        const output = selection.alias?.value ?? selection.name.value;
        node.children.set(key, add(selection.selectionSet, node.children.get(key) ?? { output, children: new Map() }));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(selection.selectionSet, node);
      } else {
        add(fragments.get(selection.name.value)?.selectionSet, node);
      }
    }
    return node;
  };
  const follow = (path: Path): Array<string | number> => {
    root ??= add(operation.selectionSet, { output: "", children: new Map() });
    const client: Array<string | number> = [];
    let node = root;
    for (const element of path) {
      if (typeof element === "number") {
        client.push(element);
        continue;
      }
      const next = node.children.get(element);
      if (next === undefined) break;
      client.push(next.output);
      node = next;
    }
    return client;
  };
  return { toClient: follow, isSelected: (path) => follow(path).length === path.length };
};
