import { SUPPRESSED } from "../../platform/absence.ts";
import { isInScope } from "../../platform/access/region-scope.ts";
import { hasScope, smallestCell, type Viewer } from "../../platform/access/viewer.ts";
import type { PaymentOrderRow, StoredPaymentOrder } from "./family-rows.ts";

/** A viewer of the regency's families could count them. */
const seesFamilies = (viewer: Viewer, { regencyCode }: StoredPaymentOrder): boolean =>
  hasScope(viewer, "family:read") && isInScope(viewer, regencyCode);

/**
 * Payment orders as the viewer may see them. Where one order of a regency, programme and period tells of very few families,
 * all of them keep families and amount to themselves: their sum is published, and would give the small one away.
 */
export const hideSmallOrders = (orders: readonly StoredPaymentOrder[], viewer: Viewer): PaymentOrderRow[] =>
  orders.map((order) =>
    order.fewestFamilies >= smallestCell(viewer) || seesFamilies(viewer, order)
      ? { ...order, absence: null }
      : { ...order, orderedFamilies: null, orderedAmount: null, absence: SUPPRESSED },
  );
