import { type DirectiveNode, type DocumentNode, GraphQLError, Kind, visit } from "graphql";
import type { JsonObject } from "../plan/tree.ts";

/** The variables that decide `@skip` and `@include` in an operation. */
export interface Conditions {
  readonly variables: readonly string[];
  /** Names one combination of their values: operations with equal texts have equal projections. */
  variantOf(coerced: Readonly<JsonObject>): string;
}

/** Finds the variables that decide conditions anywhere in a document. */
export const findConditions = (document: DocumentNode): Conditions => {
  const found = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  const variables = [...found];
  return {
    variables,
    variantOf(coerced) {
      let text = "";
      for (const name of variables) {
        const value = coerced[name];
        if (typeof value !== "boolean") {
          // A nullable variable with a default may still be sent as null.
          throw new GraphQLError(`Argument "if" of non-null type "Boolean!" must not be null (variable $${name}).`, {
            extensions: { code: "BAD_USER_INPUT" },
          });
        }
        text += value ? "1" : "0";
      }
      return text;
    },
  };
};

/** Decides whether a selection with these directives is part of the operation. */
export const isIncludedWith =
  (coerced: Readonly<JsonObject>) =>
  (directives: readonly DirectiveNode[] | undefined): boolean => {
    for (const directive of directives ?? []) {
      const value = conditionOf(directive);
      if (value === undefined) continue;
      const isTrue = value.kind === Kind.VARIABLE ? coerced[value.name.value] === true : isTrueLiteral(value);
      if (isTrue === (directive.name.value === "skip")) return false;
    }
    return true;
  };

const isTrueLiteral = (value: { readonly kind: string; readonly value?: unknown }): boolean => value.value === true;

const conditionOf = (directive: DirectiveNode) =>
  directive.name.value === "skip" || directive.name.value === "include"
    ? directive.arguments?.find((argument) => argument.name.value === "if")?.value
    : undefined;
