import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from "graphql";
import type { Question } from "../federations/answer.ts";
import { createRandom, type Random } from "./random.ts";
import { literal, type Samples, valueFor } from "./values.ts";

export interface GeneratorOptions {
  readonly schema: GraphQLSchema;
  readonly samples: Samples;
  /** About how many selections an operation has. @default 20 */
  readonly size?: number;
}

/** Aliases that lie in wait for an engine that keeps its own things among the client's. */
const NASTY = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "_entities",
  "alias_name",
  "name__alias_0",
  "data",
];

interface State {
  readonly random: Random;
  readonly options: GeneratorOptions;
  readonly names: readonly string[];
  readonly fragments: Map<string, string>;
  readonly declared: Map<string, string>;
  readonly variables: Record<string, unknown>;
  left: number;
}

/** Makes a random valid operation; the same seed and schema make the same one. */
export const generateOperation = (options: GeneratorOptions, seed: number): Question => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const made = attemptOperation(options, createRandom(seed * 1000 + attempt));
    const document = parse(made.text);
    if (validate(options.schema, document).length === 0) return { document, ...made };
  }
  const text = "{ __typename }";
  return { document: parse(text), text, variables: {} };
};

const attemptOperation = (options: GeneratorOptions, random: Random): Omit<Question, "document"> => {
  const { schema } = options;
  const mutation = schema.getMutationType();
  const isMutation = mutation !== undefined && mutation !== null && random.chance(0.3);
  const root = isMutation ? mutation : schema.getQueryType();
  if (!root) throw new Error("the schema has no query type");
  const state: State = {
    random,
    options,
    names: fieldNames(schema),
    fragments: new Map(),
    declared: new Map(),
    variables: {},
    left: 2 + random.int(options.size ?? 20),
  };
  const selections = selectionSet(state, root, 0);
  const declared = [...state.declared].map(([name, type]) => `$${name}: ${type}`).join(", ");
  const head = `${isMutation ? "mutation" : "query"} Generated${declared && `(${declared})`}`;
  const fragments = [...state.fragments].map(([name, body]) => `\nfragment ${name} ${body}`).join("");
  return { text: `${head} ${selections}${fragments}`, variables: state.variables };
};

const fieldNames = (schema: GraphQLSchema): string[] => [
  ...new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      !type.name.startsWith("__") && (isObjectType(type) || isInterfaceType(type)) ? Object.keys(type.getFields()) : [],
    ),
  ),
];

const selectionSet = (state: State, type: GraphQLCompositeType, depth: number): string => {
  const { random } = state;
  const count = 1 + random.int(depth === 0 ? 3 : 4);
  const parts: string[] = [];
  for (let i = 0; i < count && (i === 0 || state.left > 0); i++) parts.push(selection(state, type, depth));
  return `{ ${parts.join(" ")} }`;
};

const selection = (state: State, type: GraphQLCompositeType, depth: number): string => {
  const { random } = state;
  state.left -= 1;
  if (depth < 6 && state.left > 0 && random.chance(isAbstractType(type) ? 0.5 : 0.15))
    return fragment(state, type, depth);
  const fields = "getFields" in type ? Object.values(type.getFields()) : [];
  const usable = fields.filter((field) => isDeepEnough(state, field, depth));
  if (usable.length === 0 || random.chance(0.08)) return `${alias(state, "__typename")}__typename${conditions(state)}`;
  return fieldSelection(state, random.pick(usable), depth);
};

/** Fields with selections of their own are left out when the operation is long or deep enough. */
const isDeepEnough = (state: State, field: GraphQLField<unknown, unknown>, depth: number): boolean =>
  !isCompositeType(getNamedType(field.type)) || (depth < 8 && state.left > 0);

const fieldSelection = (state: State, field: GraphQLField<unknown, unknown>, depth: number): string => {
  const named = getNamedType(field.type);
  const inner = isCompositeType(named) ? ` ${selectionSet(state, named, depth + 1)}` : "";
  return `${alias(state, field.name)}${field.name}${argumentsOf(state, field)}${conditions(state)}${inner}`;
};

const alias = (state: State, name: string): string => {
  const { random } = state;
  if (!random.chance(0.2)) return "";
  if (random.chance(0.15)) return `${random.pick(NASTY)}: `;
  if (random.chance(0.1) && name !== "__typename") return "__typename: ";
  return `${random.chance(0.6) ? random.pick(state.names) : `x${random.int(4)}`}: `;
};

const argumentsOf = (state: State, field: GraphQLField<unknown, unknown>): string => {
  const { random } = state;
  const given = field.args.filter((argument) => isRequiredArgument(argument) || random.chance(0.6));
  if (given.length === 0) return "";
  const written = given.map((argument) => {
    const value = valueFor(random, argument.type, argument.name, state.options.samples);
    if (!random.chance(0.4)) return `${argument.name}: ${literal(value, argument.type)}`;
    return `${argument.name}: $${declare(state, String(argument.type), value, literal(value, argument.type))}`;
  });
  return `(${written.join(", ")})`;
};

/** Declares a variable, sometimes by a default alone. */
const declare = (state: State, type: string, value: unknown, text: string): string => {
  const name =
    state.random.chance(0.05) && !state.declared.has("representations") ? "representations" : `v${state.declared.size}`;
  const isDefault = !type.endsWith("!") && state.random.chance(0.3);
  state.declared.set(name, isDefault ? `${type} = ${text}` : type);
  if (!isDefault) state.variables[name] = value;
  return name;
};

const conditions = (state: State): string => {
  const { random } = state;
  if (!random.chance(0.12)) return "";
  const one = (directive: string): string => {
    const value = random.chance(0.6) === (directive === "include");
    if (random.chance(0.3)) return ` @${directive}(if: ${value})`;
    const known = [...state.declared].flatMap(([name, type]) => (type.startsWith("Boolean") ? [name] : []));
    const isReused = known.length > 0 && random.chance(0.5);
    return ` @${directive}(if: $${isReused ? random.pick(known) : declareCondition(state, value)})`;
  };
  const first = one(random.pick(["skip", "include"]));
  if (!random.chance(0.15)) return first;
  return first.startsWith(" @skip") ? first + one("include") : first + one("skip");
};

const declareCondition = (state: State, value: boolean): string => {
  const name = `if${state.declared.size}`;
  const hasDefault = state.random.chance(0.4);
  state.declared.set(name, hasDefault ? `Boolean = ${value}` : "Boolean!");
  if (!hasDefault) state.variables[name] = value;
  else if (state.random.chance(0.3)) state.variables[name] = !value;
  return name;
};

const fragment = (state: State, type: GraphQLCompositeType, depth: number): string => {
  const { random } = state;
  const condition = random.pick(conditionsFor(state.options.schema, type));
  const on = ` on ${condition.name}`;
  if (random.chance(0.6)) {
    const isPlain = condition === type && random.chance(0.3);
    return `...${isPlain ? "" : on}${conditions(state)} ${selectionSet(state, condition, depth + 1)}`;
  }
  const known = [...state.fragments].filter(
    ([, body]) => body.startsWith(`on ${condition.name} {`) && !body.endsWith("OPEN"),
  );
  if (known.length > 0 && random.chance(0.4)) return `...${random.pick(known)[0]}${conditions(state)}`;
  const name = `F${state.fragments.size}`;
  state.fragments.set(name, `on ${condition.name} OPEN`);
  state.fragments.set(name, `on ${condition.name} ${selectionSet(state, condition, depth + 1)}`);
  return `...${name}${conditions(state)}`;
};

/** The types a fragment inside `type` may be on. */
const conditionsFor = (schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] => {
  const possible = (candidate: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
    isAbstractType(candidate) ? schema.getPossibleTypes(candidate) : [candidate];
  const own = new Set(possible(type));
  return Object.values(schema.getTypeMap()).filter(
    (candidate): candidate is GraphQLCompositeType =>
      isCompositeType(candidate) && !candidate.name.startsWith("__") && possible(candidate).some((one) => own.has(one)),
  );
};
