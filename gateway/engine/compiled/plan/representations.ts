import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { TypeConditions } from "../supergraph/type-conditions.ts";
import type { Requirements } from "./requirements.ts";
import type { Rewriter } from "./rewrites.ts";
import { isObject, isSafeKey, type JsonObject, ownValue } from "./tree.ts";

/** The entities one fetch asks for: each once, and which of them stands for which target. */
export interface Representations {
  readonly list: JsonObject[];
  /** Index into `list` by target; -1 where a required field is missing, so that nothing can be asked. */
  readonly indexOf: Int32Array;
  /** Response keys that must not be taken from the answer, by target: what they require was missing. */
  readonly lost: ReadonlyMap<number, readonly string[]>;
}

/** Makes the representations of a fetch's targets. */
export type Represent = (targets: readonly JsonObject[]) => Representations;

type Step =
  | {
      readonly kind: "field";
      readonly key: string;
      readonly safe: boolean;
      readonly head: string;
      readonly inner: readonly Step[] | undefined;
    }
  | { readonly kind: "fragment"; readonly types: ReadonlySet<string>; readonly inner: readonly Step[] };

/**
 * Compiles a fetch's `requires` into a function from targets to representations. The JSON text of a representation
 * is its identity: equal ones are sent once. Rewrites are applied before the text is made.
 */
export const compileRepresentations = (
  requires: readonly QueryPlanSelectionNode[],
  rewrite: Rewriter | undefined,
  conditions: TypeConditions,
  requirements: Requirements,
): Represent => {
  const steps = compile(requires, conditions);
  const plain = rewrite === undefined ? plainKey(steps) : undefined;
  return (targets) => {
    const list: JsonObject[] = [];
    const indexOf = new Int32Array(targets.length).fill(-1);
    const known = new Map<string, number>();
    const lost = new Map<number, readonly string[]>();
    const knownByKey = new Map<unknown, number>();
    let typeOfKeys: unknown;
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i] as JsonObject;
      if (plain !== undefined) {
        const typename = target["__typename"];
        const value = target[plain.key];
        typeOfKeys ??= typename;
        if (typename === typeOfKeys && typeof value === "string" && plain.types.has(typename as string)) {
          let index = knownByKey.get(value);
          if (index === undefined) {
            index = list.push({ __typename: typename, [plain.key]: value }) - 1;
            knownByKey.set(value, index);
          }
          indexOf[i] = index;
          continue;
        }
      }
      let text: string | undefined;
      let made: JsonObject | undefined;
      if (rewrite === undefined) {
        text = textOf(target, steps);
      } else {
        made = objectOf(target, steps);
        if (made !== undefined) {
          rewrite(made);
          text = JSON.stringify(made);
        }
      }
      if (text === undefined) {
        const missing: string[] = [];
        made = {};
        fill(made, target, steps, missing);
        rewrite?.(made);
        const unanswerable = requirements.unanswerable(made, missing);
        if (unanswerable === undefined) continue;
        lost.set(i, unanswerable);
        text = JSON.stringify(made);
      }
      let index = known.get(text);
      if (index === undefined) {
        const representation = made ?? objectOf(target, steps);
        // Without a type name, or with it alone, no subgraph can tell what it is asked for.
        if (representation === undefined || typeof representation["__typename"] !== "string") continue;
        if (Object.keys(representation).length === 1) continue;
        index = list.push(representation) - 1;
        known.set(text, index);
      }
      indexOf[i] = index;
    }
    return { list, indexOf, lost };
  };
};

/**
 * Most entities are found by one text of one type. That text alone then tells them apart, which spares making and
 * hashing the whole representation's text.
 */
const plainKey = (
  steps: readonly Step[],
): { readonly key: string; readonly types: ReadonlySet<string> } | undefined => {
  const [fragment, ...others] = steps;
  if (fragment?.kind !== "fragment" || others.length > 0 || fragment.inner.length !== 2) return undefined;
  const [typename, field] = fragment.inner;
  if (typename?.kind !== "field" || typename.key !== "__typename") return undefined;
  if (field?.kind !== "field" || field.inner !== undefined || !field.safe) return undefined;
  return { key: field.key, types: fragment.types };
};

const compile = (selections: readonly QueryPlanSelectionNode[], conditions: TypeConditions): readonly Step[] =>
  selections.flatMap((selection): readonly Step[] => {
    if (selection.kind === "Field") {
      const key = selection.alias ?? selection.name;
      const inner = selection.selections && compile(selection.selections, conditions);
      return [{ kind: "field", key, safe: isSafeKey(key), head: `${JSON.stringify(key)}:`, inner }];
    }
    const inner = compile(selection.selections, conditions);
    if (selection.typeCondition === undefined) return inner;
    return [{ kind: "fragment", types: conditions.typesMeeting(selection.typeCondition), inner }];
  });

/** The representation as JSON text; undefined when a required field is missing. */
const textOf = (source: JsonObject, steps: readonly Step[]): string | undefined => {
  const members = membersOf(source, steps, "");
  return members === undefined ? undefined : `{${members}}`;
};

const membersOf = (source: JsonObject, steps: readonly Step[], before: string): string | undefined => {
  let text: string | undefined = before;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    if (step.kind === "fragment") {
      if (step.types.has(source["__typename"] as string)) text = membersOf(source, step.inner, text);
    } else {
      const value = valueText(step.safe ? source[step.key] : ownValue(source, step.key), step.inner);
      if (value === undefined) return undefined;
      text = text === "" ? step.head + value : `${text},${step.head}${value}`;
    }
    if (text === undefined) return undefined;
  }
  return text;
};

const valueText = (value: unknown, inner: readonly Step[] | undefined): string | undefined => {
  if (value === undefined) return undefined;
  if (value === null) return "null";
  if (inner === undefined) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (const element of value) {
      const text = valueText(element, inner);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return `[${parts.join(",")}]`;
  }
  return isObject(value) ? textOf(value, inner) : undefined;
};

const objectOf = (source: JsonObject, steps: readonly Step[]): JsonObject | undefined => {
  const out: JsonObject = {};
  return fill(out, source, steps) ? out : undefined;
};

/**
 * Copies the required fields; false when one is missing, or goes on and lists them in `missing`. Two fragments may ask
 * for parts of one object.
 */
const fill = (out: JsonObject, source: JsonObject, steps: readonly Step[], missing?: string[]): boolean => {
  for (const step of steps) {
    if (step.kind === "fragment") {
      if (step.types.has(source["__typename"] as string) && !fill(out, source, step.inner, missing)) return false;
      continue;
    }
    const before = Object.hasOwn(out, step.key) ? out[step.key] : undefined;
    const value = copy(step.safe ? source[step.key] : ownValue(source, step.key), step.inner, before);
    if (value !== undefined) out[step.key] = value;
    else if (missing) missing.push(step.key);
    else return false;
  }
  return true;
};

const copy = (value: unknown, inner: readonly Step[] | undefined, before: unknown): unknown => {
  if (value === undefined || value === null || inner === undefined) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const element = copy(value[i], inner, Array.isArray(before) ? before[i] : undefined);
      if (element === undefined) return undefined;
      list.push(element);
    }
    return list;
  }
  if (!isObject(value)) return undefined;
  const out: JsonObject = isObject(before) ? before : {};
  return fill(out, value, inner) ? out : undefined;
};
