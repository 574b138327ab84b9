import type { FigureRows, MeasureTable } from "../../../platform/measures/source-measures.ts";
import { BANK } from "../../../platform/suppression/groups.ts";
import { PAYING_BANKS } from "../paying-banks.ts";

/**
 * The bank that credited most PKH aid in a region in the periods, and below the regency in its regency; where PKH was
 * credited at all. What banks credited in a region is hidden together, and then which of them credited most is, too.
 */
const MAIN_BANKS: FigureRows = {
  name: "bank_rollup",
  grain: "PERIOD",
  text: (select) => `
    select asked.code as region_code, ${select}
    from unnest($1::varchar[]) asked (code)
    join (
      select region_code, (array_agg(bank_id order by amount desc, bank_id))[1] as bank_id, bit_or(hidden) as hidden,
        max(source_id) as source_id
      from (
        select region_code, bank_id, sum(credited_amount) as amount, bit_or(hidden) as hidden, max(source_id) as source_id
        from bank_rollup
        where region_code = any(array(select distinct left(code, 5) from unnest($1::varchar[]) near (code)))
          and programme = 'PKH' and period = any($2)
        group by region_code, bank_id
      ) share
      group by region_code
    ) main on main.region_code = left(asked.code, 5)
    where exists (
      select from disbursement_rollup d
      where d.region_code = asked.code and d.programme = 'PKH' and d.period = any($2))`,
  hidden: "hidden",
  sources: "source_id",
};

export const BANK_ATTRIBUTES: MeasureTable = {
  rows: MAIN_BANKS,
  behaviour: "STOCK",
  smallestLevel: "VILLAGE",
  measures: [],
  attributes: [
    {
      id: "PKH_BANK",
      sql: "bank_id",
      group: BANK.SHARES,
      name: { id: "Bank penyalur PKH", en: "Paying bank of PKH" },
      definition: {
        id: "Bank yang menyalurkan PKH paling banyak di wilayah selama periode; di bawah kabupaten/kota, bank di kabupaten/kotanya.",
        en: "Bank that credited most PKH aid in the region over the period; below the regency that of the regency.",
      },
      words: ["Himbara", "bank"],
      values: Object.fromEntries(Object.entries(PAYING_BANKS).map(([id, { name }]) => [id, { id: name, en: name }])),
    },
  ],
};
