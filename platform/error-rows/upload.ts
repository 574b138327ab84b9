import { type ErrorRow, row } from "./row.ts";

/** Files that are sent to the gateway to be imported, before anything in them is read. */
export const UPLOAD_ERRORS = {
  IMPORT_FORBIDDEN: row(
    "CLIENT",
    403,
    {
      id: "Anda tidak berhak mengimpor berkas; yang kurang: {missing}.",
      en: "You may not import files; missing: {missing}.",
      remedy: "Sign in with a token that has what is missing; the operator grants it.",
    },
    { details: ["missing"] },
  ),
  IMPORT_SOURCE_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Tidak ada sumber data {value}. Mungkin: {sources}.",
      en: "There is no source {value}. Perhaps: {sources}.",
      remedy: "Send the file to /imports/SOURCE/FORMAT; docs/reference/imports.md lists both.",
    },
    { details: ["value", "sources"] },
  ),
  PARAMETER_UNKNOWN: row(
    "CLIENT",
    400,
    {
      id: "Tidak ada parameter {value}. Mungkin: {parameters}.",
      en: "There is no parameter {value}. Perhaps: {parameters}.",
      remedy: "Correct the address of the request.",
    },
    { details: ["value", "parameters"] },
  ),
  PARAMETER_MALFORMED: row(
    "CLIENT",
    400,
    {
      id: "Nilai {value} untuk parameter {parameter} tidak sah.",
      en: "The value {value} of the parameter {parameter} is not valid.",
      remedy: "Give it once, as {form}.",
    },
    { details: ["value", "parameter", "form"] },
  ),
  UPLOAD_TYPE_REFUSED: row(
    "CLIENT",
    415,
    {
      id: "Isi berjenis {value} tidak diterima di sini.",
      en: "A body of the type {value} is not taken here.",
      remedy:
        "Send the file itself, neither in a form nor packed: `curl --data-binary @FILE -H 'content-type: text/csv'`. Types: {types}.",
    },
    { details: ["value", "types"] },
  ),
  UPLOAD_TOO_LARGE: row(
    "CLIENT",
    413,
    {
      id: "Berkas melebihi batas unggahan {limit}.",
      en: "The file is larger than uploads may be: {limit}.",
      remedy: "Split it, have the operator raise UPLOAD_LIMIT_BYTES, or have it imported with `sinergi import`.",
    },
    { details: ["limit"] },
  ),
  UPLOAD_STALLED: row(
    "CLIENT",
    408,
    {
      id: "Pengiriman berkas terhenti.",
      en: "The file stopped coming in.",
      remedy: "Send it again; nothing of it was kept.",
    },
    { retryable: true },
  ),
  UPLOAD_DAMAGED: row(
    "UPSTREAM",
    502,
    {
      id: "Berkas tidak sampai utuh di sumber data.",
      en: "The file did not reach its source as it was sent.",
      remedy: "Send it again; nothing of it was kept.",
    },
    { retryable: true },
  ),
  UPLOAD_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Unggahan {value} tidak dikenal.",
      en: "There is no upload {value}.",
      remedy:
        "Only the last uploads are remembered, until their source restarts. Send the same file again: what was imported is not imported twice.",
    },
    { details: ["value"] },
  ),
  IMPORT_BUSY: row(
    "UPSTREAM",
    503,
    {
      id: "Berkas lain sedang diunggah atau diimpor.",
      en: "Other files are being uploaded or imported.",
      remedy: "Send it again in a while.",
    },
    { retryable: true },
  ),
  IMPORT_STOPPED: row(
    "UPSTREAM",
    503,
    {
      id: "Impor dihentikan sebelum selesai.",
      en: "The import was stopped before its end.",
      remedy: "Send the same file again: it goes on where it was stopped.",
    },
    { retryable: true },
  ),
} as const satisfies Record<string, ErrorRow>;
