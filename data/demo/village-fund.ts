import { anchorsOf, type DemoContext, nationalAnchor } from "./context.ts";
import { createLeavingOut } from "./desa-turns.ts";
import { emitRows, regionsWith } from "./emit.ts";
import type { SeedTable } from "./seed-table.ts";
import { FUND_YEARS, NATIONAL_FUND_YEARS } from "./village-fund-years.ts";
import { figureFund } from "./village-fund-figures.ts";

/** Village fund by region and year; kelurahan, and cities of kelurahan only, have none and no row. */
export const villageFundTable = (context: DemoContext): SeedTable => ({
  table: "village_fund_rollup",
  columns: [
    "region_code",
    "year",
    "villages",
    "ceiling",
    "additional",
    "transferred",
    "realised",
    "stage1",
    "stage2",
    "cash_aid",
    "food_security",
    "stunting",
    "source_id",
    "detail_source_id",
  ],
  rows: function* () {
    for (const year of NATIONAL_FUND_YEARS) yield nationalRow(context, year);
    const leaveOut = createLeavingOut(context);
    for (const fundYear of FUND_YEARS) {
      const figures = figureFund(context, fundYear, leaveOut);
      yield* emitRows(context.tree, {
        key: [fundYear.year],
        columns: [
          figures.villages,
          figures.ceiling,
          figures.additional,
          figures.transferred,
          figures.realised,
          figures.stage1,
          figures.stage2,
          figures.cashAid,
          figures.foodSecurity,
          figures.stunting,
        ],
        regions: regionsWith(figures.villages),
        sources: new Map([
          ...anchorsOf(context, "fund", fundYear.year),
          ...anchorsOf(context, "fundCeiling", fundYear.year),
        ]),
        hasDetailSource: true,
      });
    }
  },
});

/** A year of which only the nation's figures are known, all of them published. */
const nationalRow = (context: DemoContext, year: number): readonly unknown[] => {
  const fund = nationalAnchor(context, "fund", year);
  const villages = nationalAnchor(context, "fundVillages", year).value;
  const absorption = anchorsOf(context, "fundAbsorption", year).get(0)?.value;
  const realised = absorption === undefined ? null : (fund.value / 10_000) * Math.round(absorption * 100);
  const code = context.tree.codes[0];
  return [
    code,
    year,
    villages,
    fund.value,
    null,
    null,
    realised,
    null,
    null,
    null,
    null,
    null,
    fund.sourceId,
    fund.sourceId,
  ];
};
