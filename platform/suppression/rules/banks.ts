import { BANK, PAYMENT } from "../groups.ts";
import { hiddenColumn, maskOf } from "../hidden-bits.ts";
import type { Figures } from "../hide-cells.ts";
import type { Hierarchy } from "../hierarchy.ts";

/**
 * The `hidden` column of `bank_rollup` for one payment, the same for every bank of a region. Regions share few banks, so no
 * region stands in for another: where a share is small, the shares of all regions above are hidden as well.
 *
 * @param shares a column of families for each bank
 * @param paymentsHidden the `hidden` column of the payment; of it, where the credited families are hidden is looked at
 */
export const suppressBanks = (
  { size, rows, parent }: Hierarchy,
  shares: readonly Figures[],
  paymentsHidden: Int32Array,
): Int32Array =>
  hiddenColumn(size, (limit, before) => {
    const hidden = maskOf(paymentsHidden, PAYMENT.CREDITED, limit);
    const isSmall = (place: number): boolean =>
      shares.some((column) => (column[place] ?? 0) > 0 && (column[place] ?? 0) < limit);
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const place = rows[at] ?? 0;
      if (before?.[BANK.SHARES]?.[place] === 1 || isSmall(place)) hidden[place] = 1;
      const above = parent[place] ?? -1;
      if (hidden[place] === 1 && above >= 0) hidden[above] = 1;
    }
    return [hidden];
  });
