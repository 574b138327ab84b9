import { comparePeriods } from "../../platform/period.ts";
import type { TransferRow } from "./family-rows.ts";

/** Payments in the order of their periods, those of one period by reference. */
export const inTimeOrder = (transfers: readonly TransferRow[]): TransferRow[] => {
  // Thousands of payments have a dozen periods, and comparing two periods takes both apart.
  const periods = [...new Set(transfers.map(({ period }) => period))].toSorted(comparePeriods);
  const place = new Map(periods.map((period, index) => [period, index]));
  const placeOf = ({ period }: TransferRow): number => place.get(period) ?? 0;
  return transfers.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.ref < b.ref ? -1 : 1));
};
