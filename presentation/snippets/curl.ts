import { bodyOf, type SnippetQuestion, TOKEN_VARIABLE } from "./snippet.ts";

/** For a shell; a header without a value, which is what no token makes of it, curl leaves out. */
export const curlSnippet = (question: SnippetQuestion): string =>
  [
    `curl --silent --show-error ${quote(question.endpoint)} \\`,
    "  --header 'accept: application/json' \\",
    "  --header 'content-type: application/json' \\",
    `  --header "authorization: \${${TOKEN_VARIABLE}:+Bearer $${TOKEN_VARIABLE}}" \\`,
    "  --data-binary @- <<'JSON'",
    JSON.stringify(bodyOf(question), null, 2),
    "JSON",
    "",
  ].join("\n");

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
