import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, print, validate, visit } from "graphql";
import type { Question } from "../federations/answer.ts";

/** Kinds of nodes that an operation can do without. */
const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
]);

/** Tries to make a failing operation smaller, piece by piece, as long as it still fails. Bounded by `mostTries`. */
export const shrink = async (
  schema: GraphQLSchema,
  failing: Question,
  isFailing: (question: Question) => Promise<boolean>,
  mostTries = 400,
): Promise<Question> => {
  let smallest = failing;
  let tries = 0;
  for (let hasShrunk = true; hasShrunk && tries < mostTries; ) {
    hasShrunk = false;
    for (let index = countRemovable(smallest.document) - 1; index >= 0 && tries < mostTries; index--) {
      for (const candidate of smaller(smallest, index)) {
        if (!isValid(schema, candidate)) continue;
        tries += 1;
        if (await isFailing(candidate)) {
          smallest = candidate;
          hasShrunk = true;
          break;
        }
      }
    }
  }
  return smallest;
};

/** A selection set that lost everything is no longer GraphQL, which only its text shows. */
const isValid = (schema: GraphQLSchema, { document }: Question): boolean =>
  !hasEmptySelection(document) && validate(schema, document).length === 0;

const hasEmptySelection = (document: DocumentNode): boolean => {
  let isEmpty = false;
  visit(document, {
    SelectionSet({ selections }) {
      if (selections.length === 0) isEmpty = true;
    },
  });
  return isEmpty;
};

const isRemovable = (node: ASTNode): boolean => REMOVABLE.has(node.kind);

const countRemovable = (document: DocumentNode): number => {
  let count = 0;
  visit(document, {
    enter(node) {
      if (isRemovable(node)) count += 1;
    },
  });
  return count;
};

/** The operation without one node, and with the node replaced by what is inside it or by its alias taken off. */
const smaller = function* (question: Question, index: number): Iterable<Question> {
  yield rebuilt(question, index, () => null);
  yield rebuilt(question, index, (node) => {
    if (node.kind === Kind.FIELD && node.alias) return { ...node, alias: undefined };
    return undefined;
  });
};

const rebuilt = (question: Question, index: number, change: (node: ASTNode) => unknown): Question => {
  let seen = -1;
  const changed: DocumentNode = visit(question.document, {
    enter(node) {
      if (!isRemovable(node)) return undefined;
      seen += 1;
      return seen === index ? change(node) : undefined;
    },
  });
  return tidied(question, changed);
};

/** Drops what is no longer used: fragments, variables and their values. */
const tidied = (question: Question, document: DocumentNode): Question => {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    FragmentSpread({ name }) {
      used.add(`fragment ${name.value}`);
    },
    Variable({ name }) {
      used.add(`variable ${name.value}`);
    },
  });
  const tidy: DocumentNode = visit(document, {
    FragmentDefinition: (node) => (used.has(`fragment ${node.name.value}`) ? undefined : null),
    VariableDefinition: (node) => (used.has(`variable ${node.variable.name.value}`) ? undefined : null),
  });
  const variables = Object.fromEntries(
    Object.entries(question.variables).filter(([name]) => used.has(`variable ${name}`)),
  );
  return { document: tidy, text: print(tidy), variables };
};
