import { type SnippetQuestion, TOKEN_VARIABLE } from "./snippet.ts";

/** For R 4.1 or later with the packages httr2 and jsonlite. */
export const rSnippet = ({ endpoint, query, variables, operationName, rows }: SnippetQuestion): string => {
  const name = operationName === null ? "" : `, operationName = ${raw(operationName)}`;
  const path = rows.map((key) => `[[${raw(key)}]]`).join("");
  return `library(httr2)

query <- ${raw(query.trim())}
variables <- jsonlite::fromJSON(${raw(JSON.stringify(variables))}, simplifyVector = FALSE)

question <- request(${raw(endpoint)}) |>
  req_headers(accept = "application/json") |>
  req_body_json(list(query = query, variables = variables${name})) |>
  req_error(is_error = \\(response) FALSE)
token <- Sys.getenv(${raw(TOKEN_VARIABLE)})
if (nzchar(token)) question <- req_auth_bearer_token(question, token)

answer <- question |>
  req_perform() |>
  resp_body_string() |>
  jsonlite::fromJSON(flatten = TRUE)
if (!is.null(answer$errors)) message(paste(answer$errors$message, collapse = "\\n"))
result <- answer$data${path}
print(result)
`;
};

/** A raw text of R, with as many dashes as it takes that nothing inside ends it. */
const raw = (value: string): string => {
  if (/^[\w ./:-]*$/.test(value)) return `"${value}"`;
  let dashes = "";
  while (value.includes(`)${dashes}"`)) dashes += "-";
  return `r"${dashes}(${value})${dashes}"`;
};
