import { GraphQLError } from "graphql";

/**
 * What a writer gives: JSON text; null where there is no value; undefined where there is no value because of a
 * problem that has been reported already.
 */
export type Written = string | null | undefined;

/** A position of the answer. Keys stand for themselves; a number is the slot that holds the list's current index. */
export type Position = ReadonlyArray<string | number>;

/** The state of one projection. */
export interface Output {
  /** The current index of each list around the position, by slot. */
  readonly indices: number[];
  readonly problems: GraphQLError[];
  /** Written only so that reading the character is not optimised away. */
  lastCharacter: number;
  /** Answers to introspection fields, as JSON text by response name. */
  readonly introspection: ReadonlyMap<string, string>;
}

/** Writes one value. */
export type Write = (value: unknown, out: Output) => Written;

/** So many problems tell the story; a broken list of thousands must not make the answer many times larger. */
const MOST_PROBLEMS = 1000;

/** Notes that a value does not fit the schema. Subgraphs checked their data, so this is a fault of theirs. */
export const addProblem = (out: Output, message: string, position: Position): undefined => {
  if (out.problems.length >= MOST_PROBLEMS) return;
  const path = position.map((element) => (typeof element === "number" ? (out.indices[element] ?? 0) : element));
  out.problems.push(new GraphQLError(message, { path, extensions: { code: "INVALID_GRAPHQL" } }));
};

/** Names the last element of a position in the words of the reference. */
export const describe = (position: Position, out: Output, type: string, parentType: string): string => {
  const last = position.at(-1);
  return typeof last === "number"
    ? `array element of type ${type} at index ${out.indices[last]}`
    : `field ${parentType}.${last}`;
};
