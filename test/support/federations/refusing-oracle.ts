import {
  buildASTSchema,
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Viewer } from "../../../platform/access/viewer.ts";
import type { Ask, Question } from "./answer.ts";
import type { Federation } from "./federation.ts";
import type { Mark } from "./marked.ts";
import { createOracle } from "./oracle.ts";

/** Whether a viewer may read a field, said as plainly as can be: by the marks on all that it could meet. */
export const mayRead = (
  supergraphSdl: string,
  marks: ReadonlyMap<string, Mark>,
  viewer: Viewer,
): ((type: string, field: string) => boolean) => {
  const schema = buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true });
  const allows = (place: string): boolean => marks.get(place)?.allows(viewer) ?? true;
  const possible = (name: string): string[] => {
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((object) => object.name) : [name];
  };
  const onObject = (name: string, field: string): boolean => {
    const type = schema.getType(name);
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    if (found === undefined) return true;
    return allows(name) && allows(`${name}.${field}`) && possible(getNamedType(found.type).name).every(allows);
  };
  return (type, field) => [type, ...possible(type)].every((name) => onObject(name, field));
};

/** The type that each field of a document is selected on. */
export const parentsOf = (schema: GraphQLSchema, { document }: Pick<Question, "document">): Map<FieldNode, string> => {
  const parents = new Map<FieldNode, string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        parents.set(node, types.getParentType()?.name ?? "");
      },
    }),
  );
  return parents;
};

/** The oracle for one viewer: a field they may not read, in any of the places it is selected, fails as forbidden. */
export const createRefusingOracle = (
  federation: Federation,
  schema: GraphQLSchema,
  may: (type: string, field: string) => boolean,
): Ask => {
  const ask = createOracle(federation, schema);
  let parents = new Map<FieldNode, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      field.resolve = (row, args, context, info) => {
        if (info.fieldNodes.every((node) => may(parents.get(node) ?? "", field.name))) {
          return resolve?.(row, args, context, info);
        }
        throw new GraphQLError("forbidden", { extensions: { code: "FORBIDDEN" } });
      };
    }
  }
  return (question) => {
    parents = parentsOf(schema, question);
    return ask(question);
  };
};
