import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import type { CountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { annualRates } from "../annual-rates.ts";
import { type Payment, partOf, paymentsOf, schemeOf } from "../entitlement.ts";
import { benefitRatesInForce } from "../repository.ts";
import type { CountedVillage } from "./count-families.ts";
import { writeFlows } from "./write-flows.ts";

/** What a payment brings for a member with a component, and for how many of a family. */
interface PaidComponent {
  readonly period: string;
  readonly component: string;
  readonly amount: number;
  readonly most: number;
  readonly mostOfFamily: number;
}

/** More members than any family has. */
const ALL = 1_000;

/**
 * What the families of villages are due at a payment, by the rules of `entitlementOf`: the best paid members first, as far as
 * the limits let it. Where families are listed and not one member is, nobody knows.
 */
const COUNT_DUES = `
  with place as (select * from unnest($1::text[], $2::text[], $3::date[]) p(code, period, day)), rate as (
    select * from unnest($4::text[], $5::text[], $6::bigint[], $7::int[], $8::int[]) r(period, component, amount, most, most_of_family)
  ), listed as (
    select p.code, p.period, p.day, f.regency_code, f.id
    from place p
    join family f on f.regency_code = left(p.code, 5)::char(5) and f.village_code = p.code
      and f.entered_on <= p.day and coalesce(f.left_on, 'infinity') > p.day
      and exists (select from data_source d where d.id = f.source_id and d.provenance <> 'SYNTHETIC')
  ), counting as (
    select l.code, l.period, l.id, r.amount, r.most, r.most_of_family,
      row_number() over (partition by l.period, l.id, m.component) as of_component
    from listed l
    join family_member m on m.regency_code = l.regency_code and m.family_id = l.id
      and m.since <= l.day and coalesce(m.until, 'infinity') > l.day
    join rate r on r.period = l.period and r.component = m.component
  ), ranked as (
    select *, row_number() over (partition by period, id order by amount desc) as of_family
    from counting
    where of_component <= most
  ), due as (
    select code, period, sum(amount) as entitled from ranked where of_family <= most_of_family group by code, period
  ), receiving as (select distinct code, period from listed)
  select p.code as region_code, p.period, case when l.code is null then 0 else d.entitled end as entitled
  from place p
  left join due d on d.code = p.code and d.period = p.period
  left join receiving l on l.code = p.code and l.period = p.period
  where d.code is not null or exists (
    select from welfare_flow_rollup r where r.region_code = p.code and r.period = p.period and r.entitled is not null)`;

/**
 * Counts what the families of villages are due where the day of the list is the day of a payment: a stage, or a month of
 * 2020. A list of another day does not tell who was paid for. Years whose amounts are not for members alone are left out.
 */
export const countEntitlements = async (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
  context: ChunkContext,
): Promise<void> => {
  const periods = [...new Set(villages.map(({ period }) => period))];
  const paid = (await Promise.all(periods.map((period) => paidIn(trx, period)))).flat();
  const told = villages.filter(({ period }) => paid.some((one) => one.period === period));
  if (told.length === 0) return;
  const dues = await queryRows<CountedFigures>(trx, "countEntitlements", COUNT_DUES, [
    told.map(({ code }) => code),
    told.map(({ period }) => period),
    told.map(({ day }) => day),
    paid.map(({ period }) => period),
    paid.map(({ component }) => component),
    paid.map(({ amount }) => amount),
    paid.map(({ most }) => most),
    paid.map(({ mostOfFamily }) => mostOfFamily),
  ]);
  await writeFlows(trx, ["entitled"], dues, context);
};

/** What the payment of a period brings by component; nothing where none is made, or not for members alone. */
const paidIn = async (trx: Knex.Transaction, period: string): Promise<readonly PaidComponent[]> => {
  const year = Number(period.slice(0, 4));
  const payment: Payment | undefined = paymentsOf(year).find((one) => one.period === period);
  if (payment === undefined) return [];
  const { flat, fixed, components } = annualRates(await benefitRatesInForce(trx, year));
  if (flat !== null || fixed !== null) return [];
  const { maxComponents, maxMembers } = schemeOf(year);
  return [...components].map(([component, annual]) => ({
    period,
    component,
    amount: partOf(annual, payment),
    most: maxMembers[component] ?? ALL,
    mostOfFamily: maxComponents ?? ALL,
  }));
};
