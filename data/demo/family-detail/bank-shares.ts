import type { FamilyDetail } from "./detail.ts";
import { isCredited, type Transfer } from "./transfers.ts";

/** What one bank credited; amounts in rupiah. */
export interface Share {
  families: number;
  amount: number;
}

/** What each bank credited, by the number of the region in the tree and the bank's id. */
export type BankShares = ReadonlyMap<number, ReadonlyMap<string, Share>>;

/** For each regency with payments to families, what each bank credited. */
export const sharesOfTransfers = (
  { places, participation }: FamilyDetail,
  transfers: readonly Transfer[],
): BankShares => {
  const shares = new Map<number, Map<string, Share>>();
  for (const transfer of transfers) {
    if (!isCredited(transfer)) continue;
    const village = participation.village[transfer.family] ?? 0;
    const regency = places.regions[places.regency[village] ?? 0] ?? 0;
    const banks = shares.get(regency) ?? new Map<string, Share>();
    const share = banks.get(transfer.bankId) ?? { families: 0, amount: 0 };
    share.families += 1;
    share.amount += transfer.amount;
    shares.set(regency, banks.set(transfer.bankId, share));
  }
  return shares;
};
