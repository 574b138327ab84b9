import type { FetchDataRewrite } from "@apollo/query-planner";
import type { TypeConditions } from "../supergraph/type-conditions.ts";
import { isObject, type JsonObject } from "./tree.ts";

const FRAGMENT = "... on ";

type Step = { readonly key: string } | { readonly types: ReadonlySet<string> };

/** Changes an object in place as the planner asks. */
export type Rewriter = (value: JsonObject) => void;

/**
 * Compiles the planner's rewrites: values set and keys renamed at paths of keys and type conditions. An object
 * without `__typename` meets every condition.
 */
export const compileRewrites = (
  rewrites: readonly FetchDataRewrite[] | undefined,
  conditions: TypeConditions,
): Rewriter | undefined => {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const rewriters = rewrites.map((rewrite) => compileRewrite(rewrite, conditions));
  return (value) => {
    for (const rewriter of rewriters) rewriter(value);
  };
};

const compileRewrite = (rewrite: FetchDataRewrite, conditions: TypeConditions): Rewriter => {
  const steps = rewrite.path.slice(0, -1).map((element): Step => {
    return element.startsWith(FRAGMENT)
      ? { types: conditions.typesMeeting(element.slice(FRAGMENT.length)) }
      : { key: element };
  });
  const last = rewrite.path.at(-1) ?? "";
  const change: Rewriter =
    rewrite.kind === "ValueSetter"
      ? (object) => {
          object[last] = rewrite.setValueTo;
        }
      : (object) => {
          // Presence, not truth: 0, false and "" are renamed too.
          if (!Object.hasOwn(object, last) || object[last] === undefined) return;
          object[rewrite.renameKeyTo] = object[last];
          object[last] = undefined;
        };
  return (value) => at(value, steps, 0, change);
};

const at = (value: unknown, steps: readonly Step[], i: number, change: Rewriter): void => {
  if (Array.isArray(value)) {
    for (const element of value) at(element, steps, i, change);
    return;
  }
  if (!isObject(value)) return;
  const step = steps[i];
  if (step === undefined) change(value);
  else if ("key" in step) at(value[step.key], steps, i + 1, change);
  else {
    const typename = value["__typename"];
    if (typename === undefined || typename === null || step.types.has(typename as string))
      at(value, steps, i + 1, change);
  }
};
