import type { StreamedCell, StreamedSheet } from "../../platform/xlsx/sheet-xml.ts";
import { columnKey } from "../asked-column.ts";
import type { ExportFile } from "../export-file.ts";
import type { FileRows } from "../read-pages.ts";
import { FRESHNESS_NAMES, WORDS } from "../texts.ts";
import { textColumns } from "./text-columns.ts";

/** The columns of `sourceRows`. */
export const SOURCE_COLUMNS = textColumns({
  "Sumber / Source": 34,
  "Judul / Title": 50,
  "Penerbit / Publisher": 34,
  "Periode / Period": 16,
  "Keadaan / State": 30,
  "Revisi / Revision": 18,
  "Tanggal data / As of": 18,
  "Disalin / Copied at": 26,
  "Diperiksa / Checked at": 26,
  "Asal / Provenance": 18,
});

/** The copies of the sources' figures, and the publications behind them, a row each. */
export const sourceRows = ({
  sources,
  publications,
}: Pick<FileRows, "sources" | "publications">): readonly (readonly StreamedCell[])[] => [
  ...sources.map(({ source, period, freshness, hasFigures, revision, asOf, loadedAt, checkedAt }) => {
    const state = hasFigures ? FRESHNESS_NAMES[freshness] : WORDS.noFigures;
    const told = revision === null ? null : String(revision);
    return [
      source,
      null,
      null,
      period,
      `${freshness}: ${state.id} / ${state.en}`,
      told,
      asOf,
      loadedAt,
      checkedAt,
      null,
    ];
  }),
  ...publications.map(({ id, title, publisher, asOf, provenance }) => {
    return [id, title, publisher, null, null, null, asOf, null, null, provenance];
  }),
];

/** Where the figures come from. */
export const sourcesOf = ({ read }: ExportFile): StreamedSheet => ({
  name: "Sumber",
  columns: SOURCE_COLUMNS,
  rows: sourceRows(read),
  hasFilter: false,
});

/** What was asked, so that the file can be made again. */
export const questionOf = ({ question, read, madeAt }: ExportFile): StreamedSheet => {
  const { level, period, within, where, orderBy, first, columns } = question;
  const rows: readonly (readonly [string, StreamedCell])[] = [
    ["level", level],
    ["period", period],
    ["within", within],
    ["where", where === null ? null : JSON.stringify(where)],
    ["orderBy", orderBy === null ? null : JSON.stringify(orderBy)],
    ["first", first === null ? null : String(first)],
    ["columns", columns.map(columnKey).join(",")],
    ["Jumlah baris / Rows", String(read.count)],
    ["Dibuat / Made at", madeAt.toISOString()],
    [
      "Sel kosong / Empty cells",
      "Tidak diketahui atau dirahasiakan, bukan nol; alasannya di kolom Keterangan. / Unknown or hidden, never zero; the notes say why.",
    ],
  ];
  return {
    name: "Pertanyaan",
    columns: textColumns({ "Bagian / Part": 26, "Isi / Value": 100 }),
    rows,
    hasFilter: false,
  };
};
