import { suppressFlows } from "../../platform/suppression/rules/flows.ts";
import { annualAmounts } from "./benefit-rates.ts";
import type { DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import type { Families } from "./families.ts";
import { YEARLY_PERIODS } from "./family-periods.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { createPortions } from "./portions.ts";
import type { SeedTable } from "./seed-table.ts";
import type { Column } from "./tree.ts";

/** What the families of every region are due in a year, by year. */
export type Entitlements = (year: number) => Column;

/** Members of a component times its annual amount: no family's cap of four components, since no family is known. */
export const createEntitlements = ({ tree, published }: DemoContext, families: Families): Entitlements => {
  const cache = new Map<number, Column>();
  const compute = (year: number): Column => {
    const period = YEARLY_PERIODS.find((yearly) => yearly.year === year)?.period ?? "";
    const { components } = families.figures(period);
    const amounts = annualAmounts(published, year);
    return Float64Array.from(tree.codes, (_, index) =>
      components.reduce((sum, column, place) => sum + (column[index] ?? 0) * (amounts[place] ?? 0), 0),
    );
  };
  return (year) => {
    const column = cache.get(year) ?? compute(year);
    cache.set(year, column);
    return column;
  };
};

/** Rates for 10,000 of what they refer to. */
const CHECKED_OF_MEMBERS = 9700;
const MET_OF_CHECKED = 9100;
const SESSIONS_OF_FAMILIES = 4000;
const ATTENDED_OF_REGISTERED = 8600;
/** Sessions a family is registered for in a year. */
const SESSIONS_A_YEAR = 10;

export const flowTable = (context: DemoContext, families: Families, entitlements: Entitlements): SeedTable => ({
  table: "welfare_flow_rollup",
  columns: [
    "region_code",
    "period",
    "entitled",
    "commitment_checked",
    "commitment_met",
    "sessions_held",
    "sessions_registered",
    "sessions_attended",
    "hidden",
    "source_id",
  ],
  rows: function* () {
    const { tree } = context;
    for (const { period, year } of YEARLY_PERIODS) {
      const part = createPortions(tree, year);
      const figures = families.figures(period);
      const checked = part(figures.members, CHECKED_OF_MEMBERS, "checked");
      const registered = figures.families.map((count) => count * SESSIONS_A_YEAR);
      const met = part(checked, MET_OF_CHECKED, "met");
      const attended = part(registered, ATTENDED_OF_REGISTERED, "attended");
      yield* emitRows(tree, {
        key: [`${year}`],
        columns: [
          entitlements(year),
          checked,
          met,
          part(figures.families, SESSIONS_OF_FAMILIES, "sessions"),
          registered,
          attended,
        ],
        hidden: suppressFlows(hierarchyOf(tree), {
          checked,
          met,
          registered,
          attended,
          members: figures.members,
          familiesHidden: families.hidden(period),
        }),
        hasDetailSource: false,
      });
    }
  },
});
