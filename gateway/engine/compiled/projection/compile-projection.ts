import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isAbstractType,
  getNamedType,
} from "graphql";
import type { KeyOf } from "../operation/response-keys.ts";
import { isObject, isSafeKey, type JsonObject, ownValue } from "../plan/tree.ts";
import type { Collector, Occurrence, Selections } from "./collect-fields.ts";
import { compileLeaf } from "./leaf.ts";
import { addProblem, describe, type Output, type Position, type Write, type Written } from "./output.ts";

/** Writes the fields of an object whose type is known. */
type WriteObject = (object: JsonObject, out: Output) => Written;

interface FieldWriter {
  /** The response name as JSON text, with the comma before it. */
  readonly head: string;
  readonly key: string;
  readonly isSafe: boolean;
  readonly write: Write;
  readonly isNonNull: boolean;
}

/** What the writers of one operation have in common. */
export interface ProjectionContext {
  readonly schema: GraphQLSchema;
  readonly collector: Collector;
  readonly keyOf: KeyOf;
}

/** Compiles the writer of an operation's root: from the tree to the answer's JSON text. */
export const compileProjection = (context: ProjectionContext, root: Selections): WriteObject =>
  compileObject(context, [root], root.type, [], 0);

/** Compiles a value's writer. `slot` is the next free slot for a list's index. */
const compileValue = (
  context: ProjectionContext,
  type: GraphQLOutputType,
  selections: readonly Selections[],
  position: Position,
  slot: number,
  parentType: string,
): Write => {
  if (isNonNullType(type)) {
    const write = compileValue(context, type.ofType, selections, position, slot, parentType);
    return (value, out) => {
      const text = write(value, out);
      if (text !== null) return text;
      const what = describe(position, out, String(type.ofType), parentType);
      return addProblem(out, `Cannot return null for non-nullable ${what}.`, position);
    };
  }
  if (isListType(type)) return compileList(context, type.ofType, selections, position, slot, parentType);
  if (isLeafType(type)) return compileLeaf(type, position, parentType);
  return compileComposite(context, type, selections, position, slot, parentType);
};

const compileList = (
  context: ProjectionContext,
  elementType: GraphQLOutputType,
  selections: readonly Selections[],
  position: Position,
  slot: number,
  parentType: string,
): Write => {
  const write = compileValue(context, elementType, selections, [...position, slot], slot + 1, parentType);
  const mustHaveAll = isNonNullType(elementType);
  return (value, out) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      const what = describe(position, out, `[${String(elementType)}]`, parentType);
      return addProblem(out, `Invalid value found for ${what}.`, position);
    }
    const parts = new Array<string>(value.length);
    const isLong = value.length > 16;
    let isWhole = true;
    for (let i = 0; i < value.length; i++) {
      out.indices[slot] = i;
      const element = write(value[i], out);
      if (typeof element === "string") parts[i] = isLong ? flat(element, out) : element;
      else if (mustHaveAll) isWhole = false;
      else parts[i] = "null";
    }
    return isWhole ? `[${parts.join(",")}]` : undefined;
  };
};

/**
 * Reading a character makes V8 turn a text of joined pieces into one flat text. The pieces then die young; kept until
 * the whole answer is joined, those of a long list would be copied by the garbage collector again and again.
 */
const flat = (text: string, out: Output): string => {
  out.lastCharacter = text.charCodeAt(text.length - 1);
  return text;
};

const compileComposite = (
  context: ProjectionContext,
  type: GraphQLCompositeType,
  selections: readonly Selections[],
  position: Position,
  slot: number,
  parentType: string,
): Write => {
  const { schema } = context;
  const writers = new Map<string, WriteObject>();
  // Made when the first object of a type comes: most types of an abstract position never do.
  const writerFor = (typename: string): WriteObject | undefined => {
    const named = schema.getType(typename);
    if (!isCompositeType(named) || !isPossible(schema, type, named)) return undefined;
    const writer = compileObject(context, selections, named, position, slot);
    writers.set(typename, writer);
    return writer;
  };
  return (value, out) => {
    if (value === null || value === undefined) return null;
    const what = (): string => describe(position, out, type.name, parentType);
    if (!isObject(value)) return addProblem(out, `Invalid value found for ${what()}.`, position);
    const typename = value["__typename"] ?? type.name;
    const writer = typeof typename === "string" ? (writers.get(typename) ?? writerFor(typename)) : undefined;
    if (writer === undefined) return addProblem(out, `Invalid __typename found for object at ${what()}.`, position);
    return writer(value, out);
  };
};

/** A subgraph with an @interfaceObject answers with an interface's name. */
const isPossible = (schema: GraphQLSchema, declared: GraphQLCompositeType, named: GraphQLCompositeType): boolean =>
  named === declared ||
  (isAbstractType(declared) && (isObjectType(named) || isInterfaceType(named)) && schema.isSubType(declared, named)) ||
  (isInterfaceType(named) && isObjectType(declared) && schema.isSubType(named, declared));

const compileObject = (
  context: ProjectionContext,
  selections: readonly Selections[],
  runtimeType: GraphQLCompositeType,
  position: Position,
  slot: number,
): WriteObject => {
  const fields: FieldWriter[] = [];
  for (const [name, occurrences] of context.collector.collect(selections, runtimeType)) {
    const field = compileField(context, name, occurrences, runtimeType, position, slot);
    if (field === undefined) return refuse;
    fields.push({ ...field, head: `${fields.length > 0 ? "," : ""}${JSON.stringify(name)}:` });
  }
  return (object, out) => {
    let text = "{";
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as FieldWriter;
      const written = field.write(field.isSafe ? object[field.key] : ownValue(object, field.key), out);
      if (typeof written === "string") text += field.head + written;
      else if (field.isNonNull) return undefined;
      else text += `${field.head}null`;
    }
    return `${text}}`;
  };
};

/** Asked for its type's name, an object known only by an interface is null: nobody can say what it is. */
const refuse: WriteObject = () => undefined;

/** Undefined for a `__typename` that cannot be answered. */
const compileField = (
  context: ProjectionContext,
  name: string,
  occurrences: readonly Occurrence[],
  runtimeType: GraphQLCompositeType,
  position: Position,
  slot: number,
): Omit<FieldWriter, "head"> | undefined => {
  const { node, type } = occurrences[0] as Occurrence;
  const fieldName = node.name.value;
  const key = context.keyOf(node);
  if (fieldName === "__typename") {
    const text = JSON.stringify(runtimeType.name);
    return isObjectType(runtimeType) ? { key, isSafe: true, write: () => text, isNonNull: true } : undefined;
  }
  if (fieldName === "__schema" || fieldName === "__type") {
    const write: Write = (_, out) => out.introspection.get(name) ?? null;
    return { key, isSafe: true, write, isNonNull: false };
  }
  const fieldType = typeOfField(occurrences, runtimeType, fieldName);
  const named = getNamedType(fieldType);
  const inner = isLeafType(named) ? [] : occurrences.flatMap((occurrence) => innerSelections(occurrence, named));
  const write = compileValue(context, fieldType, inner, [...position, name], slot, type.name);
  return { key, isSafe: isSafeKey(key), write, isNonNull: isNonNullType(fieldType) };
};

/** What an occurrence selects inside the field, with the type that its own parent declares. */
const innerSelections = ({ node, type }: Occurrence, known: GraphQLCompositeType): Selections[] => {
  if (node.selectionSet === undefined) return [];
  const declared = fieldOf(type, node.name.value);
  const named = declared && getNamedType(declared);
  return [{ set: node.selectionSet, type: isCompositeType(named) ? named : known }];
};

/** The field's type as the selection's own type declares it; the object's where selections disagree. */
const typeOfField = (
  occurrences: readonly Occurrence[],
  runtimeType: GraphQLCompositeType,
  fieldName: string,
): GraphQLOutputType => {
  const declared = occurrences.map(({ type }) => fieldOf(type, fieldName));
  const [first] = declared;
  const same = declared.every((type) => String(type) === String(first));
  const found = same ? first : (fieldOf(runtimeType, fieldName) ?? first);
  if (found === undefined) throw new Error(`no field ${fieldName} on ${runtimeType.name}`);
  return found;
};

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLOutputType | undefined =>
  "getFields" in type ? type.getFields()[name]?.type : undefined;
