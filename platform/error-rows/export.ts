import { type ErrorRow, row } from "./row.ts";

/** Files that are made of answers of the graph. */
export const EXPORT_ERRORS = {
  EXPORT_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Tidak ada ekspor {value}. Mungkin: {exports}.",
      en: "There is no export {value}. Perhaps: {exports}.",
      remedy: "docs/how-to/export.md lists the addresses.",
    },
    { details: ["value", "exports"] },
  ),
  EXPORT_COLUMN_UNKNOWN: row(
    "CLIENT",
    400,
    {
      id: "Kolom {value} memakai {part}, yang tidak ada di katalog. Mungkin: {nearest}.",
      en: "The column {value} uses {part}, which is not in the catalogue. Perhaps: {nearest}.",
      remedy: "`measures(search: ...)` of the graph finds the figures, docs/reference/measures.md lists them.",
    },
    { details: ["value", "part", "nearest"] },
  ),
  REGION_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Tidak ada wilayah {value}.",
      en: "There is no region {value}.",
      remedy: "`regions(search: ...)` of the graph finds a region by its name.",
    },
    { details: ["value"] },
  ),
  EXPORTS_BUSY: row(
    "UPSTREAM",
    503,
    {
      id: "Terlalu banyak berkas sedang diekspor.",
      en: "Too many files are being exported.",
      remedy: "Try again in a while.",
    },
    { retryable: true },
  ),
} as const satisfies Record<string, ErrorRow>;
