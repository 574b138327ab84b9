import { type ErrorRow, row } from "./row.ts";

/** Files of any question, and saved queries. */
export const QUERY_FILE_ERRORS = {
  EXPORT_QUERY_MISSING: row("CLIENT", 400, {
    id: "Berkas ini memerlukan kueri.",
    en: "The file needs a question.",
    remedy: "Give either `query`, the text of a GraphQL query, or `saved`, the id of a saved one.",
  }),
  EXPORT_NOT_A_QUERY: row(
    "CLIENT",
    400,
    {
      id: "Berkas hanya dibuat dari kueri, bukan dari {kind}.",
      en: "Files are made of queries only, and not of a {kind}.",
      remedy: "Choose a query by `operationName`. A mutation goes to /graphql.",
    },
    { details: ["kind"] },
  ),
  EXPORT_TABLE_UNKNOWN: row(
    "CLIENT",
    400,
    {
      id: "Jawaban tidak memuat tabel {value}. Yang ada: {tables}.",
      en: "The answer has no table {value}. There are: {tables}.",
      remedy: "Give `table` the response keys that lead to a list, with dots between them, or leave it out.",
    },
    { details: ["value", "tables"] },
  ),
  EXPORT_NOT_PAGED: row(
    "CLIENT",
    400,
    {
      id: "Tabel {value} tidak dapat dibaca halaman demi halaman.",
      en: "The table {value} cannot be read page by page.",
      remedy:
        "`all` needs a list with `nodes` or `edges` whose field takes `first` and `after`, and which stands in no other list. Leave `all` out for one page.",
    },
    { details: ["value"] },
  ),
  SAVED_QUERY_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Kueri tersimpan {value} tidak ada.",
      en: "There is no saved query {value}.",
      remedy: "Check id and version; its owner may have deleted it. `savedQueries` lists those that are there.",
    },
    { details: ["value"] },
  ),
  IDENTITY_IN_ADDRESS: row(
    "CLIENT",
    400,
    {
      id: "Nomor identitas tidak boleh ada di alamat ({parameter}).",
      en: "An identity number must not stand in an address ({parameter}).",
      remedy: "Send the question by POST, with the number in `variables`.",
    },
    { details: ["parameter"] },
  ),
} as const satisfies Record<string, ErrorRow>;
