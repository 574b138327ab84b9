import { suppressFlows } from "../../platform/suppression/rules/flows.ts";
import { annualAmounts } from "./benefit-rates.ts";
import type { DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import type { Families } from "./families.ts";
import { type PlaceColumn, putIn } from "./family-detail/places.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import { YEARLY_PERIODS } from "./family-periods.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { PAYMENT_PERIODS } from "./payment-periods.ts";
import { createPortions } from "./portions.ts";
import type { SeedTable } from "./seed-table.ts";
import type { Column } from "./tree.ts";

/** What the families of every region are due at the rates of a year, by year. */
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

/** What is paid in a year of its annual amounts: in 2020 two stages and nine months are five quarters. */
const partPaid = (year: number): number =>
  PAYMENT_PERIODS.reduce(
    (sum, payment) => sum + (payment.programme === "PKH" && payment.year === year ? 12 / payment.partsOfYear : 0),
    0,
  ) / 12;

export const flowTable = (
  context: DemoContext,
  families: Families,
  entitlements: Entitlements,
  detail: DetailSums,
): SeedTable => ({
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
      const known = detail.conditions(year);
      const put = <C extends Column>(column: C, told: PlaceColumn | undefined): C =>
        told === undefined ? column : putIn(tree, column, detail.places, told);
      const share = partPaid(year);
      const entitled = put(
        entitlements(year).map((amount) => amount * share),
        detail.entitled(year),
      );
      const checked = put(part(figures.members, CHECKED_OF_MEMBERS, "checked"), known?.checked);
      const registered = put(
        figures.families.map((count) => count * SESSIONS_A_YEAR),
        known?.registered,
      );
      const met = put(part(checked, MET_OF_CHECKED, "met"), known?.met);
      const attended = put(part(registered, ATTENDED_OF_REGISTERED, "attended"), known?.attended);
      yield* emitRows(tree, {
        key: [`${year}`],
        columns: [
          entitled,
          checked,
          met,
          part(figures.families, SESSIONS_OF_FAMILIES, "sessions"),
          registered,
          attended,
        ],
        hidden: suppressFlows(hierarchyOf(tree), {
          entitled,
          checked,
          met,
          registered,
          attended,
          familiesHidden: families.hidden(period),
        }),
        hasDetailSource: false,
      });
    }
  },
});
