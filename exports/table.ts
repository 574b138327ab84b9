import type { StreamedColumn } from "../platform/xlsx/sheet-xml.ts";
import type { Cell, Column } from "./column.ts";
import type { ExportFile } from "./export-file.ts";
import { noteOf } from "./notes.ts";
import type { Language } from "../presentation/language.ts";
import { WORDS } from "./texts.ts";

/** A file as lines of cells, for people and spreadsheets. */
export interface Table {
  readonly columns: readonly StreamedColumn[];
  readonly rows: () => AsyncGenerator<readonly Cell[]>;
}

const NOTES_WIDTH = 40;

/** The heading of a column in the way the file wants it. */
export const headingOf = (
  { key, heading }: Pick<Column, "key" | "heading">,
  { question }: Pick<ExportFile, "question">,
): string => (question.headings === "ids" ? key : heading[question.language]);

export const tableOf = (file: ExportFile): Table => {
  const { question, regions, figures, absences, read } = file;
  const { language } = question;
  const columns: readonly Column[] = [...regions, ...figures];
  const cells =
    question.headings === "ids"
      ? [...regions.map(shown(language)), ...figures.map(({ valueOf }) => valueOf)]
      : columns.map(shown(language));
  const notes = {
    heading: question.headings === "ids" ? "notes" : WORDS.notes[language],
    format: "TEXT",
    width: NOTES_WIDTH,
  } as const;
  return {
    columns: [
      ...columns.map((column) => ({ heading: headingOf(column, file), format: column.format, width: column.width })),
      ...(absences === null ? [] : [notes]),
    ],
    rows: async function* () {
      for await (const row of read.rows()) {
        const line = cells.map((cellOf) => cellOf(row));
        if (absences !== null) {
          line.push(noteOf(figures, row, absences.absenceOf, language, (column) => headingOf(column, file)));
        }
        yield line;
      }
    },
  };
};

const shown =
  (language: Language) =>
  ({ cellOf }: Column): ((row: Parameters<Column["cellOf"]>[0]) => Cell) =>
  (row) =>
    cellOf(row, language);
