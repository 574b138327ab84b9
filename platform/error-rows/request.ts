import { type ErrorRow, row } from "./row.ts";

/** What is wrong with a request itself, or with a value in it. */
export const REQUEST_ERRORS = {
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
} as const satisfies Record<string, ErrorRow>;
