/** A JSON object of an answer or of the tree the gateway builds. */
export type JsonObject = Record<string, unknown>;

// Objects from this constructor inherit nothing, so a key such as "constructor" or "__proto__" is data like any other.
// `Object.create(null)` would do the same, but V8 keeps such objects in slow dictionary mode.
const Cell = function () {} as unknown as { new (): JsonObject; prototype: unknown };
Cell.prototype = Object.freeze(Object.create(null));

/** An empty object of the gateway's own tree: without a prototype, and fast. */
export const createCell = (): JsonObject => new Cell();

/** True for a JSON object: neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names that an object without such a field would still answer, from its prototype. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** True when `object[key]` can be trusted to be the object's own value. */
export const isSafeKey = (key: string): boolean => !inherited.has(key);

/** The own value of a key; subgraph answers are ordinary objects, which inherit names such as "constructor". */
export const ownValue = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;
