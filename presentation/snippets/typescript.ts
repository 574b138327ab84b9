import { type SnippetQuestion, TOKEN_VARIABLE } from "./snippet.ts";

/** For Node 20 or later, without a library. */
export const typescriptSnippet = ({ endpoint, query, variables, operationName, rows }: SnippetQuestion): string => {
  const name = operationName === null ? "" : `, operationName: ${JSON.stringify(operationName)}`;
  return `const query = ${template(query)};
const variables = ${JSON.stringify(variables, null, 2)};

const token = process.env[${JSON.stringify(TOKEN_VARIABLE)}];
const response = await fetch(${JSON.stringify(endpoint)}, {
  method: "POST",
  headers: {
    accept: "application/json",
    "content-type": "application/json",
    ...(token ? { authorization: \`Bearer \${token}\` } : {}),
  },
  body: JSON.stringify({ query, variables${name} }),
});
const { data, errors } = await response.json();
for (const { message } of errors ?? []) console.error(message);
console.log(JSON.stringify(data${rows.map((key) => `?.${key}`).join("")}, null, 2));
`;
};

const template = (text: string): string => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&").trim()}\``;
