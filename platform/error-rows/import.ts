import { type ErrorRow, row } from "./row.ts";

/** Files that cannot be imported at all; what is found in single rows are reasons (`platform/import/reasons.ts`). */
export const IMPORT_ERRORS = {
  FILE_NOT_FOUND: row(
    "CLIENT",
    404,
    {
      id: "Berkas {file} tidak ada atau tidak boleh dibaca.",
      en: "The file {file} does not exist or may not be read.",
      remedy: "Check the path and who may read the file.",
    },
    { details: ["file"] },
  ),
  FILE_EMPTY: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} tidak berisi apa pun.",
      en: "The file {file} has nothing in it.",
      remedy: "Export the file again.",
    },
    { details: ["file"] },
  ),
  FILE_UNREADABLE: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} rusak atau bukan CSV maupun XLSX (di {place}).",
      en: "The file {file} is damaged, or neither CSV nor XLSX (at {place}).",
      remedy: "Open it in a spreadsheet program and save it again as XLSX or CSV UTF-8.",
    },
    { details: ["file", "place"] },
  ),
  FILE_ENCODING_UNKNOWN: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} mencampur pengodean huruf: byte {offset} ({value}) tidak cocok dengan bagian sebelumnya.",
      en: "The file {file} mixes encodings of text: the byte at {offset} ({value}) does not fit what stands before it.",
      remedy: "Save the file again as CSV UTF-8, from the program it was made with.",
    },
    { details: ["file", "offset", "value"] },
  ),
  FILE_TOO_LARGE: row(
    "CLIENT",
    413,
    {
      id: "Berkas {file} terlalu besar: {place} sebesar {size}, batasnya {limit}.",
      en: "The file {file} is too large: {place} has {size}, the limit is {limit}.",
      remedy: "Save it as CSV, which has no such limit, or split it.",
    },
    { details: ["file", "place", "size", "limit"] },
  ),
  FILE_HAS_MACROS: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} berisi makro ({place}).",
      en: "The file {file} has macros ({place}).",
      remedy: "Save it as a workbook without macros (.xlsx).",
    },
    { details: ["file", "place"] },
  ),
  FILE_HAS_LINKS: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} mengambil isi dari berkas lain ({place}).",
      en: "The file {file} takes contents from other files ({place}).",
      remedy: "Break the links (Data, Edit Links, Break Link) or paste the cells as values, and save it again.",
    },
    { details: ["file", "place"] },
  ),
  FILE_HAS_DTD: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} berisi deklarasi yang tidak pernah ditulis program lembar kerja (di {place}).",
      en: "The file {file} has declarations that no spreadsheet program writes (at {place}).",
      remedy: "Do not trust the file; ask its sender for a new export.",
    },
    { details: ["file", "place"] },
  ),
  SHEET_UNKNOWN: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} tidak punya lembar {value} yang tampak. Yang ada: {sheets}.",
      en: "The file {file} has no visible sheet {value}. It has: {sheets}.",
      remedy: "Name one of these sheets.",
    },
    { details: ["file", "value", "sheets"] },
  ),
  HEADING_NOT_FOUND: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} tidak punya baris judul kolom di {limit} baris pertamanya. Baris pertama yang berisi punya {found} sel.",
      en: "The file {file} has no line of headings in its first {limit} lines. The first line with contents has {found} cells.",
      remedy:
        "Check that the file is of this format; `sinergi import --template` writes an empty one with its headings.",
    },
    { details: ["file", "limit", "found"] },
  ),
  COLUMN_MISSING: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} tidak punya kolom {missing}. Kolomnya: {found}.",
      en: "The file {file} has no column {missing}. Its columns: {found}.",
      remedy: "Give the column this heading, or one value for all rows with `--set heading=value`.",
    },
    { details: ["file", "missing", "found"] },
  ),
  COLUMN_DOUBLED: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} memberi kolom yang sama lebih dari sekali: {found}.",
      en: "The file {file} gives one column more than once: {found}.",
      remedy: "Keep one of them and take the others, or their headings, out.",
    },
    { details: ["file", "found"] },
  ),
  FILE_CHANGED: row(
    "CLIENT",
    409,
    {
      id: "Berkas {file} berubah selagi dibaca.",
      en: "The file {file} was changed while it was read.",
      remedy: "Wait until it is whole and import it again; rows of its earlier contents are superseded.",
    },
    { details: ["file"] },
  ),
  SET_UNKNOWN: row(
    "CLIENT",
    422,
    {
      id: "Format {format} tidak punya kolom {value}. Yang ada: {headings}.",
      en: "The format {format} has no column {value}. It has: {headings}.",
      remedy: "Give one of these headings to `--set heading=value`.",
    },
    { details: ["format", "value", "headings"] },
  ),
  SET_HAS_COLUMN: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} sudah punya kolom {value}.",
      en: "The file {file} has a column {value} itself.",
      remedy: "Leave out `--set` for it.",
    },
    { details: ["file", "value"] },
  ),
  FORMAT_UNKNOWN: row(
    "CLIENT",
    422,
    {
      id: "Tidak ada format impor {value}. Mungkin: {formats}.",
      en: "There is no import format {value}. Perhaps: {formats}.",
      remedy: "`sinergi import --list` lists them.",
    },
    { details: ["value", "formats"] },
  ),
  SET_MALFORMED: row(
    "CLIENT",
    422,
    {
      id: "{value} bukan judul kolom dan nilainya.",
      en: "{value} is no heading with its text.",
      remedy: "Write `--set heading=text`, such as `--set tahun=2024`.",
    },
    { details: ["value"] },
  ),
  AS_OF_MALFORMED: row(
    "CLIENT",
    422,
    {
      id: "{value} bukan tanggal, bulan atau tahun.",
      en: "{value} is no day, month or year.",
      remedy: "Write it as 2024-12-31, 2024-12 or 2024.",
    },
    { details: ["value"] },
  ),
  IMPORT_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Tidak ada impor {value}.",
      en: "There is no import {value}.",
      remedy:
        "Give the file that was imported, or the run that `sinergi import` printed, such as village-development/12.",
    },
    { details: ["value"] },
  ),
  FILE_UNWRITABLE: row(
    "CLIENT",
    422,
    {
      id: "Berkas {file} tidak dapat ditulis ({reason}).",
      en: "The file {file} cannot be written ({reason}).",
      remedy: "Choose another name or folder.",
    },
    { details: ["file", "reason"] },
  ),
  FAMILIES_TOO_MANY: row(
    "CLIENT",
    422,
    {
      id: "Kecamatan {region} akan mendapat lebih dari {limit} keluarga SYNTHETIC.",
      en: "The district {region} would get more than {limit} SYNTHETIC families, and no more have numbers that no card can have.",
      remedy: "Generate fewer families, or in a larger region.",
    },
    { details: ["region", "limit"] },
  ),
} as const satisfies Record<string, ErrorRow>;
