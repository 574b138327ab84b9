import { GraphQLError, Kind, OperationTypeNode, parse } from "graphql";
import { AppError } from "../../../platform/errors.ts";
import { maskIdentityNumbers } from "../../../platform/identity/identity-number.ts";
import { readPlainText, requirePlainText } from "../../../platform/mutations/plain-text.ts";
import type { SaveQueryInput } from "../types.generated.ts";
import type { NewVersion } from "./rows.ts";

/** Characters. */
const MOST = { name: 120, description: 500, folder: 80, text: 20_000, variables: 10_000 } as const;
const MOST_TOKENS = 4_000;

/**
 * What somebody wants to save.
 *
 * @throws AppError TEXT_MISSING, TEXT_TOO_LONG, TEXT_HAS_IDENTITY, SAVED_QUERY_HAS_IDENTITY, SAVED_QUERY_NOT_A_QUERY, SAVED_QUERY_UNREADABLE,
 *   SAVED_VARIABLES_MALFORMED
 */
export const readSavedQuery = ({
  name,
  description,
  folder,
  text,
  variables,
}: Omit<SaveQueryInput, "idempotencyKey">): NewVersion => ({
  name: requirePlainText(name, { field: "name", maximum: MOST.name }),
  description: readPlainText(description, { field: "description", maximum: MOST.description }),
  folder: readPlainText(folder, { field: "folder", maximum: MOST.folder }),
  text: readText(text),
  variables: readVariables(variables ?? "{}"),
});

const readText = (text: string): string => {
  if (text.trim() === "") throw new AppError("TEXT_MISSING", { field: "text" });
  refuseLong(text, "text");
  refuseIdentity(text, "text");
  const kinds = operationsOf(text);
  const other = kinds.find((kind) => kind !== OperationTypeNode.QUERY);
  if (kinds.length === 0 || other !== undefined) {
    throw new AppError("SAVED_QUERY_NOT_A_QUERY", { kind: other ?? "fragment" });
  }
  return text;
};

const operationsOf = (text: string): readonly OperationTypeNode[] => {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.operation] : [],
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [place] = error.locations ?? [];
    throw new AppError("SAVED_QUERY_UNREADABLE", { line: place?.line ?? 1, column: place?.column ?? 1 });
  }
};

const readVariables = (text: string): string => {
  refuseLong(text, "variables");
  refuseIdentity(text, "variables");
  const value = json(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AppError("SAVED_VARIABLES_MALFORMED");
  }
  return JSON.stringify(value);
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const refuseLong = (text: string, field: keyof typeof MOST): void => {
  const maximum = MOST[field];
  if (text.length > maximum) throw new AppError("TEXT_TOO_LONG", { field, count: text.length, maximum });
};

/** Saved queries are read by whoever has the link. */
const refuseIdentity = (text: string, field: string): void => {
  const masked = maskIdentityNumbers(text);
  if (masked !== text)
    throw new AppError("SAVED_QUERY_HAS_IDENTITY", { field, value: /\*[\d*]*/.exec(masked)?.[0] ?? "" });
};
