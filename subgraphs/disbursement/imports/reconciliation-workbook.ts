import { rupiah } from "../../../platform/import/cells/rupiah.ts";
import { count } from "../../../platform/import/cells/whole-number.ts";
import { regencyColumn, regencyNameColumn } from "../../../platform/import/columns/regency.ts";
import type { Column, ImportFormat, ReadRow, RowFinding } from "../../../platform/import/format.ts";
import type { FigureRow } from "../../../platform/import/write/figures.ts";
import type { Period } from "../../../platform/period.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { Rupiah } from "../../../platform/rupiah.ts";
import type { AidProgramme } from "../types.generated.ts";
import { otherYearColumn, periodColumn, programmeColumn } from "./columns.ts";
import { writePayments } from "./write-payments.ts";

/** What was ordered, credited and withdrawn of a payment in a regency. */
export interface ReconciledPayment {
  readonly regency: RegionCode;
  readonly regencyName: string | null;
  readonly programme: AidProgramme;
  readonly year: number | null;
  readonly period: Period;
  readonly orderedFamilies: number | null;
  readonly orderedAmount: Rupiah | null;
  readonly creditedFamilies: number;
  readonly creditedAmount: Rupiah;
  readonly withdrawnFamilies: number | null;
  readonly withdrawnAmount: Rupiah | null;
  readonly returnedFamilies: number | null;
  readonly returnedAmount: Rupiah | null;
}

type Needs = Column<unknown>["needs"];

const families = (step: string, synonyms: readonly string[], en: string, needs: Needs): Column<number> => ({
  heading: `${step} KPM`,
  synonyms: synonyms.flatMap((name) => [`${name} KPM`, `KPM ${name}`, `Jumlah KPM ${name}`]),
  description: { id: `Keluarga pada langkah ${step}.`, en: `Families: ${en}.` },
  cell: count(),
  needs,
});

const amount = (step: string, synonyms: readonly string[], en: string, needs: Needs): Column<Rupiah> => ({
  heading: `${step} Nominal`,
  synonyms: synonyms.flatMap((name) => [`${name} Nominal`, `Nominal ${name}`, `${name} (Rp)`]),
  description: { id: `Rupiah pada langkah ${step}.`, en: `Rupiah: ${en}.` },
  cell: rupiah(),
  needs,
});

const ORDERED = ["SP2D"] as const;
const CREDITED = ["Penyaluran", "Salur"] as const;
const WITHDRAWN = ["Pencairan", "Cair", "Transaksi"] as const;
const RETURNED = ["Retur", "Dikembalikan"] as const;

/** Each step is a part of the one before; where it is not, somebody should look at it, and nothing is hidden. */
const findingsOf = (row: ReconciledPayment): RowFinding<ReconciledPayment>[] => {
  const isMore = (part: number | null, whole: number | null): boolean =>
    part !== null && whole !== null && part > whole;
  const finding = (
    field: keyof ReconciledPayment,
    reason: RowFinding<ReconciledPayment>["reason"],
    isFound: boolean,
  ): RowFinding<ReconciledPayment>[] => (isFound ? [{ reason, field }] : []);
  const [credited, withdrawn] = ["MORE_CREDITED_THAN_ORDERED", "MORE_WITHDRAWN_THAN_CREDITED"] as const;
  return [
    ...finding("creditedFamilies", credited, isMore(row.creditedFamilies, row.orderedFamilies)),
    ...finding("creditedAmount", credited, isMore(row.creditedAmount, row.orderedAmount)),
    ...finding("withdrawnFamilies", withdrawn, isMore(row.withdrawnFamilies, row.creditedFamilies)),
    ...finding("withdrawnAmount", withdrawn, isMore(row.withdrawnAmount, row.creditedAmount)),
  ];
};

/** What came back: as stated; nothing where all that was ordered was credited; else it is not known. */
const returnedOf = (row: ReconciledPayment, measure: "Families" | "Amount"): number | null => {
  const stated = row[`returned${measure}`];
  const isAllCredited = row.orderedFamilies === row.creditedFamilies && row.orderedAmount === row.creditedAmount;
  return stated ?? (isAllCredited ? 0 : null);
};

const figuresOf = ({ line, row }: ReadRow<ReconciledPayment>): FigureRow => ({
  line,
  code: row.regency,
  values: {
    programme: row.programme,
    period: row.period,
    ordered_families: row.orderedFamilies,
    ordered_amount: row.orderedAmount,
    credited_families: row.creditedFamilies,
    credited_amount: row.creditedAmount,
    withdrawn_families: row.withdrawnFamilies,
    withdrawn_amount: row.withdrawnAmount,
    returned_families: returnedOf(row, "Families"),
    returned_amount: returnedOf(row, "Amount"),
  },
});

/**
 * The three measures that the ministry's workbooks and the banks' reports have, and what came back where they tell it;
 * percentages in them are worked out anew.
 */
export const reconciliationWorkbook: ImportFormat<ReconciledPayment> = {
  id: "reconciliation-workbook",
  title: { id: "Rekonsiliasi penyaluran per kabupaten/kota", en: "Reconciliation of payments by regency" },
  publisher: "Kementerian Sosial dan bank penyalur",
  columns: {
    regency: regencyColumn,
    regencyName: regencyNameColumn,
    programme: programmeColumn,
    year: otherYearColumn,
    period: periodColumn,
    orderedFamilies: families("SP2D", ORDERED, "ordered by the treasury", "VALUE"),
    orderedAmount: amount("SP2D", ORDERED, "ordered by the treasury", "VALUE"),
    creditedFamilies: families("Penyaluran", CREDITED, "credited by the bank", "COLUMN"),
    creditedAmount: amount("Penyaluran", CREDITED, "credited by the bank", "COLUMN"),
    withdrawnFamilies: families("Pencairan", WITHDRAWN, "withdrawn", "VALUE"),
    withdrawnAmount: amount("Pencairan", WITHDRAWN, "withdrawn", "VALUE"),
    returnedFamilies: families("Retur", RETURNED, "sent back by the bank", "NOTHING"),
    returnedAmount: amount("Retur", RETURNED, "sent back by the bank", "NOTHING"),
  },
  key: ["regency", "programme", "period"],
  rules: ["MORE_CREDITED_THAN_ORDERED", "MORE_WITHDRAWN_THAN_CREDITED"],
  check: findingsOf,
  summed: [
    "orderedFamilies",
    "orderedAmount",
    "creditedFamilies",
    "creditedAmount",
    "withdrawnFamilies",
    "withdrawnAmount",
    "returnedFamilies",
    "returnedAmount",
  ],
  write: (trx, rows, context) => writePayments(trx, rows.map(figuresOf), context),
};
