import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
} from "graphql";
import { AppError } from "../../platform/errors.ts";
import type { AskGraph } from "../../platform/exports/exporter.ts";
import type { QueryFileQuestion, Variables } from "./parameters.ts";
import { typedVariables } from "./typed-variables.ts";

/** The question that a file is made of. */
export interface AskedText {
  /** As it was sent or saved. */
  readonly text: string;
  /** What the graph is asked: the same text where it has one operation only. */
  readonly asks: string;
  /** The one operation that is asked, with its fragments. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  /** The saved query that it is; null when the text was sent. */
  readonly saved: SavedText | null;
}

export interface SavedText {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly text: string;
  /** JSON of an object. */
  readonly variables: string;
}

/** No question of the graph has as many; the graph itself takes fewer. */
const MOST_TOKENS = 20_000;

const SAVED = `query SavedText($id: ID!, $version: Int) {
  savedQuery(id: $id, version: $version) { id version name text variables }
}`;

/**
 * Finds the text of a question, and the operation in it.
 *
 * @throws AppError SAVED_QUERY_UNKNOWN, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, EXPORT_NOT_A_QUERY
 */
export const readAskedText = async (question: QueryFileQuestion, ask: AskGraph): Promise<AskedText> => {
  const saved = question.saved === null ? null : await askSaved(question.saved, question.version, ask);
  const text = question.query ?? saved?.text ?? "";
  const { document, operation, isWhole } = operationIn(text, question.operationName);
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new AppError("EXPORT_NOT_A_QUERY", { kind: operation.operation });
  const kept = saved === null ? {} : (JSON.parse(saved.variables) as Variables); // looked at when it was saved
  return {
    text,
    asks: isWhole ? text : print(document),
    document,
    operation,
    variables: { ...kept, ...question.variables, ...typedVariables(operation, question.single) },
    saved,
  };
};

const askSaved = async (id: string, version: number | null, ask: AskGraph): Promise<SavedText> => {
  const { data } = await ask(SAVED, { id, version });
  const saved = data["savedQuery"] as SavedText | null; // as asked
  if (saved === null) throw new AppError("SAVED_QUERY_UNKNOWN", { value: id });
  return saved;
};

const operationIn = (
  text: string,
  name: string | null,
): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly isWhole: boolean } => {
  const whole = parsed(text);
  const documents = Object.entries(separateOperations(whole));
  const [first, ...others] = documents;
  const found = name === null ? first : documents.find(([known]) => known === name);
  if (found === undefined || (name === null && others.length > 0)) {
    const reason =
      name === null
        ? "A document with several operations needs an operationName"
        : `The document has no operation named "${name}"`;
    throw new AppError("GRAPHQL_VALIDATION_FAILED", { reason });
  }
  const [, document] = found;
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const isWhole = document.definitions.length === whole.definitions.length;
  return { document, operation: operation as OperationDefinitionNode, isWhole }; // each document is that of one
};

const parsed = (text: string): DocumentNode => {
  try {
    return parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new AppError("GRAPHQL_PARSE_FAILED", {
      reason: error.message.replace(/^Syntax Error: /, "").replace(/[.?]$/, ""),
    });
  }
};
