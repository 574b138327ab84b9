/**
 * The response keys of an answer in their order, each with those below it; null is a value. Lists are left out: what stands in a list
 * stands below the key of the list.
 */
export type AnswerShape = ReadonlyMap<string, AnswerShape | null>;

type Building = Map<string, Building | null>;

/**
 * The shape of an answer as it came, for where the question is not at hand. A key that is null everywhere is a value. Objects of one list
 * may have other keys: each stands where the first that has it puts it.
 */
export const shapeOfData = (data: unknown): AnswerShape => {
  const root: Building = new Map();
  add(root, data);
  return root;
};

const add = (shape: Building, value: unknown): void => {
  if (Array.isArray(value)) {
    for (const item of value) add(shape, item);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (!holdsObjects(child)) {
      if (!shape.has(key)) shape.set(key, null);
      continue;
    }
    const below: Building = shape.get(key) ?? new Map();
    shape.set(key, below);
    add(below, child);
  }
};

const holdsObjects = (value: unknown): boolean => (Array.isArray(value) ? value.some(holdsObjects) : isObject(value));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an object of an answer has under a key; null of everything else. */
export const valueAt = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
