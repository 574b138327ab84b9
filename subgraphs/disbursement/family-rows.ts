import type { Page } from "../../platform/page.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { Rupiah } from "../../platform/rupiah.ts";
import type { AidCardStatus, AidProgramme, DisbursementStage, TransferReturnReason } from "./types.generated.ts";

export interface AidAccountRow {
  readonly familyId: string;
  readonly bankId: string;
  readonly lastDigits: string;
  /** Encrypted; null for a viewer who may not identify families. */
  readonly accountNumber: Buffer | null;
  readonly cardStatus: AidCardStatus;
  readonly openedOn: string;
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

export interface PaymentOrderRow extends PaymentOrderKey {
  readonly programme: AidProgramme;
  readonly period: Period;
  readonly bankId: string;
  readonly finalClosingOn: string;
  readonly accountCheckOn: string;
  readonly sppOn: string;
  readonly spmOn: string;
  readonly sp2dOn: string;
  readonly standingInstructionOn: string;
  /** Null together with the amount where the viewer may not know them. */
  readonly orderedFamilies: number | null;
  readonly orderedAmount: Rupiah | null;
  readonly sourceId: string;
}

/** A page with the count over all pages, which is asked for only when it is selected. */
interface CountedPage<Row> extends Page<Row> {
  readonly countAll: () => Promise<number>;
}

export type TransferPage = CountedPage<TransferRow>;
export type PaymentOrderPage = CountedPage<PaymentOrderRow>;
