import type { Sheet } from "../../xlsx/write.ts";
import type { ColumnDescription } from "../describe-columns.ts";

/** The sheet that explains the columns of a format. */
export const dictionarySheet = (columns: readonly ColumnDescription[]): Sheet => ({
  name: "Kolom",
  head: [
    "Kolom",
    "Judul lain",
    "Keterangan",
    "Bentuk",
    "Contoh",
    "Keharusan",
    "Kunci",
    "Data pribadi",
    "Description",
    "Form",
    "Needs",
  ],
  rows: columns.map((column) =>
    [
      column.heading,
      column.synonyms.join(", "),
      column.description.id,
      column.form.id,
      column.example,
      column.needs.id,
      column.isKey ? "ya" : "",
      column.isPersonal ? "ya" : "",
      column.description.en,
      column.form.en,
      column.needs.en,
    ].map((value) => ({ value })),
  ),
});
