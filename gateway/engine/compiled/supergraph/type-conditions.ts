import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";

/** Answers which `__typename`s meet a type condition; the sets are made once per condition. */
export interface TypeConditions {
  typesMeeting(condition: string): ReadonlySet<string>;
  /** Names of all object types. */
  readonly objectTypes: ReadonlySet<string>;
}

/**
 * Type conditions of a schema. An interface's own name meets the conditions on it and on the interfaces it
 * implements, because a subgraph with an `@interfaceObject` answers with that name.
 */
export const createTypeConditions = (schema: GraphQLSchema): TypeConditions => {
  const sets = new Map<string, ReadonlySet<string>>();
  const types = Object.values(schema.getTypeMap());
  const build = (condition: string): ReadonlySet<string> => {
    const meeting = new Set([condition]);
    const type = schema.getType(condition);
    if (!isAbstractType(type)) return meeting;
    for (const candidate of types) {
      if ((isObjectType(candidate) || isInterfaceType(candidate)) && schema.isSubType(type, candidate)) {
        meeting.add(candidate.name);
      }
    }
    return meeting;
  };
  return {
    objectTypes: new Set(types.filter(isObjectType).map((type) => type.name)),
    typesMeeting(condition) {
      const known = sets.get(condition);
      if (known) return known;
      const made = build(condition);
      sets.set(condition, made);
      return made;
    },
  };
};
