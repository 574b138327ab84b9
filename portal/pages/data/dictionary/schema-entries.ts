import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

/** Something that the schema has a name for. */
export interface SchemaEntry {
  /** Such as `Region`, `Region.welfare` or `ReturnReason.CLOSED`. */
  readonly name: string;
  /** Of a field or argument, such as `[DataSource!]!`; null of a type or a value. */
  readonly type: string | null;
  /** English. */
  readonly description: string;
  /** The Indonesian term that its description ends with; null where there is none. */
  readonly term: string | null;
}

export const SCHEMA_QUERY = getIntrospectionQuery({ descriptions: true, schemaDescription: false });

/** All types, fields, inputs and values of a schema, each type with what belongs to it. */
export const schemaEntries = (introspection: IntrospectionQuery): readonly SchemaEntry[] =>
  Object.values(buildClientSchema(introspection).getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((type) => [entryOf(type.name, null, type.description), ...partsOf(type)]);

const partsOf = (type: GraphQLNamedType): readonly SchemaEntry[] => {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => entryOf(`${type.name}.${name}`, null, description));
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) =>
      entryOf(`${type.name}.${field.name}`, field.type.toString(), field.description),
    );
  }
  return [];
};

/** A term stands in the last parentheses, after a sentence. */
const DESCRIPTION = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)([:.,]?)(\s.*)?$/s;

const entryOf = (name: string, type: string | null, text: string | null | undefined): SchemaEntry => {
  const [, sentence, term, mark = "", rest = ""] = DESCRIPTION.exec(text ?? "") ?? [];
  return sentence === undefined || term === undefined
    ? { name, type, description: text ?? "", term: null }
    : { name, type, description: `${sentence}${mark}${rest}`.trim(), term };
};
