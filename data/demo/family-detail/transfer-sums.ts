import type { FamilyDetail } from "./detail.ts";
import { addTo, type PlaceColumn, placeColumn } from "./places.ts";
import { isCredited, isOrdered, type Transfer, withdrawnAmount } from "./transfers.ts";

/** Families and amount, for each place. */
export type PlaceStep = readonly [PlaceColumn, PlaceColumn];

/** What the payments to families add up to. */
export interface TransferSums {
  readonly ordered: PlaceStep;
  readonly credited: PlaceStep;
  readonly withdrawn: PlaceStep;
  readonly returned: PlaceStep;
}

export const sumTransfers = ({ places, participation }: FamilyDetail, transfers: readonly Transfer[]): TransferSums => {
  const step = (): PlaceStep => [placeColumn(places), placeColumn(places)];
  const sums = { ordered: step(), credited: step(), withdrawn: step(), returned: step() };
  const add = ([families, amounts]: PlaceStep, village: number, amount: number): void => {
    addTo(places, families, village, 1);
    addTo(places, amounts, village, amount);
  };
  for (const transfer of transfers) {
    const village = participation.village[transfer.family] ?? 0;
    const taken = withdrawnAmount(transfer);
    if (isOrdered(transfer)) add(sums.ordered, village, transfer.amount);
    if (isCredited(transfer)) add(sums.credited, village, transfer.amount);
    if (taken > 0) add(sums.withdrawn, village, taken);
    if (transfer.fate.stage === "RETURNED") add(sums.returned, village, transfer.amount);
  }
  return sums;
};
