import type { Absence } from "../../platform/absence.ts";
import type { Page } from "../../platform/page.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { Rupiah } from "../../platform/rupiah.ts";
import type { FamilyPage } from "../../platform/serve-subgraph/family-list.ts";
import type { AidCardStatus, AidProgramme, DisbursementStage, TransferReturnReason } from "./types.generated.ts";

export interface AidAccountRow {
  readonly regencyCode: RegionCode;
  readonly familyId: string;
  readonly bankId: string;
  readonly lastDigits: string;
  /** Encrypted; null for a viewer who may not identify families. */
  readonly accountNumber: Buffer | null;
  /** Null where no list says. */
  readonly cardStatus: AidCardStatus | null;
  readonly openedOn: string | null;
  readonly sourceId: string;
}

export interface TransferRow {
  readonly regencyCode: RegionCode;
  /** Unique within the regency. */
  readonly ref: string;
  readonly familyId: string;
  readonly villageCode: RegionCode;
  readonly programme: AidProgramme;
  readonly period: Period;
  /** Number of the payment order within the regency; null before there is one. */
  readonly orderNumber: string | null;
  readonly bankId: string;
  readonly amount: Rupiah;
  readonly stage: DisbursementStage;
  readonly creditedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnAmount: Rupiah | null;
  readonly returnedOn: string | null;
  readonly returnReason: TransferReturnReason | null;
  readonly sourceId: string;
}

/** What a payment order is found by: its number is unique within the regency. */
export interface PaymentOrderKey {
  readonly regencyCode: RegionCode;
  readonly number: string;
}

interface PaymentOrderFacts extends PaymentOrderKey {
  readonly programme: AidProgramme;
  readonly period: Period;
  readonly bankId: string;
  // Days are null where no list has them.
  readonly finalClosingOn: string | null;
  readonly accountCheckOn: string | null;
  readonly sppOn: string | null;
  readonly spmOn: string | null;
  readonly sp2dOn: string;
  readonly standingInstructionOn: string | null;
  readonly sourceId: string;
}

/** A payment order as it is stored. */
export interface StoredPaymentOrder extends PaymentOrderFacts {
  readonly orderedFamilies: number;
  readonly orderedAmount: Rupiah;
  /** The fewest families that an order of the same regency, programme and period tells of. */
  readonly fewestFamilies: number;
  /** What is hidden of the published steps of payment that the orders add up to; null where none are published. */
  readonly stepsHidden: number | null;
  /** What is hidden of the published credits of their banks. */
  readonly sharesHidden: number | null;
}

/** A payment order as one viewer may see it: families and amount are null where there is an absence. */
export interface PaymentOrderRow extends PaymentOrderFacts {
  readonly orderedFamilies: number | null;
  readonly orderedAmount: Rupiah | null;
  readonly absence: Absence | null;
}

/** Where a list goes on: regency and reference or number of the last row before the page. */
export type Position = readonly [regencyCode: string, reference: string];

export type TransferPage = FamilyPage<TransferRow>;

export interface PaymentOrderPage extends Page<PaymentOrderRow> {
  readonly countAll: () => Promise<number>;
}
