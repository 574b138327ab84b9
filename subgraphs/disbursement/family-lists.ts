import { type PageArguments, readPage, toPage } from "../../platform/page.ts";
import { type Period, periodsWithin } from "../../platform/period.ts";
import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { readFamilyPage } from "../../platform/serve-subgraph/family-list.ts";
import { countTransfers, listTransfers, type TransferFilter } from "./family-repository.ts";
import type { PaymentOrderPage, Position, TransferPage } from "./family-rows.ts";
import { hideSmallOrders } from "./payment-order-cells.ts";
import { countPaymentOrders, listPaymentOrders, type PaymentOrderFilter } from "./payment-order-repository.ts";

/** A filter as it is asked: a span of time instead of the periods in it. */
type Asked<Filter> = Omit<Filter, "periods"> & { readonly period: Period | null };

const inPeriods = <Filter extends object>({ period, ...filter }: Filter & { readonly period: Period | null }) => ({
  ...filter,
  periods: period === null ? null : periodsWithin(period),
});

const PAYMENT_ORDER_PAGE = { initial: 50, maximum: 1_000 } as const;

/** The lists of payments to families, and of the orders to pay them. Each page is one statement, the count another. */
export const createFamilyLists = (context: ContextDeps) => {
  const { db, scoped, viewer, cursors, sources } = context;
  return {
    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    transfers: (asked: Asked<TransferFilter>, page: PageArguments): Promise<TransferPage> => {
      const filter = inPeriods(asked);
      return readFamilyPage(
        {
          key: ["transfers", asked],
          within: asked.within,
          read: (after, limit) => listTransfers(scoped, filter, positionOf(after), limit),
          count: () => countTransfers(scoped, filter),
          positionOf: ({ regencyCode, ref }) => `${regencyCode}/${ref}`,
        },
        page,
        context,
      );
    },

    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    paymentOrders: async (asked: Asked<PaymentOrderFilter>, page: PageArguments): Promise<PaymentOrderPage> => {
      const filter = inPeriods(asked);
      const list = ["paymentOrders", asked];
      const request = readPage(cursors, list, page, PAYMENT_ORDER_PAGE);
      const rows = await listPaymentOrders(db, filter, positionOf(request.after), request.limit);
      await sources.note(rows.map(({ sourceId }) => sourceId));
      const shown = hideSmallOrders(rows, viewer);
      return {
        ...toPage(cursors, list, request, shown, ({ regencyCode, number }) => `${regencyCode}/${number}`),
        countAll: () => countPaymentOrders(db, filter),
      };
    },
  };
};

/** Cursors are signed, so what they hold has the form it was given. */
const positionOf = (after: string | null): Position | null =>
  after === null ? null : [after.slice(0, 5), after.slice(6)];
