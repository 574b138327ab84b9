import { type DocumentNode, Kind, valueFromASTUntyped } from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/**
 * graphql-jit refuses a variable of a required type that is left out, also one with a default value (`$year: Int! = 2024`). Puts the default in
 * its place, as a client would send it; null stays null, which the type refuses.
 */
export const withRequiredDefaults = (document: DocumentNode): ((given: Variables) => Variables) => {
  const defaults = document.definitions.flatMap((definition) =>
    definition.kind !== Kind.OPERATION_DEFINITION
      ? []
      : (definition.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) =>
          type.kind === Kind.NON_NULL_TYPE && defaultValue !== undefined
            ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
            : [],
        ),
  );
  if (defaults.length === 0) return (given) => given;
  return (given) => {
    const missing = defaults.filter(([name]) => given[name] === undefined);
    return missing.length === 0 ? given : { ...given, ...Object.fromEntries(missing) };
  };
};
