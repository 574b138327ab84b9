import type { Knex } from "knex";
import { lastKnown } from "../../platform/database/known-at.ts";
import {
  type ColumnOf,
  type FigureStatement,
  figureQuery,
  number,
  selectColumns,
  text,
} from "../../platform/database/query-figures.ts";
import { queryRows } from "../../platform/database/query-rows.ts";
import type { PageRequest } from "../../platform/page.ts";
import type { Period } from "../../platform/period.ts";
import { codeRange, type RegionCode, type RegionLevel } from "../../platform/region-code.ts";
import { regionList } from "../../platform/serve-subgraph/region-list.ts";
import { listSources, type SourceRecordRow } from "../../platform/sources/list-sources.ts";
import type { BankAssignmentRow, BankRow, BankShareRow, PaymentRow, StatedRow, StepsRow } from "./rows.ts";
import type { AidProgramme } from "./types.generated.ts";

const STEPS = ["ordered", "credited", "withdrawn", "returned"] as const;

/** Sums over the payments of a region, and the last known counts of families. */
const STEP_SUMS: FigureStatement<StepsRow>["columns"] = {
  code: text("region_code"),
  orderedFamilies: number(lastKnown("ordered_families")),
  orderedAmount: number("sum(ordered_amount)::bigint"),
  creditedFamilies: number(lastKnown("credited_families")),
  creditedAmount: number("sum(credited_amount)::bigint"),
  withdrawnFamilies: number(lastKnown("withdrawn_families")),
  withdrawnAmount: number("sum(withdrawn_amount)::bigint"),
  returnedFamilies: number(lastKnown("returned_families")),
  returnedAmount: number("sum(returned_amount)::bigint"),
  hidden: number("bit_or(hidden)"),
  sourceNames: text("string_agg(source_id, ',')"),
  detailSourceNames: text("string_agg(detail_source_id, ',')"),
};

/** The sums of each region that `condition` picks. */
const sumSteps = (select: string, condition: string): string => `
  select ${select}
  from disbursement_rollup
  where ${condition} and programme = $2 and period = any($3)
  group by region_code`;

const STEPS_BY_REGION = figureQuery<StepsRow>("stepsByRegion", {
  columns: STEP_SUMS,
  always: ["code", "hidden", "sourceNames", "detailSourceNames"],
  text: (select) => sumSteps(select, "region_code = any($1)"),
});

/** The steps of payment of these regions: rupiah summed over the periods, families the last known. */
export const stepsByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  programme: AidProgramme,
  periods: readonly Period[],
  columns?: readonly ColumnOf<StepsRow>[],
) => STEPS_BY_REGION(db, codes.length, [regionList(codes), programme, periods], columns);

const PAYMENT_COLUMNS = STEPS.map(
  (step) => `${step}_families as "${step}Families", ${step}_amount as "${step}Amount"`,
).join(", ");

const PAYMENTS_BY_REGION = `
  select region_code as code, period, ${PAYMENT_COLUMNS},
    hidden, source_id as "sourceId", detail_source_id as "detailSourceId"
  from disbursement_rollup
  where region_code = any($1) and programme = $2 and period = any($3)
  order by region_code, known_at`;

/** The single payments of these regions within the periods, in the order of time. */
export const paymentsByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  programme: AidProgramme,
  periods: readonly Period[],
): Promise<PaymentRow[]> =>
  queryRows(db, "paymentsByRegion", PAYMENTS_BY_REGION, [regionList(codes), programme, periods]);

const BANK_SHARES_BY_REGION = `
  select region_code as code, bank_id as "bankId", ${lastKnown("credited_families")} as families,
    sum(credited_amount)::bigint as amount, bit_or(hidden) as hidden, max(source_id) as "sourceId"
  from bank_rollup
  where region_code = any($1) and programme = $2 and period = any($3)
  group by region_code, bank_id
  order by region_code, amount desc, bank_id`;

/** What each bank credited in these regions within the periods, the largest first; regencies and above. */
export const bankSharesByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  programme: AidProgramme,
  periods: readonly Period[],
): Promise<BankShareRow[]> =>
  queryRows(db, "bankSharesByRegion", BANK_SHARES_BY_REGION, [regionList(codes), programme, periods]);

const STATED_BY_REGION = `
  select region_code as code, families, amount, source_id as "sourceId"
  from stated_total
  where region_code = any($1) and programme = $2 and period = $3`;

/** Totals of these regions for exactly this period as publications state them. */
export const statedByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  programme: AidProgramme,
  period: Period,
): Promise<StatedRow[]> => queryRows(db, "statedByRegion", STATED_BY_REGION, [regionList(codes), programme, period]);

const BANKS = `select id, name, is_himbara as "isHimbara" from bank order by id`;

/** All paying channels. */
export const banks = (db: Knex): Promise<BankRow[]> => queryRows(db, "banks", BANKS);

const BANK_ASSIGNMENTS_BY_REGION = `
  select asked.code, a.regency_code as "regencyCode", a.programme, a.bank_id as "bankId",
    a.valid_from as "validFrom", a.valid_to as "validTo", a.source_id as "sourceId"
  from unnest($1::text[]) as asked (code)
  join bank_assignment a
    on a.regency_code = left(asked.code, 5)
    or (length(asked.code) = 2 and (asked.code = 'ID' or a.regency_code like asked.code || '.%'))
  order by asked.code, a.regency_code, a.programme, a.valid_from nulls first, a.bank_id`;

/** Which bank pays in these regions: in the regency a region lies in, or in all regencies it holds. */
export const bankAssignmentsByRegion = (db: Knex, codes: readonly RegionCode[]): Promise<BankAssignmentRow[]> =>
  queryRows(db, "bankAssignmentsByRegion", BANK_ASSIGNMENTS_BY_REGION, [regionList(codes)]);

/** Which regions a reconciliation lists. */
export interface ReconciliationFilter {
  readonly within: RegionCode;
  readonly level: RegionLevel;
  readonly programme: AidProgramme;
  readonly period: Period;
}

const LIST_RECONCILIATION = `
  select r.code, r.name, ${STEPS.map((step) => `s."${step}Families", s."${step}Amount"`).join(", ")},
    s.hidden, s."sourceNames", s."detailSourceNames"
  from (
    select code, name from region
    where code >= $1 and code < $4 and level = $5 and ($6::text is null or code > $6)
    order by code
    limit $7
  ) r
  left join lateral (${sumSteps(selectColumns(STEP_SUMS), "region_code = r.code")}) s on true
  order by r.code`;

export type ReconciliationListRow = StepsRow & { readonly name: string };

/** A page of regions with their steps of payment, in the order of their codes. */
export const listReconciliation = (
  db: Knex,
  { within, level, programme }: ReconciliationFilter,
  periods: readonly Period[],
  { after, limit }: PageRequest,
): Promise<ReconciliationListRow[]> => {
  const { from, to } = codeRange(within);
  return queryRows(db, "listReconciliation", LIST_RECONCILIATION, [from, programme, periods, to, level, after, limit]);
};

const COUNT_REGIONS_OF_LEVEL = "select count(*) as count from region where code >= $1 and code < $2 and level = $3";

/** How many rows a reconciliation has on all pages. */
export const countReconciliation = async (db: Knex, { within, level }: ReconciliationFilter): Promise<number> => {
  const { from, to } = codeRange(within);
  const [row] = await queryRows<{ count: number }>(db, "countReconciliation", COUNT_REGIONS_OF_LEVEL, [
    from,
    to,
    level,
  ]);
  return row?.count ?? 0;
};

const QUOTED_FIGURES = `
  select source_id, 'stated total', left(period, 4)::smallint from stated_total
  union all select source_id, 'paying bank', extract(year from valid_from)::smallint from bank_assignment`;

/** All sources that are known here, with what is quoted from each. */
export const sources = (db: Knex): Promise<SourceRecordRow[]> => listSources(db, QUOTED_FIGURES);
