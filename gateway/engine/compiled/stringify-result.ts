import { isResultText } from "./result-text.ts";

/** A GraphQL response before it becomes text. */
interface Result {
  readonly errors?: unknown;
  readonly data?: unknown;
  readonly extensions?: unknown;
}

/**
 * Turns a response into JSON text; the compiled engine's data goes in as it is, without becoming a tree in between.
 * Any other response is stringified as usual. Give it to Apollo Server as `stringifyResult`.
 */
export const stringifyResult = (result: Result): string => {
  if (!isResultText(result.data)) return JSON.stringify(result);
  let text = "{";
  for (const [name, value] of Object.entries(result)) {
    const member = name === "data" ? result.data.text : JSON.stringify(value);
    if (member !== undefined) text += `${text === "{" ? "" : ","}${JSON.stringify(name)}:${member}`;
  }
  return `${text}}`;
};
