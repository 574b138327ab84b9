import type { FamilyKeys } from "../secrets/family-keys.ts";
import type { CellContext } from "./cells/cell.ts";
import { cleanCell } from "./clean-cell.ts";
import { cellFinding, type Discretion, type Finding, keptText } from "./finding.ts";
import type { AnyImportFormat, Column } from "./format.ts";
import type { RawRow, RowOfCells } from "./read/table.ts";
import { type ReasonCode, reasonOf } from "./reasons.ts";
import type { RegionResolver } from "./regions/resolver.ts";

export type ImportRow = Readonly<Record<string, unknown>>;

/** What became of a row of the file. */
export interface CheckedRow {
  readonly line: number;
  /** `REFUSED` rows are not written; `TOTAL` rows are compared. */
  readonly fate: "TAKEN" | "REFUSED" | "TOTAL";
  /** The fields that could be read: all of them in a row that is taken. */
  readonly values: ImportRow;
  readonly findings: readonly Finding[];
}

/** What the cells of a file are read with. */
export interface ReadingContext {
  readonly regions: RegionResolver;
  readonly keys: FamilyKeys;
}

/** Where the text of a field comes from: a cell of each row, or one text for all rows. */
export interface Source {
  readonly positions: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, string>;
}

/** Reads the rows of one file. */
export interface RowReader {
  read(raw: RawRow): CheckedRow;
  /** The texts of a row as they may be kept, by heading: of the columns that the format knows. */
  keep(raw: RowOfCells): Readonly<Record<string, string>>;
  /** A finding of this field, with the text of the row's cell. */
  find(raw: RowOfCells, field: string, reason: ReasonCode): Finding;
}

interface FieldPlan {
  readonly field: string;
  readonly column: Column<unknown>;
  /** Position of its cell; negative where the file has no such column. */
  readonly position: number;
  readonly given: string;
}

/** Plans how a file's cells become the fields of its format's rows, once for all of its rows. */
export const createRowReader = (
  format: AnyImportFormat,
  source: Source,
  { regions, keys }: ReadingContext,
): RowReader => {
  const plans: readonly FieldPlan[] = Object.entries(format.columns).map(([field, column]) => ({
    field,
    column,
    position: source.positions.get(field) ?? -1,
    given: source.given.get(field) ?? "",
  }));
  const planOf = new Map(plans.map((plan) => [plan.field, plan]));
  const textOf = ({ cells }: RowOfCells, { position, given }: FieldPlan): string =>
    position < 0 ? given : (cells[position] ?? "");

  // One context for all rows: a cell is read at once, so that it only ever looks at the row under way.
  let current: RowOfCells = { line: 0, cells: [] };
  const context: CellContext = {
    regions,
    keys,
    other: (field) => {
      const plan = planOf.get(field);
      return plan === undefined ? "" : cleanCell(textOf(current, plan)).text;
    },
  };

  const isAboutPeople = plans.some(({ column }) => column.isPersonal === true);
  /** @param isRead whether the cell is of its column's form; looked at again if left out */
  const discretionOf = ({ column }: FieldPlan, text: string, isRead?: boolean): Discretion => {
    if (column.isPersonal === true) return "PERSONAL";
    if (!isAboutPeople) return "OPEN";
    if (column.cell.isFreeText === true) return "DOUBTFUL";
    return (isRead ?? isReadable(column, text, context)) ? "PEOPLE" : "DOUBTFUL";
  };

  const find: RowReader["find"] = (raw, field, reason) => {
    const plan = planOf.get(field);
    if (plan === undefined) return { reason, heading: null, value: null };
    current = raw;
    const text = textOf(raw, plan);
    return cellFinding(plan.column, discretionOf(plan, text), reason, text);
  };

  /** Reads a cell into `values`, and notes what was found in it. */
  const readCell = (plan: FieldPlan, values: Record<string, unknown>, findings: Finding[]): void => {
    const { field, column } = plan;
    const raw = textOf(current, plan);
    const clean = cleanCell(raw);
    if (clean.text === "") {
      if (column.needs === "COLUMN") findings.push(cellFinding(column, discretionOf(plan, raw, true), "EMPTY", raw));
      else values[field] = null;
      return;
    }
    const reading = column.cell.read(clean.text, context);
    if ("refused" in reading) {
      findings.push(cellFinding(column, discretionOf(plan, raw, false), reading.refused, raw));
      return;
    }
    values[field] = reading.value;
    for (const corrected of [clean.corrected, reading.corrected])
      if (corrected !== undefined) findings.push(cellFinding(column, discretionOf(plan, raw, true), corrected, raw));
  };

  return {
    find,
    keep: (raw) => {
      current = raw;
      return Object.fromEntries(
        plans.map((plan) => {
          const text = textOf(raw, plan);
          return [plan.column.heading, keptText(discretionOf(plan, text), text)];
        }),
      );
    },
    read: (raw) => {
      const { line } = raw;
      if ("refused" in raw) {
        return { line, fate: "REFUSED", values: {}, findings: [{ reason: raw.refused, heading: null, value: null }] };
      }
      current = raw;
      const values: Record<string, unknown> = {};
      const findings: Finding[] = [];
      for (const plan of plans) readCell(plan, values, findings);
      if (format.isTotal?.(values) === true) return { line, fate: "TOTAL", values, findings: [] };
      if (isRefused(findings)) return { line, fate: "REFUSED", values, findings };
      for (const { field, reason } of format.check?.(values) ?? []) findings.push(find(raw, field, reason));
      return { line, fate: isRefused(findings) ? "REFUSED" : "TAKEN", values, findings };
    },
  };
};

const isReadable = ({ cell }: Column<unknown>, text: string, context: CellContext): boolean => {
  const clean = cleanCell(text).text;
  return clean === "" || "value" in cell.read(clean, context);
};

const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ reason }) => reasonOf(reason).kind === "REFUSED");
