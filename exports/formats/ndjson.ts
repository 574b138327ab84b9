import { columnKey } from "../asked-column.ts";
import type { FigureColumn, GraphRow } from "../column.ts";
import type { ExportFile } from "../export-file.ts";

/** So many characters go on together. */
const PIECE = 32 * 1024;

/** The file as a JSON object a line: what it is, the rows, and `{"end":true,"rows":n}`, without which it is not whole. */
export const ndjsonOf = async function* (file: ExportFile): AsyncGenerator<string> {
  let piece = line(aboutOf(file));
  for await (const row of file.read.rows()) {
    piece += line(rowOf(row, file));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${line({ end: true, rows: file.read.count })}`;
};

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const rowOf = (row: GraphRow, { question, regions, figures, absences }: ExportFile) => ({
  ...Object.fromEntries(regions.map(({ key, cellOf }) => [key, cellOf(row, question.language)])),
  values: Object.fromEntries(figures.map(({ key, valueOf }) => [key, valueOf(row)])),
  ...(absences === null ? {} : { absences: absencesOf(row, figures, absences.absenceOf) }),
});

const absencesOf = (
  row: GraphRow,
  figures: readonly FigureColumn[],
  absenceOf: NonNullable<ExportFile["absences"]>["absenceOf"],
) =>
  Object.fromEntries(
    figures.flatMap((column) => {
      const absence = absenceOf(column, row);
      return absence === undefined ? [] : [[column.key, absence]];
    }),
  );

const aboutOf = ({ question, figures, read, madeAt }: ExportFile) => {
  const { level, period, within, where, orderBy, first } = question;
  return {
    question: { level, period, within, where, orderBy, first, columns: question.columns.map(columnKey) },
    columns: figures.map(({ key, entry }) => ({ key, ...entry })),
    sources: read.sources,
    publications: read.publications,
    rows: read.count,
    madeAt: madeAt.toISOString(),
  };
};
