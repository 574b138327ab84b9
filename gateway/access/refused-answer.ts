import {
  getNamedType,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Collector, Selections } from "../engine/compiled/projection/collect-fields.ts";
import type { Path } from "../engine/compiled/plan/targets.ts";
import { createForbiddenErrors } from "./forbidden-errors.ts";
import type { RefusedFields } from "./refused-fields.ts";

type Tree = Readonly<Record<string, unknown>>;

export interface RefusedAnswer {
  readonly data: Tree | null;
  readonly errors: readonly GraphQLError[];
}

/** One field of an answer's object. */
interface AnswerField {
  readonly key: string;
  readonly type: GraphQLOutputType | undefined;
  /** The coordinate, when it is refused. */
  readonly refused: string | undefined;
  /** What is below, when something there is refused. */
  readonly below: Position | undefined;
}

/** A place in the answer: the fields of an object there, by its type. */
type Position = (type: GraphQLObjectType) => readonly AnswerField[];

export interface RefusedAnswerOptions {
  readonly schema: GraphQLSchema;
  /** Collects the fields of the whole operation, under given conditions. */
  readonly collector: Collector;
  readonly refused: RefusedFields;
  readonly typenameKey: string;
  /** What the viewer lacks for a field, by its coordinate. */
  readonly missing: (coordinate: string) => string;
}

/** Stands for a null that its place does not allow: it takes the place around it too. */
const TOO_NULL = Symbol("too null");

/**
 * Compiles the way from the answer of the allowed part of an operation to that of the whole: its fields in their order,
 * null where they are refused, with an error each. A refused field that is never null takes its parent with it.
 */
export const compileRefusedAnswer = (
  { schema, collector, refused, typenameKey, missing }: RefusedAnswerOptions,
  root: Selections & { readonly type: GraphQLObjectType },
): ((data: Tree) => RefusedAnswer) => {
  const position = (selections: readonly Selections[]): Position => {
    const known = new Map<GraphQLObjectType, readonly AnswerField[]>();
    return (type) => {
      let fields = known.get(type);
      if (fields === undefined) {
        fields = [...collector.collect(selections, type)].map(([key, occurrences]) =>
          answerField(key, type, occurrences),
        );
        known.set(type, fields);
      }
      return fields;
    };
  };
  const answerField = (
    key: string,
    type: GraphQLObjectType,
    occurrences: ReturnType<Collector["collect"]> extends Map<string, infer O> ? O : never,
  ): AnswerField => {
    const nodes = occurrences.map(({ node }) => node);
    const fieldType = type.getFields()[nodes[0]?.name.value ?? ""]?.type;
    const inner = fieldType && getNamedType(fieldType);
    const below = isCompositeType(inner) && nodes.some((node) => refused.above.has(node));
    return {
      key,
      type: fieldType,
      refused: nodes.map((node) => refused.fields.get(node)).find((coordinate) => coordinate !== undefined),
      below: below
        ? position(nodes.flatMap(({ selectionSet }) => (selectionSet ? [{ set: selectionSet, type: inner }] : [])))
        : undefined,
    };
  };
  const answerRoot = position([root]);

  return (data) => {
    const errors = createForbiddenErrors(missing);

    const complete = (type: GraphQLOutputType, below: Position, value: unknown, path: Path): unknown => {
      if (isNonNullType(type)) return complete(type.ofType, below, value, path) ?? TOO_NULL;
      if (value === null || value === undefined) return null;
      if (isListType(type)) {
        if (!Array.isArray(value)) return null;
        const items: unknown[] = [];
        for (const [index, item] of value.entries()) {
          const completed = complete(type.ofType, below, item, [...path, index]);
          if (completed === TOO_NULL) return null;
          items.push(completed);
        }
        return items;
      }
      // What is neither list nor non-null here has fields, since something below it is refused.
      return object(getNamedType(type) as GraphQLObjectType, below, value as Tree, path);
    };
    const object = (type: GraphQLOutputType, fieldsAt: Position, value: Tree, path: Path): Tree | null => {
      const runtime = isObjectType(type) ? type : schema.getType(String(value[typenameKey]));
      if (!isObjectType(runtime)) return null;
      const answer: Record<string, unknown> = Object.create(null);
      for (const { key, type: fieldType, refused: coordinate, below } of fieldsAt(runtime)) {
        if (coordinate !== undefined) {
          errors.add(coordinate, [...path, key]);
          if (isNonNullType(fieldType)) return null;
          answer[key] = null;
        } else if (Object.hasOwn(value, key)) {
          const given = value[key];
          const completed = below && fieldType ? complete(fieldType, below, given, [...path, key]) : given;
          if (completed === TOO_NULL) return null;
          answer[key] = completed;
        }
      }
      return answer;
    };
    return { data: object(root.type, answerRoot, data, []), errors: errors.all() };
  };
};
