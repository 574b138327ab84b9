import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

export interface PathOptions {
  /** Argument texts by argument name, or by `Type.field.argument` where a name is not enough. */
  readonly values: Readonly<Record<string, string>>;
  /** What is looked for. Other types are followed only as far as they lead there. */
  readonly goals: ReadonlySet<string>;
}

/** One root field with the paths below it, as the text of a field. */
export interface RootPaths {
  readonly field: string;
  readonly text: string;
  /** The coordinates, such as `Family.cohort`, that the text selects. */
  readonly coordinates: ReadonlySet<string>;
}

/** Arguments that are given a value even where they are optional: they say which rows are meant. */
const CHOOSING = new Set(["code", "within", "first", "id"]);

/** Fields by which an object is told from others. */
const KEYS = new Set(["id", "code"]);

interface Walk extends PathOptions {
  readonly coordinates: Set<string>;
  /** Types that have been selected whole. */
  readonly whole: Set<string>;
}

/**
 * For every root field of a schema, a selection that follows every field on the way to the goals. A type is selected whole
 * where it is met first; met again, it gives its key, and the keys of goals that a field of it leads to at once (one hop, or
 * one connection). Every object says its type.
 */
export const everyPath = (schema: GraphQLSchema, options: PathOptions): readonly RootPaths[] => {
  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no query");
  return Object.values(query.getFields()).map((field) => {
    const walk = { ...options, coordinates: new Set<string>(), whole: new Set<string>() };
    return { field: field.name, text: fieldText(query, field, walk), coordinates: walk.coordinates };
  });
};

type Field = GraphQLField<unknown, unknown>;

const fieldText = (parent: GraphQLObjectType, field: Field, walk: Walk): string => {
  const type = getNamedType(field.type);
  walk.coordinates.add(`${parent.name}.${field.name}`);
  const head = `${field.name}${argumentsText(parent, field, walk.values)}`;
  return isObjectType(type) ? `${head} ${selectionText(type, walk)}` : head;
};

const selectionText = (type: GraphQLObjectType, walk: Walk): string => {
  if (walk.whole.has(type.name)) return keysText(type, walk, MOST_HOPS);
  walk.whole.add(type.name);
  const fields = Object.values(type.getFields()).filter((field) => {
    const below = getNamedType(field.type);
    if (walk.goals.has(type.name)) return true;
    return isObjectType(below) ? reaches(below, walk.goals) : KEYS.has(field.name);
  });
  return `{ __typename ${fields.map((field) => fieldText(type, field, walk)).join(" ")} }`;
};

/** How far a type that is met again is followed: `Region.families.nodes` is two hops. */
const MOST_HOPS = 2;

const keysText = (type: GraphQLObjectType, walk: Walk, hops: number): string => {
  const texts = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isObjectType(below)) return KEYS.has(field.name) ? [field.name] : [];
    if (hops === 0 || !leadsTo(below, walk.goals, hops - 1)) return [];
    return [`${field.name}${argumentsText(type, field, walk.values)} ${keysText(below, walk, hops - 1)}`];
  });
  return `{ __typename ${texts.join(" ")} }`;
};

const leadsTo = (type: GraphQLObjectType, goals: ReadonlySet<string>, hops: number): boolean =>
  goals.has(type.name) ||
  (hops > 0 &&
    Object.values(type.getFields()).some((field) => {
      const below = getNamedType(field.type);
      return isObjectType(below) && leadsTo(below, goals, hops - 1);
    }));

/** Whether any path from a type leads to a goal. */
const reaches = (from: GraphQLObjectType, goals: ReadonlySet<string>): boolean => {
  const seen = new Set([from]);
  for (const type of seen) {
    if (goals.has(type.name)) return true;
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (isObjectType(below)) seen.add(below);
    }
  }
  return false;
};

const argumentsText = (parent: GraphQLObjectType, field: Field, values: PathOptions["values"]): string => {
  const given = field.args.flatMap((argument) => {
    const { name } = argument;
    const own = values[`${parent.name}.${field.name}.${name}`];
    if (!isRequiredArgument(argument) && !CHOOSING.has(name) && own === undefined) return [];
    const value = own ?? values[name];
    if (value === undefined) throw new Error(`no value for ${parent.name}.${field.name}(${name}:)`);
    return [`${name}: ${value}`];
  });
  return given.length === 0 ? "" : `(${given.join(", ")})`;
};
