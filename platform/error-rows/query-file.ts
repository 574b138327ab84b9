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
  EXPORT_TOO_LONG: row(
    "CLIENT",
    400,
    {
      id: "Berkas {ending} memuat paling banyak {rows} baris dengan kolom sebanyak ini.",
      en: "A file {ending} has at most {rows} rows with this many columns.",
      remedy: "Take CSV, XLSX or JSON, which have no such limit, or ask for fewer rows or columns.",
    },
    { details: ["ending", "rows"] },
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
  SAVED_QUERY_UNREADABLE: row(
    "CLIENT",
    400,
    {
      id: "Teks kueri bukan GraphQL yang sah (baris {line}, kolom {column}).",
      en: "The text to be saved is no valid GraphQL (line {line}, column {column}).",
      remedy: "Correct the text at that place.",
    },
    { details: ["line", "column"] },
  ),
  SAVED_QUERY_NOT_A_QUERY: row(
    "CLIENT",
    400,
    {
      id: "Yang disimpan haruslah kueri, bukan {kind}.",
      en: "What is saved has to be a query, and not a {kind}.",
      remedy: "Leave out what is no query: a link must change nothing when it is opened.",
    },
    { details: ["kind"] },
  ),
  SAVED_QUERY_HAS_IDENTITY: row(
    "CLIENT",
    400,
    {
      id: "Isian {field} memuat nomor yang panjangnya seperti NIK atau nomor KK ({value}).",
      en: "The field {field} has a number as long as those of people or family cards ({value}).",
      remedy: "Make it a variable without a value: whoever asks sends it, and nobody keeps it.",
    },
    { details: ["field", "value"] },
  ),
  SAVED_VARIABLES_MALFORMED: row("CLIENT", 400, {
    id: "Variabel tersimpan bukan objek JSON.",
    en: "The variables to be saved are no JSON object.",
    remedy: 'Send a text such as {"period":"2024"}, or leave them out.',
  }),
  SAVED_QUERY_NEEDS_OWNER: row("CLIENT", 403, {
    id: "Kueri hanya dapat disimpan oleh pembaca yang masuk.",
    en: "Only a reader who has signed in can save queries.",
    remedy: "Sign in with a token that names a subject.",
  }),
  SAVED_QUERY_NOT_YOURS: row("CLIENT", 403, {
    id: "Kueri tersimpan ini milik orang lain.",
    en: "The saved query is somebody else's.",
    remedy: "Save it as one of your own: leave `id` out.",
  }),
  SAVED_QUERIES_TOO_MANY: row(
    "CLIENT",
    429,
    {
      id: "Terlalu banyak kueri disimpan (paling banyak {maximum}).",
      en: "Too many queries were saved (at most {maximum}).",
      remedy: "Delete some that are not needed, or save the next one in an hour.",
    },
    { details: ["maximum"] },
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
