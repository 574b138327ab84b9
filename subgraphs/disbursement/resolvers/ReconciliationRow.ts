import { percentOf } from "../../../platform/percent.ts";
import { parseRupiah, type Rupiah } from "../../../platform/rupiah.ts";
import { sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import type { DisbursementRow } from "../rows.ts";
import { stepOfRow } from "../steps.ts";
import type { ReconciliationRowResolvers, ReconciliationStatus } from "../types.generated.ts";

const difference = (more: Rupiah | null, less: Rupiah | null): Rupiah | null =>
  more === null || less === null ? null : parseRupiah(more - less);

const statusOf = ({ orderedAmount, creditedAmount, withdrawnAmount }: DisbursementRow): ReconciliationStatus => {
  if (orderedAmount === null || creditedAmount === null || withdrawnAmount === null) return "MISSING";
  return orderedAmount === creditedAmount && creditedAmount === withdrawnAmount ? "COMPLETE" : "PARTIAL";
};

export const ReconciliationRow: ReconciliationRowResolvers = {
  region: ({ code, name }) => (name === undefined ? { code } : { code, name }),
  ordered: (row, _, context) => stepOfRow(row, "ordered", context),
  credited: (row, _, context) => stepOfRow(row, "credited", context),
  withdrawn: (row, _, context) => stepOfRow(row, "withdrawn", context),
  uncredited: ({ orderedAmount, creditedAmount }) => difference(orderedAmount, creditedAmount),
  unwithdrawn: ({ creditedAmount, withdrawnAmount }) => difference(creditedAmount, withdrawnAmount),
  creditedPercent: ({ orderedAmount, creditedAmount }) => percentOf(creditedAmount, orderedAmount),
  withdrawnPercent: ({ creditedAmount, withdrawnAmount }) => percentOf(withdrawnAmount, creditedAmount),
  status: statusOf,
  sources: ({ sourceIds, detailSourceIds }, _, context) => sourcesOf([...sourceIds, ...detailSourceIds], context),
};
