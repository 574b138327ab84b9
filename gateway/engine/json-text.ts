import type { FormattedExecutionResult } from "graphql";

const TEXT = Symbol("JSON text");

/** Stands where `data` stands in an answer and carries its finished JSON text. */
export interface JsonText {
  readonly [TEXT]: string;
  readonly [field: string]: never;
}

/**
 * Wraps the JSON text of `data`, for an engine that writes text and no tree. Apollo Server passes `data` through
 * untouched, so the text is neither parsed nor written a second time.
 */
export const jsonText = (text: string): JsonText => ({ [TEXT]: text });

const textOf = (data: FormattedExecutionResult["data"]): string | undefined => {
  if (data === null || data === undefined || !(TEXT in data)) return undefined;
  const text: unknown = data[TEXT];
  return typeof text === "string" ? text : undefined;
};

/** The HTTP body of an answer; takes both trees and `jsonText`. */
export const stringifyResult = (result: FormattedExecutionResult): string => {
  const text = textOf(result.data);
  if (text === undefined) return JSON.stringify(result);
  const errors = result.errors === undefined ? "" : `"errors":${JSON.stringify(result.errors)},`;
  const extensions = result.extensions === undefined ? "" : `,"extensions":${JSON.stringify(result.extensions)}`;
  return `{${errors}"data":${text}${extensions}}`;
};
