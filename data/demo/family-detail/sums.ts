import { FIRST_COHORT } from "../cohort-years.ts";
import type { DemoContext } from "../context.ts";
import { familyPeriod } from "../family-periods.ts";
import type { PaymentPeriod } from "../payment-periods.ts";
import { type BankShares, sharesOfTransfers } from "./bank-shares.ts";
import {
  cohortsIn,
  conditionsIn,
  type DetailFigures,
  entitledIn,
  type FamilyDetail,
  figuresOf,
  graduatedIn,
} from "./detail.ts";
import type { PlaceColumn, Places } from "./places.ts";
import { sumTransfers, type TransferSums } from "./transfer-sums.ts";
import { isDetailed, type TransfersOf } from "./transfers.ts";

/** What the families that are known one by one add up to: all that rollups ask of them. */
export interface DetailSums {
  readonly places: Places;
  readonly figures: (period: string) => DetailFigures;
  /** What they are due in the payments of a year, rupiah. */
  readonly entitled: (year: number) => PlaceColumn;
  /** Undefined in years whose checks are not told family by family. */
  readonly conditions: (year: number) => Conditions | undefined;
  /** Naturally, prosperous, independent. */
  readonly graduated: (year: number) => readonly [PlaceColumn, PlaceColumn, PlaceColumn];
  /** Families by year of entry, for each regency by its number in the tree. */
  readonly cohorts: (period: string) => ReadonlyMap<number, readonly number[]>;
  /** Undefined for payments that are not told family by family, here and below. */
  readonly transfers: (payment: PaymentPeriod) => TransferSums | undefined;
  readonly banks: (payment: PaymentPeriod) => BankShares | undefined;
}

export interface Conditions {
  readonly checked: PlaceColumn;
  readonly met: PlaceColumn;
  readonly registered: PlaceColumn;
  readonly attended: PlaceColumn;
}

/** Adds up when it is asked. */
export const sumDetail = (context: DemoContext, detail: FamilyDetail, transfersOf: TransfersOf): DetailSums => ({
  places: detail.places,
  figures: (period) => figuresOf(detail, period),
  entitled: (year) => entitledIn(context, detail, year),
  conditions: (year) => conditionsIn(detail, year),
  graduated: (year) => graduatedIn(detail, year),
  cohorts: (period) => cohortsIn(detail, period, familyPeriod(period).year - FIRST_COHORT + 1),
  transfers: (payment) => (isDetailed(payment) ? sumTransfers(detail, transfersOf(payment)) : undefined),
  banks: (payment) => (isDetailed(payment) ? sharesOfTransfers(detail, transfersOf(payment)) : undefined),
});
