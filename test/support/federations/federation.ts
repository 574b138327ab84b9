import type { GraphQLScalarType } from "graphql";

/** A JSON object of the sample data, of arguments or of a reference. */
export type Row = Readonly<Record<string, unknown>>;

export type Resolve = (row: Row, args: Row) => unknown;

/**
 * A small federation for tests. The same resolvers over the same whole rows serve every subgraph, each cut down to
 * what its SDL defines, and a single schema without federation: the oracle that says what the right answer is.
 */
export interface Federation {
  readonly name: string;
  /** SDL by subgraph name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Resolvers by type and field; a field without one is read from the row. Rows name their type in `__typename`. */
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolve>>>>;
  /** Finds the row of an entity by any of its keys. */
  readonly find: Readonly<Record<string, (reference: Row) => Row | undefined>>;
  /** Values to try for arguments, by argument name. */
  readonly samples: Readonly<Record<string, readonly unknown[]>>;
  readonly scalars?: Readonly<Record<string, GraphQLScalarType>>;
  /** Undoes what mutations did. */
  readonly reset?: () => void;
}

/** The resolver of a field, if it has one of its own; a field may be named "constructor". */
export const resolverOf = ({ resolvers }: Federation, type: string, field: string): Resolve | undefined => {
  const own = resolvers[type];
  return own && Object.hasOwn(own, field) ? own[field] : undefined;
};

/** Finds the row that has the same values as the reference in one of the keys. Keys are lists of dotted paths. */
export const byKeys =
  (rows: readonly Row[], ...keys: ReadonlyArray<readonly string[]>) =>
  (reference: Row): Row | undefined =>
    rows.find((row) =>
      keys.some((key) =>
        key.every((path) => at(reference, path) !== undefined && at(row, path) === at(reference, path)),
      ),
    );

const at = (row: unknown, path: string): unknown => {
  let value = row;
  for (const part of path.split(".")) value = (value as Row | null | undefined)?.[part];
  return value;
};
