import { type GraphQLResolveInfo, Kind, type SelectionNode } from "graphql";
import { isIncluded } from "./region-fields.ts";

/**
 * Of each field of a summary, the columns of the row that it is answered from, beside those that are always fetched; of a
 * field with fields of its own, by these. Every field of the type has its line: a new one does not compile without.
 *
 * @example
 *   const COLUMNS = {
 *     ceiling: ["ceiling"], absorption: ["ceiling", "realised"], stages: ["stageAmounts"],
 *   } satisfies FieldColumns<VillageFund, ColumnOf<VillageFundRow>>;
 */
export type FieldColumns<Type, Column extends string> = {
  readonly [Field in Exclude<keyof Type, "__typename">]-?:
    | readonly Column[]
    | (NonNullable<Type[Field]> extends { readonly __typename?: string }
        ? FieldColumns<NonNullable<Type[Field]>, Column>
        : never);
};

/** The same where the type is not known. */
export interface ColumnTable {
  readonly [field: string]: readonly string[] | ColumnTable;
}

/** Adds the columns that the selected fields are answered from. */
export const addColumns = (
  columns: Set<string>,
  selections: readonly SelectionNode[],
  table: ColumnTable,
  info: GraphQLResolveInfo,
  spread: Set<string> = new Set(),
): void => {
  for (const node of selections) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === Kind.INLINE_FRAGMENT) addColumns(columns, node.selectionSet.selections, table, info, spread);
    else if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[node.name.value];
      // A summary has one type, so that a fragment selects the same of it wherever it is spread.
      if (fragment === undefined || spread.has(node.name.value)) continue;
      spread.add(node.name.value);
      addColumns(columns, fragment.selectionSet.selections, table, info, spread);
    } else {
      const read = table[node.name.value];
      if (isList(read)) for (const column of read) columns.add(column);
      else if (read !== undefined) addColumns(columns, node.selectionSet?.selections ?? [], read, info);
    }
  }
};

const isList = (read: readonly string[] | ColumnTable | undefined): read is readonly string[] => Array.isArray(read);
