import {
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { canBecomeEmpty } from "../../../gateway/engine/compiled/operation/conditional-selections.ts";
import { findClashingRequires } from "../../../gateway/engine/compiled/supergraph/clashing-requires.ts";
import { requiredFieldsWithArguments } from "../../../gateway/engine/compiled/supergraph/required-fields.ts";
import type { Question } from "../federations/answer.ts";
import type { Answers, Compared } from "./compare.ts";

/** A difference between answers that is understood. */
export interface KnownDifference {
  readonly name: string;
  readonly who: "stock is wrong" | "both engines differ from the oracle" | "compiled is wrong";
  readonly reason: string;
  /** True only for questions and answers that can show this difference. */
  readonly applies: (question: Question, compared: Compared, answers: Answers) => boolean;
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

const selectedNames = (question: Question): string[] => {
  const names = new Set<string>();
  visit(question.document, {
    Field({ name }) {
      names.add(name.value);
    },
  });
  return [...names];
};

const selects = (question: Question, condition: (name: string) => boolean): boolean =>
  selectedNames(question).some(condition);

/** Names of the fields that require others. */
const fieldsWithRequires = (supergraphSdl: string): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(parse(supergraphSdl), {
    FieldDefinition({ name, directives }) {
      for (const directive of directives ?? []) {
        if (directive.arguments?.some((argument) => argument.name.value === "requires")) names.add(name.value);
      }
    },
  });
  return names;
};

/** Names of the interface fields that come from a subgraph where the interface is an object. */
const interfaceObjectFields = (supergraphSdl: string): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(parse(supergraphSdl), {
    InterfaceTypeDefinition({ directives, fields }) {
      if (!directives?.some((d) => d.arguments?.some((argument) => argument.name.value === "isInterfaceObject")))
        return;
      for (const field of fields ?? []) names.add(field.name.value);
    },
  });
  return names;
};

const hasOnlyConditionalSelections = ({ document }: Question, schema: GraphQLSchema): boolean => {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  let isFound = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ selectionSet }) {
        const type = getNamedType(types.getType());
        if (selectionSet && isCompositeType(type) && canBecomeEmpty(schema, selectionSet, type, fragments))
          isFound = true;
      },
    }),
  );
  return isFound;
};

const hasManyFields = (data: unknown): boolean =>
  typeof data === "object" && data !== null && Object.keys(data).length > 1;

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
    applies: (question, { apiSchema }) =>
      hasAlias(question, (alias) => alias === "__typename" || isFieldName(apiSchema, alias)),
  },
  {
    name: "alias-of-prototype",
    who: "stock is wrong",
    reason: "An alias that is a name of Object.prototype meets the stock executor's own checks.",
    applies: (question) => hasAlias(question, (alias) => alias in {} || alias === "__proto__"),
  },
  {
    name: "nothing-left-inside",
    who: "stock is wrong",
    reason: "The planner drops a field when conditions or types leave nothing inside, although its objects are there.",
    applies: (question, { apiSchema }) => hasOnlyConditionalSelections(question, apiSchema),
  },
  {
    name: "required-with-arguments",
    who: "stock is wrong",
    reason: "The client's arguments and those of a @requires share one response key (apollographql/federation#2996).",
    applies: (question, { supergraphSdl }) => {
      const names = requiredFieldsWithArguments(parse(supergraphSdl));
      return selects(question, (name) => names.has(name));
    },
  },
  {
    name: "clashing-requirements",
    who: "stock is wrong",
    reason: "One representation cannot hold what two @requires ask of one field with different arguments.",
    applies: (question, { supergraphSdl, apiSchema }) => {
      const clashes = findClashingRequires(parse(supergraphSdl));
      return Object.keys(apiSchema.getTypeMap()).some(
        (type) => selectedNames(question).filter((name) => clashes.isInvolved(type, name)).length > 1,
      );
    },
  },
  {
    name: "literal-condition",
    who: "stock is wrong",
    reason: "Beside a condition on a variable, the planner takes one on a literal for true.",
    applies: ({ text }) => /@(skip|include)\(if: (true|false)\)/.test(text) && /@(skip|include)\(if: \$/.test(text),
  },
  {
    name: "conditional-requirement",
    who: "stock is wrong",
    reason: "A requirement taken away by @skip or @include nulls the other fields of the same fetch.",
    applies: (question, { supergraphSdl }) => {
      const names = fieldsWithRequires(supergraphSdl);
      return selects(question, (name) => names.has(name)) && /@(skip|include)/.test(question.text);
    },
  },
  {
    name: "union-inside-interface-object",
    who: "stock is wrong",
    reason: "The planner fails on a fragment on a union where a subgraph has the position as an @interfaceObject.",
    applies: (_, { supergraphSdl }, { stock }) =>
      supergraphSdl.includes("isInterfaceObject: true") &&
      JSON.stringify(stock.errors).includes("We should have an edge"),
  },
  {
    name: "interface-object-typename",
    who: "stock is wrong",
    reason: "The interface's name that an @interfaceObject answers with replaces the object's own type.",
    applies: (question, { supergraphSdl }) => {
      const names = interfaceObjectFields(supergraphSdl);
      return selects(question, (name) => names.has(name));
    },
  },
  {
    name: "reads-after-mutations",
    who: "both engines differ from the oracle",
    reason: "What a mutation's field returns from other subgraphs is read when all its neighbours there have run.",
    applies: ({ text }, _, { oracle }) => text.startsWith("mutation") && hasManyFields(oracle.data),
  },
  {
    name: "reads-after-mutations-and-alias",
    who: "compiled is wrong",
    reason: "The same, where an alias makes the stock gateway answer something else again.",
    applies: (question, { apiSchema }, { oracle }) =>
      question.text.startsWith("mutation") &&
      hasManyFields(oracle.data) &&
      hasAlias(question, (alias) => alias === "__typename" || isFieldName(apiSchema, alias)),
  },
  {
    name: "mutations-in-named-fragments",
    who: "stock is wrong",
    reason: "Named fragments that the planner puts back into a fetch change the order of its mutations.",
    applies: ({ text }) => text.startsWith("mutation") && /fragment \w+ on Mutation/.test(text),
  },
  {
    name: "variable-representations",
    who: "stock is wrong",
    reason: "A variable named representations clashes with the one the stock executor sends.",
    applies: (question) => declaresVariable(question, "representations"),
  },
];
