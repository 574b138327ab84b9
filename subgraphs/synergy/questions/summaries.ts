import { parseRupiah } from "../../../platform/rupiah.ts";
import type { Projection } from "../sql/projection.ts";
import type { Scope, Statement } from "../sql/statement.ts";
import { type SummaryPart, summarySql } from "../sql/summary-sql.ts";
import type { AskedField } from "./asked-fields.ts";
import { AppError } from "../../../platform/errors.ts";
import type { Figure } from "./figure.ts";
import { checkLimit } from "./limits.ts";

/** A row of the database, by the names of the statement's columns. */
export type DataRow = Readonly<Record<string, unknown>>;

/** The summary of a figure: what was asked of it, by `partKey`. */
export interface SummaryAnswer {
  readonly unit: string;
  readonly parts: ReadonlyMap<string, number | readonly number[] | null>;
}

/** The statement that a summary becomes a part of. */
export interface SummingStatement {
  readonly statement: Statement;
  readonly scope: Scope;
  /** Of the rows that are summed up. */
  readonly columns: Projection;
  /** Of the sums. */
  readonly outputs: Projection;
}

export const MEDIAN = [0.5];

export const partKey = (asked: SummaryPart): string =>
  asked.part === "quantiles" ? `quantiles ${asked.at.join(" ")}` : asked.part;

const SIMPLE_PARTS = ["count", "nulls", "sum", "overall", "mean", "deviation", "min", "max"] as const;

/**
 * Writes what is asked of a summary into a statement.
 *
 * @param fields selected on the summary
 * @param filter name of a column of truth values: only rows where it is true
 * @returns how its row becomes the answer
 * @throws AppError QUESTION_MALFORMED, QUESTION_TOO_LARGE; the reader: RUPIAH_OUT_OF_RANGE
 */
export const planSummary = (
  fields: readonly AskedField[],
  figure: Figure,
  { outputs, ...from }: SummingStatement,
  filter: string | null,
): ((row: DataRow) => SummaryAnswer) => {
  const planned = fields.flatMap(partsOf).map((asked) => ({
    asked,
    output: outputs.column(summarySql(asked, figure, from, filter)),
  }));
  checkLimit("aggregates", outputs.list().length);
  return (row) => ({
    unit: figure.unit,
    parts: new Map(planned.map(({ asked, output }) => [partKey(asked), readPart(asked, figure, row[output])])),
  });
};

const partsOf = ({ name, args }: AskedField): readonly SummaryPart[] => {
  if (name === "median") return [{ part: "quantiles", at: MEDIAN }];
  if (name === "quantiles") return [{ part: "quantiles", at: sharesOf(args["at"] as readonly number[]) }]; // as the schema has it
  const part = SIMPLE_PARTS.find((known) => known === name);
  return part === undefined ? [] : [{ part }];
};

const sharesOf = (at: readonly number[]): readonly number[] => {
  checkLimit("quantiles", at.length);
  if (at.some((share) => share < 0 || share > 1)) {
    throw new AppError("QUESTION_MALFORMED", { reason: "shares of `quantiles` lie between 0 and 1" });
  }
  return at;
};

const readPart = ({ part }: SummaryPart, { decimals }: Figure, value: unknown): number | readonly number[] | null => {
  if (value === null || value === undefined) return null;
  const inUnit = (raw: number): number => toUnit(raw, decimals);
  switch (part) {
    case "count":
    case "nulls":
    case "overall":
      return value as number; // integer and float8 are read as numbers
    case "sum":
      return inUnit(parseRupiah(value)); // no sum is rounded, whatever its unit
    case "quantiles":
      return (value as readonly number[]).map(inUnit); // float8[]
    default:
      return inUnit(value as number); // bigint and float8, likewise
  }
};

/** What the database counts in 10^-decimals, in the unit of the figure. */
export const toUnit = (raw: number, decimals: number | null): number =>
  decimals === null || decimals === 0 ? raw : raw / 10 ** decimals;
