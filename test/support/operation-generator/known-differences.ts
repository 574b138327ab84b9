import { type GraphQLSchema, Kind, visit } from "graphql";
import type { Question } from "../federations/answer.ts";
import type { Answers } from "./compare.ts";

/** A difference between answers that is understood. */
export interface KnownDifference {
  readonly name: string;
  readonly who: "stock is wrong" | "both engines differ from the oracle" | "compiled is wrong";
  readonly reason: string;
  /** True only for questions and answers that can show this difference. */
  readonly applies: (question: Question, answers: Answers, schema: GraphQLSchema) => boolean;
}

/** True when some selected field has an alias that differs from its name and meets the condition. */
const hasAlias = (question: Question, condition: (alias: string, name: string) => boolean): boolean => {
  let isFound = false;
  visit(question.document, {
    Field({ alias, name }) {
      if (alias && alias.value !== name.value && condition(alias.value, name.value)) isFound = true;
    },
  });
  return isFound;
};

/** Names of fields of the schema. */
const isFieldName = (schema: GraphQLSchema, name: string): boolean =>
  Object.values(schema.getTypeMap()).some((type) => "getFields" in type && Object.hasOwn(type.getFields(), name));

const declaresVariable = (question: Question, name: string): boolean =>
  question.document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(({ variable }) => variable.name.value === name),
  );

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: "alias-equals-field",
    who: "stock is wrong",
    reason: "A client's alias takes the response key of a key or required field (apollographql/federation#3036).",
    applies: (question, _, schema) =>
      hasAlias(question, (alias) => alias === "__typename" || isFieldName(schema, alias)),
  },
  {
    name: "alias-of-prototype",
    who: "stock is wrong",
    reason: "An alias that is a name of Object.prototype meets the stock executor's own checks.",
    applies: (question) => hasAlias(question, (alias) => alias in {} || alias === "__proto__"),
  },
  {
    name: "variable-representations",
    who: "stock is wrong",
    reason: "A variable named representations clashes with the one the stock executor sends.",
    applies: (question) => declaresVariable(question, "representations"),
  },
];
