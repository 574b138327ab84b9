import { SUPPRESSED } from "../../../platform/absence.ts";
import { parseRupiah, type Rupiah } from "../../../platform/rupiah.ts";
import { levelOf, parseRegionCode, type RegionCode } from "../../../platform/region-code.ts";
import { sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import type { Context } from "../context.ts";
import type { DisbursementRow, ShownBankShareRow } from "../rows.ts";
import { stepOfRow, weakestProvenance } from "../steps.ts";
import type { DisbursementExceptionKind, DisbursementSummaryResolvers } from "../types.generated.ts";

/** Below the regency one bank pays everything: the one that pays most in the regency. */
const sharesBelowRegency = async (
  row: DisbursementRow,
  { loaders }: Context,
): Promise<readonly ShownBankShareRow[]> => {
  const regency: RegionCode = parseRegionCode(row.code.slice(0, 5));
  const [main] = (await loaders.bankSharesByRegion.load(regency, row)) ?? [];
  if (main === undefined || row.sourceIds.length === 0) return [];
  const [families, amount] = [row.creditedFamilies, row.creditedAmount];
  return [{ ...main, code: row.code, families, amount, absence: families === null ? SUPPRESSED : null }];
};

/** The largest first, and then the hidden ones by their banks: their place must not tell what they are hidden for. */
const inShownOrder = (shares: readonly ShownBankShareRow[]): readonly ShownBankShareRow[] => {
  const hidden = shares.filter(({ amount }) => amount === null);
  if (hidden.length === 0) return shares;
  const byBank = hidden.toSorted((a, b) => (a.bankId < b.bankId ? -1 : 1));
  return [...shares.filter(({ amount }) => amount !== null), ...byBank];
};

const isBelowRegency = ({ code }: DisbursementRow): boolean => ["DISTRICT", "VILLAGE"].includes(levelOf(code));

/** The contradiction, if `more` exceeds `less`. */
const excess = (row: DisbursementRow, kind: DisbursementExceptionKind, more: Rupiah | null, less: Rupiah | null) =>
  more !== null && less !== null && more > less
    ? [{ kind, period: row.period, difference: parseRupiah(more - less) }]
    : [];

export const DisbursementSummary: DisbursementSummaryResolvers = {
  ordered: (row, _, context) => stepOfRow(row, "ordered", context),
  credited: (row, _, context) => stepOfRow(row, "credited", context),
  withdrawn: (row, _, context) => stepOfRow(row, "withdrawn", context),
  returned: (row, _, context) => stepOfRow(row, "returned", context),
  byPeriod: async (row, _, { loaders }) => (await loaders.paymentsByRegion.load(row.code, row)) ?? [],
  byBank: async (row, _, context) =>
    isBelowRegency(row)
      ? sharesBelowRegency(row, context)
      : inShownOrder((await context.loaders.bankSharesByRegion.load(row.code, row)) ?? []),
  exceptions: async (row, _, { loaders }) => {
    const stated = await loaders.statedByRegion.load(row.code, row);
    const [low, high] = [stated?.amount ?? null, row.creditedAmount].toSorted((a, b) => (a ?? 0) - (b ?? 0));
    return [
      ...excess(row, "CREDITED_ABOVE_ORDERED", row.creditedAmount, row.orderedAmount),
      ...excess(row, "WITHDRAWN_ABOVE_CREDITED", row.withdrawnAmount, row.creditedAmount),
      ...excess(row, "STATED_DIFFERS_FROM_SUM", high ?? null, low ?? null),
    ];
  },
  stated: async (row, _, { loaders, sources }) => {
    const stated = await loaders.statedByRegion.load(row.code, row);
    if (stated === null) return null;
    return {
      families: stated.families,
      amount: stated.amount,
      provenance: weakestProvenance([stated.sourceId], sources),
      absence: null,
    };
  },
  asOf: ({ sourceIds }, _, { sources }) => sources.get(sourceIds[0] ?? null)?.asOf ?? null,
  provenance: ({ sourceIds }, _, { sources }) => weakestProvenance(sourceIds, sources),
  detailProvenance: ({ detailSourceIds }, _, { sources }) => weakestProvenance(detailSourceIds, sources),
  sources: ({ sourceIds, detailSourceIds }, _, context) => sourcesOf([...sourceIds, ...detailSourceIds], context),
};
