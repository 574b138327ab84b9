import type { Absences } from "./notes.ts";
import type { Column, FigureColumn } from "./column.ts";
import type { ExportQuestion } from "./parameters.ts";
import type { FileRows } from "./read-pages.ts";

/** All that a file is made of, in whatever form. */
export interface ExportFile {
  readonly question: ExportQuestion;
  /** The columns before the figures. */
  readonly regions: readonly Column[];
  readonly figures: readonly FigureColumn[];
  /** Null when no reasons are wanted. */
  readonly absences: Absences | null;
  readonly read: FileRows;
  /** When the file was asked for. */
  readonly madeAt: Date;
}
