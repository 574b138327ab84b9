import { type DocumentNode, Kind, parse, visit } from "graphql";
import { argumentOf } from "./directive-arguments.ts";

/**
 * Names of the fields that some `@requires` uses and that take arguments. By name only, whatever the type: an alias
 * too many is harmless.
 */
export const requiredFieldsWithArguments = (supergraph: DocumentNode): ReadonlySet<string> => {
  const required = new Set<string>();
  const withArguments = new Set<string>();
  visit(supergraph, {
    FieldDefinition(field) {
      if ((field.arguments ?? []).length > 0) withArguments.add(field.name.value);
    },
    Directive(directive) {
      if (directive.name.value !== "join__field") return;
      // Directives of a schema document hold constant values only.
      const requires = argumentOf(directive as Parameters<typeof argumentOf>[0], "requires");
      if (requires === undefined) return;
      visit(parse(`{${requires}}`, { noLocation: true }), {
        Field(field) {
          required.add(field.name.value);
        },
      });
    },
  });
  return new Set([...required].filter((name) => withArguments.has(name)));
};

/** The reason why a supergraph cannot be executed rightly, if there is one. */
export const unexecutable = (supergraph: DocumentNode): string | undefined => {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const usesContext = (field.directives ?? []).some(
        (directive) =>
          directive.name.value === "join__field" &&
          directive.arguments?.some((argument) => argument.name.value === "contextArguments"),
      );
      if (usesContext) return `${definition.name.value}.${field.name.value} takes an argument by @fromContext`;
    }
  }
  return undefined;
};
