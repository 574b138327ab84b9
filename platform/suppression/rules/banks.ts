import { BANK, PAYMENT } from "../groups.ts";
import { hiddenBit, LIMITS, maskOf } from "../hidden-bits.ts";
import type { Figures } from "../hide-cells.ts";
import type { Hierarchy } from "../hierarchy.ts";

/**
 * The `hidden` columns of `bank_rollup` for one payment, one for each bank. Where a share is small, all shares of the region
 * are hidden, and with them those of the same banks in all regions above: regions share few banks, so none can stand in for
 * another.
 *
 * @param shares a column of families for each bank
 * @param paymentsHidden the `hidden` column of the payment; of it, where the credited families are hidden is looked at
 */
export const suppressBanks = (
  { size, rows, parent }: Hierarchy,
  shares: readonly Figures[],
  paymentsHidden: Int32Array,
): readonly Int32Array[] => {
  const hidden = shares.map(() => new Int32Array(size));
  for (const limit of LIMITS) {
    const bit = hiddenBit(BANK.SHARES, limit);
    const credited = maskOf(paymentsHidden, PAYMENT.CREDITED, limit);
    for (const place of rows) {
      const isSmall = shares.some((column) => (column[place] ?? 0) > 0 && (column[place] ?? 0) < limit);
      if (!isSmall && credited[place] !== 1) continue;
      for (const [bank, column] of shares.entries()) {
        const bits = hidden[bank];
        if (bits === undefined || (column[place] ?? 0) === 0) continue;
        for (let above = place; above >= 0; above = parent[above] ?? -1) bits[above] = (bits[above] ?? 0) | bit;
      }
    }
  }
  return hidden;
};
