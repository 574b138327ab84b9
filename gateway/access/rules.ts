import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  type TypeNode,
} from "graphql";
import type { AccessLinks } from "./access-links.ts";
import { readMarks } from "./marks.ts";
import { allOf, isOpen, OPEN, type Requirement } from "./requirement.ts";

/** Who may read which field of a supergraph. */
export interface AccessRules {
  /** What each field asks for, by coordinate (`Family.name`); a field that is not here is open. */
  readonly fields: ReadonlyMap<string, Requirement>;
}

/** Everything a document says about one type. */
interface MarkedType {
  readonly directives: readonly ConstDirectiveNode[];
  readonly fields: readonly FieldDefinitionNode[];
  readonly interfaces: readonly NamedTypeNode[];
  readonly members: readonly NamedTypeNode[];
  readonly isObject: boolean;
}

/**
 * Works out what each field asks for: its own marks, those of its type, and those of the type it returns. Where any of
 * several types can be met (an interface, a union), what all of them ask for.
 */
export const createAccessRules = (supergraph: DocumentNode, links: AccessLinks): AccessRules => {
  if (links.directives.size === 0) return { fields: new Map() };
  const types = typesOf(supergraph);
  const marks = new Map([...types].map(([name, { directives }]) => [name, readMarks(directives, links)]));

  const objectsOf = possibleTypes(types);
  /** What it takes to meet a type: an object of it may be any of those it stands for. */
  const meeting = (name: string): Requirement =>
    allOf([name, ...(objectsOf.get(name) ?? [])].map((type) => marks.get(type) ?? OPEN));
  const ofField = (typeName: string, name: string): Requirement => {
    const field = types.get(typeName)?.fields.find((one) => one.name.value === name);
    if (field === undefined) return OPEN;
    return allOf([marks.get(typeName) ?? OPEN, readMarks(field.directives, links), meeting(namedType(field.type))]);
  };

  const fields = new Map<string, Requirement>();
  for (const [typeName, type] of types) {
    for (const { name } of type.fields) {
      const requirement = allOf([typeName, ...(objectsOf.get(typeName) ?? [])].map((one) => ofField(one, name.value)));
      if (!isOpen(requirement)) fields.set(`${typeName}.${name.value}`, requirement);
    }
  }
  return { fields };
};

/** The object types that an interface or a union stands for. */
const possibleTypes = (types: ReadonlyMap<string, MarkedType>): ReadonlyMap<string, readonly string[]> => {
  const possible = new Map<string, string[]>();
  for (const [name, { isObject, interfaces, members }] of types) {
    if (members.length > 0)
      possible.set(
        name,
        members.map((member) => member.name.value),
      );
    for (const one of isObject ? interfaces : []) {
      possible.set(one.name.value, [...(possible.get(one.name.value) ?? []), name]);
    }
  }
  return possible;
};

const typesOf = (supergraph: DocumentNode): Map<string, MarkedType> => {
  const types = new Map<string, MarkedType>();
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue;
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION) {
      continue;
    }
    const known = types.get(definition.name.value);
    types.set(definition.name.value, {
      directives: [...(known?.directives ?? []), ...(definition.directives ?? [])],
      fields: [...(known?.fields ?? []), ...(("fields" in definition && definition.fields) || [])],
      interfaces: [...(known?.interfaces ?? []), ...(("interfaces" in definition && definition.interfaces) || [])],
      members: [...(known?.members ?? []), ...(("types" in definition && definition.types) || [])],
      isObject: definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
    });
  }
  return types;
};

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
