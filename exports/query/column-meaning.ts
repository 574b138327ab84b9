import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from "graphql";
import type { ResultColumn } from "../../presentation/result-table.ts";
import type { AskedText } from "./asked-text.ts";
import { fieldsAt } from "./paged-question.ts";

/** What the schema says of a column. */
export interface ColumnMeaning {
  /** Such as `WelfareSummary.families`. */
  readonly field: string;
  readonly type: string;
  /** In English; the official Indonesian term stands in parentheses at its end. */
  readonly description: string;
  /** The term; empty where there is none. */
  readonly term: string;
}

/** What the schema says of a column's field; null where the schema at hand does not know it. */
export const meaningOf = (
  schema: GraphQLSchema,
  { document }: AskedText,
  { path }: ResultColumn,
): ColumnMeaning | null => {
  let type: GraphQLNamedType | null | undefined = schema.getQueryType();
  let meaning: ColumnMeaning | null = null;
  for (const [depth] of path.entries()) {
    const [node] = fieldsAt(document, path.slice(0, depth + 1));
    const owner: FieldOwner | undefined = node === undefined || type == null ? undefined : ownerOf(schema, type, node);
    if (owner === undefined) return null;
    const { field, name }: FieldOwner = owner;
    const description = (field.description ?? "").replace(/\s+/g, " ").trim();
    meaning = {
      field: `${name}.${field.name}`,
      type: String(field.type),
      description,
      term: /\(([^()]+)\)\.?$/.exec(description)?.[1] ?? "",
    };
    type = getNamedType(field.type);
  }
  return meaning;
};

interface FieldOwner {
  readonly field: GraphQLField<unknown, unknown>;
  /** Of its type. */
  readonly name: string;
}

const ownerOf = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  { name: { value: name } }: FieldNode,
): FieldOwner | undefined => {
  // A field of a fragment may be that of one kind of object only.
  const types = [type, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])];
  for (const each of types) {
    const field = isObjectType(each) || isInterfaceType(each) ? each.getFields()[name] : undefined;
    if (field !== undefined) return { field, name: each.name };
  }
  return undefined;
};
