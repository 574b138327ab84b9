import type { FetchDataRewrite } from "@apollo/query-planner";
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import { isSafeKey } from "./tree.ts";

/**
 * What a fetch selected, by response key, all type conditions joined: the only keys that are copied into the tree.
 * A leaf has no children.
 */
export interface Selected {
  readonly children: Map<string, Selected>;
}

/** The response keys of a selection set, all fragments joined. */
export const selectedKeys = (
  selectionSet: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  into: Selected = { children: new Map() },
): Selected => {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      into.children.set(key, selectedKeys(selection.selectionSet, fragments, into.children.get(key)));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      selectedKeys(selection.selectionSet, fragments, into);
    } else {
      selectedKeys(fragments.get(selection.name.value)?.selectionSet, fragments, into);
    }
  }
  return into;
};

/** The response keys through which later steps of the plan reach the objects they add to. */
export interface Reached {
  readonly children: Map<string, Reached>;
}

/** Marks a path of response keys as reached. */
export const reach = (root: Reached, path: readonly string[]): void => {
  let at = root;
  for (const key of path) {
    const next = at.children.get(key) ?? { children: new Map() };
    at.children.set(key, next);
    at = next;
  }
};

/** What is reached below a path of response keys. */
export const reachedAt = (root: Reached, path: readonly string[]): Reached | undefined => {
  let at: Reached | undefined = root;
  for (const key of path) at = at?.children.get(key);
  return at;
};

/**
 * How one level of an answer enters the tree. `children[i]` is there when later steps add to the objects under
 * `keys[i]`: those are copied, because an answer may not be changed. Everything else is shared as it came.
 */
export interface Shape {
  readonly keys: readonly string[];
  readonly safe: readonly boolean[];
  readonly children: readonly (Shape | undefined)[];
}

/** Joins what a fetch selects with what later steps reach. `reached` of "all" copies every level. */
export const shapeOf = (selected: Selected, reached: Reached | "all" | undefined): Shape => {
  const keys = [...selected.children.keys()];
  return {
    keys,
    safe: keys.map(isSafeKey),
    children: keys.map((key) => {
      const child = selected.children.get(key);
      const reachedChild = reached === "all" ? reached : reached?.children.get(key);
      return child && child.children.size > 0 && reachedChild ? shapeOf(child, reachedChild) : undefined;
    }),
  };
};

/** A fetch's selected keys after its output rewrites: renamed keys are there under both names. */
export const withRewrites = (selected: Selected, rewrites: readonly FetchDataRewrite[]): Selected => {
  for (const rewrite of rewrites) {
    const keys = rewrite.path.filter((element) => !element.startsWith("... on "));
    const last = keys.pop();
    let at: Selected | undefined = selected;
    for (const key of keys) at = at?.children.get(key);
    if (at === undefined || last === undefined) continue;
    const from = at.children.get(last) ?? { children: new Map() };
    at.children.set(last, from);
    if (rewrite.kind === "KeyRenamer") {
      const to = at.children.get(rewrite.renameKeyTo);
      at.children.set(rewrite.renameKeyTo, to ? united(to, from) : from);
    }
  }
  return selected;
};

const united = (a: Selected, b: Selected): Selected => {
  const children = new Map(a.children);
  for (const [key, child] of b.children) {
    const known = children.get(key);
    children.set(key, known ? united(known, child) : child);
  }
  return { children };
};
