/**
 * The error table. A row is everything the product says about one failure: who must act, the HTTP status of a
 * request that is refused because of it, whether trying again can help, what the reader sees in Indonesian and
 * English, and the remedy. `{name}` in a text is replaced by the detail of that name; only details listed here leave
 * the process. The type `ErrorCode`, docs/reference/errors.md and a test derive from it.
 */
export interface ErrorRow {
  /** Who must act. */
  readonly who: "CLIENT" | "DATA" | "UPSTREAM" | "OPERATOR" | "BUG";
  readonly status: number;
  readonly retryable: boolean;
  readonly id: string;
  readonly en: string;
  readonly remedy: string;
  readonly details: readonly string[];
  readonly since: string;
}

const row = (
  who: ErrorRow["who"],
  status: number,
  texts: { id: string; en: string; remedy: string },
  options: { details?: readonly string[]; retryable?: boolean } = {},
): ErrorRow => ({
  who,
  status,
  retryable: options.retryable ?? false,
  ...texts,
  details: options.details ?? [],
  since: "0.1.0",
});

export const ERRORS = {
  GRAPHQL_PARSE_FAILED: row(
    "CLIENT",
    400,
    {
      id: "Teks kueri GraphQL tidak dapat dibaca: {reason}.",
      en: "The GraphQL text cannot be read: {reason}.",
      remedy: "Correct the text at the place named in `locations`.",
    },
    { details: ["reason"] },
  ),
  GRAPHQL_VALIDATION_FAILED: row(
    "CLIENT",
    400,
    {
      id: "Kueri tidak sesuai dengan skema: {reason}.",
      en: "The query does not fit the schema: {reason}.",
      remedy: "Compare the query with the schema (open /graphql in a browser).",
    },
    { details: ["reason"] },
  ),
  BAD_USER_INPUT: row(
    "CLIENT",
    400,
    {
      id: "Nilai variabel tidak sesuai dengan tipenya: {reason}.",
      en: "A variable's value does not fit its type: {reason}.",
      remedy: "Send the variable in the form its type asks for.",
    },
    { details: ["reason"] },
  ),
  BAD_REQUEST: row("CLIENT", 400, {
    id: "Permintaan HTTP tidak berbentuk permintaan GraphQL.",
    en: "The HTTP request is not a GraphQL request.",
    remedy: 'POST a JSON object with "query" and the header content-type: application/json.',
  }),
  // 200 as Apollo Server answers it: clients then send the whole text.
  PERSISTED_QUERY_NOT_SUPPORTED: row("CLIENT", 200, {
    id: "Kueri yang disebut dengan sidik jarinya saja tidak dilayani.",
    en: "Queries named by their hash alone are not served.",
    remedy: "Send the text of the query.",
  }),
  ORIGIN_REFUSED: row("CLIENT", 403, {
    id: "Halaman dari situs lain tidak boleh bertanya di sini.",
    en: "A page of another site may not ask here.",
    remedy: "Ask from a server, or have the operator add the site to the gateway's allowed origins.",
  }),
  REGION_CODE_MALFORMED: row(
    "CLIENT",
    400,
    {
      id: "Kode wilayah {value} tidak sah.",
      en: "The region code {value} is not valid.",
      remedy:
        "Use a Kemendagri code: ID, 35, 35.01, 35.01.01 or 35.01.01.2001 (dots may be left out). BPS and DJPK codes are other schemes.",
    },
    { details: ["value"] },
  ),
  PERIOD_MALFORMED: row(
    "CLIENT",
    400,
    {
      id: "Periode {value} tidak sah.",
      en: "The period {value} is not valid.",
      remedy:
        "Use a year (2020), semester (2020-S1), quarter (2020-Q1), stage (2020-T1, tahap) or month (2020-04), years 2000 to 2099.",
    },
    { details: ["value"] },
  ),
  FAMILY_ID_MALFORMED: row("CLIENT", 400, {
    id: "Pengenal keluarga tidak sah.",
    en: "The id of the family is not valid.",
    remedy: "Use `Family.id` as an earlier answer gave it; a family card number is not accepted.",
  }),
  CARD_NUMBER_MALFORMED: row("CLIENT", 400, {
    id: "Nomor Kartu Keluarga tidak sah.",
    en: "The number of the family card is not valid.",
    remedy: "Send its 16 digits, without spaces.",
  }),
  RUPIAH_MALFORMED: row(
    "CLIENT",
    400,
    {
      id: "Nilai rupiah {value} tidak sah.",
      en: "The rupiah amount {value} is not valid.",
      remedy: "Use whole rupiah: an integer, or a string of digits.",
    },
    { details: ["value"] },
  ),
  RUPIAH_OUT_OF_RANGE: row(
    "DATA",
    400,
    {
      id: "Nilai rupiah {value} di luar jangkauan.",
      en: "The rupiah amount {value} is out of range.",
      remedy: "Amounts lie within -9007199254740991 and 9007199254740991.",
    },
    { details: ["value"] },
  ),
  YEAR_MALFORMED: row(
    "CLIENT",
    400,
    {
      id: "Tahun {value} tidak sah.",
      en: "The year {value} is not valid.",
      remedy: "Use a year from 2000 to 2099.",
    },
    { details: ["value"] },
  ),
  PAGE_SIZE_EXCEEDED: row(
    "CLIENT",
    400,
    {
      id: "Ukuran halaman {value} tidak diperbolehkan.",
      en: "The page size {value} is not allowed.",
      remedy: "Ask for 1 to {maximum} rows with `first`, and page on with `after`.",
    },
    { details: ["value", "maximum"] },
  ),
  LIST_TOO_LONG: row(
    "CLIENT",
    400,
    {
      id: "Daftar kode berisi {value} kode; itu terlalu banyak.",
      en: "The list holds {value} codes, which is too many.",
      remedy: "Send at most {maximum} codes at a time.",
    },
    { details: ["value", "maximum"] },
  ),
  FAMILIES_TOO_MANY: row(
    "CLIENT",
    400,
    {
      id: "Jawaban akan memuat lebih dari {maximum} keluarga.",
      en: "The answer would hold more than {maximum} families.",
      remedy: "Ask for fewer regions at a time, or for smaller pages.",
    },
    { details: ["maximum"] },
  ),
  CURSOR_INVALID: row("CLIENT", 400, {
    id: "Kursor `after` tidak berasal dari daftar ini.",
    en: "The cursor in `after` does not come from this list.",
    remedy: "Use the `endCursor` of the page before, with unchanged arguments.",
  }),
  ARGUMENTS_CONFLICT: row(
    "CLIENT",
    400,
    {
      id: "Argumen {value} tidak dapat dipakai bersama.",
      en: "The arguments {value} cannot be used together.",
      remedy: "Leave one of them out.",
    },
    { details: ["value"] },
  ),
  REQUEST_TOO_LARGE: row(
    "CLIENT",
    413,
    {
      id: "Permintaan terlalu besar.",
      en: "The request is too large.",
      remedy: "Send at most {maximum}.",
    },
    { details: ["maximum"] },
  ),
  NOT_FOUND: row("CLIENT", 404, {
    id: "Halaman tidak ditemukan.",
    en: "There is no such page.",
    remedy: "GraphQL is at /graphql.",
  }),
  TOKEN_INVALID: row("CLIENT", 401, {
    id: "Token tidak diterima.",
    en: "The token is not accepted.",
    remedy: "Sign in again and send one header `authorization: Bearer TOKEN`, or send none to ask as the public.",
  }),
  PURPOSE_MALFORMED: row("CLIENT", 400, {
    id: "Tujuan dalam tajuk x-sinergi-purpose tidak sah.",
    en: "The purpose in the header x-sinergi-purpose is not valid.",
    remedy: "State it in 3 to 200 printable ASCII characters.",
  }),
  PURPOSE_MISSING: row("CLIENT", 403, {
    id: "Tujuan pencarian identitas belum disebutkan.",
    en: "The purpose of looking for an identity has not been stated.",
    remedy: "State it in the header x-sinergi-purpose, or in the token.",
  }),
  FORBIDDEN: row(
    "CLIENT",
    403,
    {
      id: "Anda tidak berhak membaca {field} ({places} tempat); yang kurang: {missing}.",
      en: "You may not read {field} (places: {places}); missing: {missing}.",
      remedy:
        "Sign in with a token that has what is missing; the operator grants scopes, and nobody a policy. The other fields are answered.",
    },
    { details: ["field", "missing", "places"] },
  ),
  CALL_NOT_SIGNED: row("OPERATOR", 401, {
    id: "Panggilan ini tidak ditandatangani oleh gerbang.",
    en: "The call is not signed by a gateway.",
    remedy: "Ask the gateway. A gateway needs the SINERGI_CALL_KEY of its subgraphs, and their time.",
  }),
  SUBGRAPH_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Sumber data {subgraph} tidak dapat dihubungi.",
      en: "The source {subgraph} cannot be reached.",
      remedy: "The other fields are answered; try this one again later.",
    },
    { details: ["subgraph"], retryable: true },
  ),
  SUBGRAPH_TIMEOUT: row(
    "UPSTREAM",
    504,
    {
      id: "Sumber data {subgraph} tidak menjawab pada waktunya.",
      en: "The source {subgraph} did not answer in time.",
      remedy: "The other fields are answered; ask for less, or try again later.",
    },
    { details: ["subgraph"], retryable: true },
  ),
  SUBGRAPH_ANSWER_INVALID: row(
    "UPSTREAM",
    502,
    {
      id: "Jawaban sumber data {subgraph} tidak dapat dipakai.",
      en: "The answer of the source {subgraph} cannot be used.",
      remedy: "The operator finds the cause in the gateway's log under the request id.",
    },
    { details: ["subgraph"] },
  ),
  DATABASE_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Basis data tidak dapat dihubungi.",
      en: "The database cannot be reached.",
      remedy: "Try again later.",
    },
    { retryable: true },
  ),
  DATABASE_TIMEOUT: row(
    "UPSTREAM",
    504,
    {
      id: "Basis data tidak menjawab pada waktunya.",
      en: "The database did not answer in time.",
      remedy: "Ask for less at a time, or try again later.",
    },
    { retryable: true },
  ),
  AUDIT_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Jejak audit tidak dapat ditulis; data keluarga tidak diberikan.",
      en: "The audit cannot be written, so data of families is not given out.",
      remedy: "Try again later; the operator finds the cause in the subgraph's log under the request id.",
    },
    { retryable: true },
  ),
  AUDIT_HEADS_INVALID: row(
    "OPERATOR",
    500,
    {
      id: "Berkas ujung jejak audit {file} tidak dapat dipakai: {reason}.",
      en: "The file of kept audit heads {file} cannot be used: {reason}.",
      remedy: "Give the kept output of `sinergi audit verify`.",
    },
    { details: ["file", "reason"] },
  ),
  CONFIG_INVALID: row(
    "OPERATOR",
    500,
    {
      id: "Pengaturan tidak sah: {reason}.",
      en: "The settings are not valid: {reason}.",
      remedy: "Correct the settings; docs/reference/config.md lists them.",
    },
    { details: ["reason"] },
  ),
  SUPERGRAPH_INVALID: row(
    "OPERATOR",
    500,
    {
      id: "Berkas supergraph {file} tidak dapat dipakai: {reason}.",
      en: "The supergraph file {file} cannot be used: {reason}.",
      remedy: "Compose it again with `sinergi compose`.",
    },
    { details: ["file", "reason"] },
  ),
  IDENTITY_UNREADABLE: row("OPERATOR", 500, {
    id: "Identitas keluarga tidak dapat dibuka dengan kunci yang ada.",
    en: "The identity of a family cannot be decrypted with the keys at hand.",
    remedy: "Keep the earlier keys beside the new one until everything is encrypted anew.",
  }),
  PSEUDONYM_KEY_DIFFERS: row("OPERATOR", 500, {
    id: "Data keluarga dibuat dengan kunci pseudonim lain.",
    en: "The families of a database were made with another pseudonym key.",
    remedy: "Give every source the SINERGI_PSEUDONYM_KEY that the data was made with; it can never be changed.",
  }),
  MIGRATION_PENDING: row(
    "OPERATOR",
    503,
    {
      id: "Basis data {source} belum dimutakhirkan.",
      en: "The database of {source} is behind its migrations.",
      remedy: "Run `sinergi migrate`.",
    },
    { details: ["source"] },
  ),
  DATABASE_START_FAILED: row(
    "OPERATOR",
    500,
    {
      id: "PostgreSQL bawaan tidak dapat dijalankan: {reason}.",
      en: "The embedded PostgreSQL cannot be started: {reason}.",
      remedy: "Read the log file it names, or point the *_DATABASE_URL settings to a server of your own.",
    },
    { details: ["reason"] },
  ),
  PORT_IN_USE: row(
    "OPERATOR",
    500,
    {
      id: "Porta {port} sudah dipakai.",
      en: "The port {port} is in use.",
      remedy: "Stop the other program or set PORT to another number.",
    },
    { details: ["port"] },
  ),
  INTERNAL_SERVER_ERROR: row("BUG", 500, {
    id: "Terjadi kesalahan di pihak kami.",
    en: "Something went wrong on our side.",
    remedy: "Report the request id; the cause is in our log.",
  }),
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;
