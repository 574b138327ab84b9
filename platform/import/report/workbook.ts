import type { Sheet, SheetCell } from "../../xlsx/write.ts";
import { workbookOf } from "../../xlsx/write.ts";
import { type ColumnDescription, describeColumns } from "../describe-columns.ts";
import type { ImportFormat } from "../format.ts";
import type { FindingKind } from "../reason-rows/row.ts";
import { dictionarySheet } from "./dictionary-sheet.ts";
import { FINDINGS_HEAD, findingCells } from "./findings-table.ts";
import type { ImportReport } from "./read-report.ts";
import { summaryLines } from "./summary.ts";

/** The colours of cells: red, yellow and green of the kind that stay readable in print. */
export const FILLS: Readonly<Record<FindingKind, string>> = {
  REFUSED: "FFC7CE",
  FLAGGED: "FFEB9C",
  CORRECTED: "C6EFCE",
};

/**
 * The report of a run as a workbook: summary, findings, the rows put aside with their offending cells in colour, what became of
 * codes of regions, and the columns of the format.
 *
 * @param limit of the lists of `report`
 */
export const reportWorkbook = <Row extends object>(
  report: ImportReport,
  format: ImportFormat<Row>,
  limit: number,
): Promise<Uint8Array> => {
  const columns = describeColumns(format);
  return workbookOf([
    { name: "Ringkasan", head: ["Hal", "Nilai", "Tindakan / Remedy"], rows: summaryLines(report, format).map(plain) },
    { name: "Temuan", head: FINDINGS_HEAD, rows: bounded(report.findings, limit, (row) => plain(findingCells(row))) },
    asideSheet(report, columns, limit),
    {
      name: "Kode wilayah",
      head: ["Kode (code)", "Nilai (value)", "Baris (rows)", "Baris pertama (first line)"],
      rows: bounded(report.codes, limit, ({ reason, value, rows, firstLine }) =>
        plain([reason, value, rows, firstLine]),
      ),
    },
    dictionarySheet(columns),
  ]);
};

/** The columns of the format that the rows have, in its order, then the others. */
const headingsOf = ({ rowsAside }: ImportReport, columns: readonly ColumnDescription[]): string[] => {
  const found = new Set(rowsAside.flatMap(({ cells }) => Object.keys(cells)));
  const known = columns.map(({ heading }) => heading).filter((heading) => found.has(heading));
  return [...new Set([...known, ...found])];
};

const asideSheet = (report: ImportReport, columns: readonly ColumnDescription[], limit: number): Sheet => {
  const headings = headingsOf(report, columns);
  const rows = bounded(report.rowsAside, limit, ({ line, cells }) => {
    const marks = report.marks.get(line);
    return [{ value: line }, ...headings.map((heading) => markedCell(cells[heading] ?? null, marks?.get(heading)))];
  });
  return { name: "Baris", head: ["Baris (line)", ...headings], rows };
};

const markedCell = (value: string | null, kind: FindingKind | undefined): SheetCell =>
  kind === undefined ? { value } : { value, fill: FILLS[kind] };

const plain = (values: readonly SheetCell["value"][]): SheetCell[] => values.map((value) => ({ value }));

/** The rows of a list; where it was cut, a last row says so. */
const bounded = <Item>(items: readonly Item[], limit: number, cellsOf: (item: Item) => SheetCell[]): SheetCell[][] => {
  const rows = items.slice(0, limit).map(cellsOf);
  if (items.length <= limit) return rows;
  return [
    ...rows,
    [{ value: `Hanya ${limit} baris pertama; selengkapnya di CSV (the first ${limit} only; the CSV has all).` }],
  ];
};
