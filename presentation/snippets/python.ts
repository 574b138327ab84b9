import { type SnippetQuestion, TOKEN_VARIABLE } from "./snippet.ts";

/** For Python 3.8 or later with its standard library; how to go on with pandas stands in a comment. */
export const pythonSnippet = ({ endpoint, query, variables, operationName, rows }: SnippetQuestion): string => {
  const path = rows.map((key) => `[${text(key)}]`).join("");
  const name = operationName === null ? "" : `, "operationName": ${text(operationName)}`;
  return `import json
import os
import sys
import urllib.error
import urllib.request

QUERY = ${block(query.trim())}
VARIABLES = ${literal(variables)}

headers = {"accept": "application/json", "content-type": "application/json"}
if os.environ.get(${text(TOKEN_VARIABLE)}):
    headers["authorization"] = "Bearer " + os.environ[${text(TOKEN_VARIABLE)}]

request = urllib.request.Request(
    ${text(endpoint)},
    data=json.dumps({"query": QUERY, "variables": VARIABLES${name}}).encode("utf-8"),
    headers=headers,
)
try:
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
except urllib.error.HTTPError as error:
    answer = json.load(error)

for error in answer.get("errors", []):
    print(error["message"], file=sys.stderr)
if answer.get("data") is None:
    sys.exit(1)
result = answer["data"]${path}
print(json.dumps(result, indent=2, ensure_ascii=False))
# import pandas
# table = pandas.json_normalize(result)
`;
};

/** JSON texts are texts of Python as well. */
const text = (value: string): string => JSON.stringify(value);

/** Over several lines where no character of the text would end or change it. */
const block = (value: string): string => (/\\|"""|"$/.test(value) ? text(value) : `"""\n${value}\n"""`);

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, child]) => `${text(key)}: ${literal(child)}`)
      .join(", ")}}`;
  }
  return JSON.stringify(value);
};
