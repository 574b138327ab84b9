import type { Absence } from "../../platform/absence.ts";
import type { Page } from "../../platform/page.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { Rupiah } from "../../platform/rupiah.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { AidProgramme } from "./types.generated.ts";

/** Families and rupiah at each step of the payment. */
export interface Steps {
  readonly orderedFamilies: number | null;
  readonly orderedAmount: Rupiah | null;
  readonly creditedFamilies: number | null;
  readonly creditedAmount: Rupiah | null;
  readonly withdrawnFamilies: number | null;
  readonly withdrawnAmount: Rupiah | null;
  readonly returnedFamilies: number | null;
  readonly returnedAmount: Rupiah | null;
  /** Bits of `PAYMENT`. */
  readonly hidden: number | null;
}

/** What a disbursement is asked for, beside the region. */
export interface Payments {
  readonly programme: AidProgramme;
  readonly period: Period;
}

/** Sums over the payments of a period as they are stored; the names of their sources, one for each payment, joined by commas. */
export interface StepsRow extends Steps {
  readonly code: RegionCode;
  readonly sourceNames: string | null;
  readonly detailSourceNames: string | null;
}

/** `sourceIds` are those of the credited figures, `detailSourceIds` of the others. */
export interface DisbursementRow extends Steps, Payments {
  readonly code: RegionCode;
  readonly name?: string;
  readonly sourceIds: readonly string[];
  readonly detailSourceIds: readonly string[];
  readonly absence: Absence | null;
}

/** One payment. */
export interface PaymentRow extends Steps, Sourced {
  readonly code: RegionCode;
  readonly period: Period;
}

export interface BankShareRow extends Sourced {
  readonly code: RegionCode;
  readonly bankId: string;
  readonly families: number | null;
  readonly amount: Rupiah | null;
  /** Bits of `BANK`. */
  readonly hidden: number;
}

/** As a viewer may see it. */
export interface ShownBankShareRow extends BankShareRow {
  readonly absence: Absence | null;
}

export interface StatedRow extends Sourced {
  readonly code: RegionCode;
  readonly families: number | null;
  readonly amount: Rupiah | null;
}

export interface BankRow {
  readonly id: string;
  readonly name: string;
  readonly isHimbara: boolean;
}

/** `code` is the region asked for, `regencyCode` the regency the bank is assigned to. */
export interface BankAssignmentRow {
  readonly code: RegionCode;
  readonly regencyCode: RegionCode;
  readonly programme: AidProgramme;
  readonly bankId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sourceId: string;
}

export interface ReconciliationPage extends Page<DisbursementRow> {
  readonly countAll: () => Promise<number>;
}
