import { type Absence, notApplicable } from "../../../platform/absence.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import { absenceOf } from "../questions/rows.ts";
import type { DataRow } from "../questions/summaries.ts";
import type { ReconciliationState } from "../types.generated.ts";
import type { FigureName, MeasureName } from "./figures.ts";
import type { ReconciledTerms } from "./reconciled-sql.ts";
import { bitOf } from "./reconciled-sql.ts";
import { type FindingRule, RULES } from "./rules.ts";

/** A figure of a region, or why there is none. */
export interface ReconciledFigure {
  readonly value: number | null;
  readonly absence: Absence | null;
}

/** A region with its figures set against each other. */
export interface ReconciledRow {
  readonly region: { readonly code: RegionCode; readonly name: string };
  /** The figure that rows are ordered by; none when their codes are. */
  readonly position: readonly (number | null)[];
  readonly social: ReconciliationState;
  readonly village: ReconciliationState;
  readonly combined: ReconciliationState;
  readonly found: readonly FindingRule[];
  readonly terms: ReconciledTerms;
  readonly figure: (name: FigureName) => ReconciledFigure;
}

const NO_DESA = notApplicable(
  "Kelurahan dan wilayah tanpa desa tidak menerima Dana Desa.",
  "A kelurahan, or a region without desa, receives no village fund.",
);

const FUND: ReadonlySet<MeasureName> = new Set<MeasureName>([
  "ceiling",
  "additional",
  "transferred",
  "realised",
  "cashAid",
]);

/** Reads a row of `reconciledSql`, with the figure of the order as `o0`. */
export const readRow = (terms: ReconciledTerms, isOrdered: boolean, row: DataRow): ReconciledRow => {
  const code = row["code"] as RegionCode;
  const absence = (name: MeasureName): Absence =>
    FUND.has(name) && row["hasFund"] === false ? NO_DESA : absenceOf(terms[name], code, row[`${name}.hidden`] === true);
  return {
    region: { code, name: row["name"] as string },
    position: isOrdered ? [row["o0"] as number | null] : [],
    social: row["social"] as ReconciliationState,
    village: row["village"] as ReconciliationState,
    combined: row["combined"] as ReconciliationState,
    found: RULES.filter((rule) => ((row["found"] as number) & bitOf(rule)) !== 0),
    terms,
    figure: (name) => {
      const value = row[name] as number | null;
      return { value, absence: value === null ? absence(name === "available" ? "ceiling" : name) : null };
    },
  };
};
