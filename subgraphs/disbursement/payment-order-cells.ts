import { SUPPRESSED } from "../../platform/absence.ts";
import { isInScope } from "../../platform/access/region-scope.ts";
import { hasScope, smallestCell, type Viewer } from "../../platform/access/viewer.ts";
import { BANK, PAYMENT } from "../../platform/suppression/groups.ts";
import { isHidden } from "../../platform/suppression/hidden-bits.ts";
import type { PaymentOrderRow, StoredPaymentOrder } from "./family-rows.ts";

/** A viewer of the regency's families could count them. */
const seesFamilies = (viewer: Viewer, { regencyCode }: StoredPaymentOrder): boolean =>
  hasScope(viewer, "family:read") && isInScope(viewer, regencyCode);

/** Whether figures that follow from the orders, or that they follow from, are hidden. */
const isPublishedHidden = (viewer: Viewer, { stepsHidden, sharesHidden }: StoredPaymentOrder): boolean =>
  isHidden(stepsHidden, PAYMENT.CREDITED, viewer) ||
  isHidden(stepsHidden, PAYMENT.OTHER_STEPS, viewer) ||
  isHidden(sharesHidden, BANK.SHARES, viewer);

/**
 * Payment orders as the viewer may see them. Where one order of a regency, programme and period tells of very few families,
 * all of them keep families and amount to themselves: their sum is published, and would give the small one away. So they do
 * where the sum is hidden.
 */
export const hideSmallOrders = (orders: readonly StoredPaymentOrder[], viewer: Viewer): PaymentOrderRow[] =>
  orders.map((order) =>
    seesFamilies(viewer, order) || (order.fewestFamilies >= smallestCell(viewer) && !isPublishedHidden(viewer, order))
      ? { ...order, absence: null }
      : { ...order, orderedFamilies: null, orderedAmount: null, absence: SUPPRESSED },
  );
