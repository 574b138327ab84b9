import { bodyOf, type SnippetQuestion } from "./snippet.ts";

/** For Excel and Power BI: Data > Get Data > Blank Query > Advanced Editor. */
export const powerQuerySnippet = (question: SnippetQuestion): string => {
  const { endpoint, rows } = question;
  const path = rows.map((key) => `[${name(key)}]`).join("");
  const result =
    rows.length === 0
      ? "    Result = Data"
      : `    Rows = Data${path},
    Result = Table.FromRecords(Rows, null, MissingField.UseNull)`;
  return `// Excel: Data > Get Data > From Other Sources > Blank Query > Advanced Editor. Choose "Anonymous" when you are asked how to connect.
let
    Endpoint = ${text(endpoint)},
    // Empty is the open door.
    Token = "",
    Question = ${literal(bodyOf(question))},
    OpenHeaders = [#"accept" = "application/json", #"content-type" = "application/json"],
    Headers = if Token = "" then OpenHeaders else Record.AddField(OpenHeaders, "authorization", "Bearer " & Token),
    Answer = Json.Document(
        Web.Contents(
            Endpoint,
            [
                Headers = Headers,
                Content = Json.FromValue(Question),
                ManualStatusHandling = {400, 401, 403, 413, 429, 500, 503, 504}
            ]
        )
    ),
    Data = if Record.HasFields(Answer, "data") and Answer[data] <> null then
        Answer[data]
    else
        error Text.Combine(List.Transform(Answer[errors], each [message]), "#(lf)"),
${result}
in
    Result
`;
};

/** A text of M: quotes are doubled, and `#(` would begin an escape. */
const text = (value: string): string => `"${value.replaceAll("#(", "#(#)(").replaceAll('"', '""')}"`;

/** Quoted, so that a word of the language may be a name. */
const name = (value: string): string => `#${text(value)}`;

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return `{${value.map(literal).join(", ")}}`;
  if (typeof value === "object") {
    return `[${Object.entries(value)
      .map(([key, child]) => `${name(key)} = ${literal(child)}`)
      .join(", ")}]`;
  }
  return JSON.stringify(value);
};
