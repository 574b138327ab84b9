import type { StreamedCell, StreamedSheet } from "../../platform/xlsx/sheet-xml.ts";
import type { ExportFile } from "../export-file.ts";
import { headingOf } from "../table.ts";
import { textColumns } from "./text-columns.ts";

const COLUMNS = textColumns({
  Kolom: 36,
  "Kode / Id": 30,
  Nama: 30,
  Name: 30,
  Definisi: 60,
  Definition: 60,
  Satuan: 18,
  Unit: 18,
  "Periode / Period": 16,
  "Sumber / Source": 40,
  "Dapat dirahasiakan / May be hidden": 18,
  "Perubahan cara hitung / Breaks": 50,
});

/** The data dictionary of the file's columns, in both languages. */
export const dictionaryOf = (file: ExportFile): StreamedSheet => ({
  name: "Kamus data",
  columns: COLUMNS,
  rows: [...file.regions, ...file.figures].map((column): readonly StreamedCell[] => {
    const { name, definition, unit, period, source, isSuppressed, breaks } = column.entry;
    return [
      headingOf(column, file),
      column.key,
      name.id,
      name.en,
      definition.id,
      definition.en,
      unit.id,
      unit.en,
      period,
      source,
      isSuppressed ? "ya / yes" : "tidak / no",
      breaks.join("; "),
    ];
  }),
  hasFilter: false,
});
