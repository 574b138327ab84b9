import type { FamilyKeys } from "../secrets/family-keys.ts";
import type { CellContext } from "./cells/cell.ts";
import { cleanCell } from "./clean-cell.ts";
import { cellFinding, type Finding, keptText } from "./finding.ts";
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

  const find: RowReader["find"] = (raw, field, reason) => {
    const plan = planOf.get(field);
    return plan === undefined
      ? { reason, heading: null, value: null }
      : cellFinding(plan.column, reason, textOf(raw, plan));
  };

  /** Reads a cell into `values`, and notes what was found in it. */
  const readCell = (plan: FieldPlan, values: Record<string, unknown>, findings: Finding[]): void => {
    const { field, column } = plan;
    const raw = textOf(current, plan);
    const clean = cleanCell(raw);
    if (clean.text === "") {
      if (column.needs === "COLUMN") findings.push(cellFinding(column, "EMPTY", raw));
      else values[field] = null;
      return;
    }
    const reading = column.cell.read(clean.text, context);
    if ("refused" in reading) {
      findings.push(cellFinding(column, reading.refused, raw));
      return;
    }
    values[field] = reading.value;
    if (clean.corrected !== undefined) findings.push(cellFinding(column, clean.corrected, raw));
    if (reading.corrected !== undefined) findings.push(cellFinding(column, reading.corrected, raw));
  };

  return {
    find,
    keep: (raw) =>
      Object.fromEntries(plans.map((plan) => [plan.column.heading, keptText(plan.column, textOf(raw, plan))])),
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

const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ reason }) => reasonOf(reason).kind === "REFUSED");
