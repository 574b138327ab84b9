import { spreadsheetCsv } from "../../platform/csv/spreadsheet-csv.ts";
import type { Language } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import { PROVENANCE_NAMES } from "../../presentation/provenances.ts";
import type { Figure, Headline, ReportDocument, ReportTable, TableCell } from "../../presentation/report-document.ts";
import { UNIT_NAMES } from "../../presentation/units.ts";
import { aboutOf } from "./about.ts";
import type { ReportFile } from "./report-file.ts";
import { WORDS } from "./words.ts";

/** The first cell of the line that a whole file ends with; the second one has the number of rows. */
const END = "#selesai";

/** A line of the file: of a figure its value and where it is from, of anything else a text. */
interface Line {
  readonly section: string;
  readonly table: string;
  readonly code?: string;
  readonly row?: string;
  readonly column?: string;
  readonly figure?: string;
  readonly value?: number | null;
  readonly unit?: string;
  readonly text?: string | null;
  readonly missing?: string;
  readonly period?: string;
  readonly provenance?: string;
  readonly asOf?: string | null;
  readonly sources?: string;
}

const COLUMNS = [
  "section",
  "table",
  "code",
  "row",
  "column",
  "figure",
  "value",
  "unit",
  "text",
  "missing",
  "period",
  "provenance",
  "asOf",
  "sources",
] as const satisfies readonly (keyof Line & keyof typeof WORDS)[];

/** The report as CSV for spreadsheet programs: a line for each figure, so that all of it can be filtered and joined. */
export const reportCsv = ({ document, question }: ReportFile): AsyncIterable<Uint8Array> => {
  const { language, delimiter, decimal, end } = question;
  const lines = linesOf(document, language);
  const rows = lines.map((line) => COLUMNS.map((column) => line[column] ?? null));
  return spreadsheetCsv(
    COLUMNS.map((column) => WORDS[column][language]),
    end ? [...rows, COLUMNS.map((_, place) => (place === 0 ? END : place === 1 ? rows.length : null))] : rows,
    { delimiter, decimal: decimal ?? (delimiter === "semicolon" ? "comma" : "point") },
  );
};

const linesOf = (document: ReportDocument, language: Language): readonly Line[] => {
  const { headlines, sections, sources } = document;
  const said = (section: string, table: string, text: string, row = ""): Line => ({ section, table, row, text });
  return [
    ...aboutOf(document, language).map(([row, text]) => said("about", "about", text, row)),
    ...headlines.flatMap((headline) => headlineLines(headline, document, language)),
    ...sections.flatMap(({ id, lead, tables, notes }) => [
      said(id, "lead", lead[language]),
      ...tables.flatMap((table) => tableLines(id, table, language)),
      ...notes.map((note) => said(id, "notes", note[language])),
    ]),
    ...sources.map(({ id, title, publisher, reference, asOf, provenance }) => ({
      ...said("sources", "sources", [title, publisher, reference].filter(Boolean).join("; "), id),
      asOf,
      provenance: PROVENANCE_NAMES[provenance][language],
      sources: id,
    })),
  ];
};

type Origin = Pick<Figure, "period" | "provenance" | "asOf" | "sources">;

const originOf = ({ period, provenance, asOf, sources }: Origin, language: Language): Partial<Line> => ({
  period,
  ...(provenance === null ? {} : { provenance: PROVENANCE_NAMES[provenance][language] }),
  asOf,
  sources: sources.join(" "),
});

const missingOf = ({ missing }: Pick<Figure, "missing">, language: Language): Partial<Line> =>
  missing === null ? {} : { missing: MISSING[missing].name[language] };

const headlineLines = (
  { id, label, figure, change }: Headline,
  { region }: ReportDocument,
  language: Language,
): readonly Line[] => {
  const line = {
    section: "headlines",
    code: region.code,
    row: region.name,
    column: id,
    figure: label[language],
    unit: UNIT_NAMES[figure.unit][language],
  };
  const since = change === null ? "" : `${figure.period} - ${change.since}`;
  return [
    {
      ...line,
      table: "headlines",
      value: figure.value,
      ...missingOf(figure, language),
      ...originOf(figure, language),
    },
    ...(change === null
      ? []
      : [
          { ...line, table: "change", value: change.absolute, period: since },
          {
            ...line,
            table: "change-percent",
            value: change.percent,
            unit: UNIT_NAMES.PERCENT[language],
            period: since,
          },
        ]),
  ];
};

/** A line for each cell but the first of a row, which names the row. */
const tableLines = (section: string, { id, columns, rows }: ReportTable, language: Language): readonly Line[] =>
  rows.flatMap(({ region, cells }) => {
    const [head, ...others] = cells;
    return others.map((cell, place) => {
      const column = columns[place + 1];
      const line = {
        section,
        table: id,
        code: region?.code ?? "",
        row: textOf(head, language) ?? "",
        column: column?.id ?? "",
        figure: column?.label[language] ?? "",
        ...missingOf(cell, language),
        ...(cell.origin === undefined ? {} : originOf(cell.origin, language)),
      };
      if (column === undefined || column.unit === "TEXT") return { ...line, text: textOf(cell, language) };
      return {
        ...line,
        unit: UNIT_NAMES[column.unit][language],
        value: typeof cell.value === "number" ? cell.value : null,
      };
    });
  });

const textOf = (cell: TableCell | undefined, language: Language): string | null =>
  cell?.texts?.[language] ?? (cell?.value === null || cell === undefined ? null : String(cell.value));
