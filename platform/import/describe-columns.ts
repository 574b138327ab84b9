import type { Column, ImportFormat } from "./format.ts";
import type { Texts } from "./texts.ts";

/** What people are told of a column: in reports, templates and the reference. */
export interface ColumnDescription {
  readonly field: string;
  readonly heading: string;
  readonly synonyms: readonly string[];
  readonly description: Texts;
  readonly form: Texts;
  readonly example: string;
  readonly needs: Texts;
  readonly isPersonal: boolean;
  /** Whether it is part of what tells one row from another. */
  readonly isKey: boolean;
}

const NEEDS: Readonly<Record<Column<unknown>["needs"], Texts>> = {
  COLUMN: { id: "kolom dan nilai wajib", en: "column and value required" },
  VALUE: { id: "kolom wajib, nilai boleh kosong", en: "column required, value may be empty" },
  NOTHING: { id: "boleh tidak ada", en: "may be missing" },
};

/** The columns of a format, in the order in which it declares them. */
export const describeColumns = <Row extends object>({ columns, key }: ImportFormat<Row>): ColumnDescription[] =>
  // The generic type of the columns says which value each field has; for people they are all alike.
  Object.entries<Column<unknown>>(columns as Readonly<Record<string, Column<unknown>>>).map(([field, column]) => ({
    field,
    heading: column.heading,
    synonyms: column.synonyms ?? [],
    description: column.description,
    form: column.cell.form,
    example: column.cell.example,
    needs: NEEDS[column.needs],
    isPersonal: column.isPersonal ?? false,
    isKey: (key as readonly string[]).includes(field),
  }));
