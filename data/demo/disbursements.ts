import { suppressPayments } from "../../platform/suppression/rules/headlines.ts";
import { anchorsOf, contextFor, createChance, type DemoContext } from "./context.ts";
import type { Credits, CreditsOf } from "./credits.ts";
import { emitRows } from "./emit.ts";
import { type Places, putIn } from "./family-detail/places.ts";
import type { PlaceStep } from "./family-detail/transfer-sums.ts";
import { draw, mix, portion } from "./hash.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { PAYMENT_PERIODS, type PaymentPeriod } from "./payment-periods.ts";
import type { SeedTable } from "./seed-table.ts";
import { type Column, rollUp } from "./tree.ts";

/** Credits that are not withdrawn, of 10,000 at most: in the best regency, and how much more in the worst. */
const NOT_WITHDRAWN = 40;
const NOT_WITHDRAWN_LOCALLY = 220;
/** Failed credits whose money the bank has sent back, of 10,000. */
const RETURNED_OF_FAILED = 6000;

/** Ordered, credited, withdrawn and returned, by payment. */
export const disbursementTable = (context: DemoContext, creditsOf: CreditsOf, places: Places): SeedTable => ({
  table: "disbursement_rollup",
  columns: [
    "region_code",
    "programme",
    "period",
    "ordered_families",
    "ordered_amount",
    "credited_families",
    "credited_amount",
    "withdrawn_families",
    "withdrawn_amount",
    "returned_families",
    "returned_amount",
    "hidden",
    "source_id",
    "detail_source_id",
  ],
  rows: function* () {
    for (const payment of PAYMENT_PERIODS) {
      const credits = creditsOf(payment);
      const { tree } = contextFor(context, payment);
      const { ordered, withdrawn, returned } = followMoney({ ...context, tree }, payment, credits, places);
      yield* emitRows(tree, {
        key: [payment.programme, payment.period],
        columns: [...ordered, credits.families, credits.amount, ...withdrawn, ...returned],
        hidden: suppressPayments(hierarchyOf(tree), {
          ordered: ordered[0],
          credited: credits.families,
          withdrawn: withdrawn[0],
          returned: returned[0],
        }),
        sources: payment.programme === "PKH" ? anchorsOf(context, "creditedAmount", payment.period) : undefined,
        hasDetailSource: true,
      });
    }
  },
});

/** Families and amount. */
type Step = readonly [Column, Column];

/** What was ordered for those credits, and what became of them; every leaf keeps ordered >= credited >= withdrawn. */
const followMoney = (
  { tree }: DemoContext,
  { programme, period, unit }: PaymentPeriod,
  { families, amount, failedFamilies, known }: Credits,
  places: Places,
): { ordered: Step; withdrawn: Step; returned: Step } => {
  const hash = createChance(tree)(`money ${programme}`, period);
  const local = createChance(tree)("not withdrawn");
  const emptyStep = (): Step => [new Float64Array(tree.size), new Float64Array(tree.size)];
  const set = ([counts, amounts]: Step, leaf: number, count: number, value: number): void => {
    counts[leaf] = count;
    amounts[leaf] = value;
  };
  const [ordered, withdrawn, returned] = [emptyStep(), emptyStep(), emptyStep()];
  for (const leaf of tree.leaves) {
    const [count, paid, failed] = [families[leaf] ?? 0, amount[leaf] ?? 0, failedFamilies[leaf] ?? 0];
    const each = count === 0 ? unit : Math.floor(paid / count / unit) * unit;
    const most = NOT_WITHDRAWN + draw(local(tree.regency[leaf] ?? 0), NOT_WITHDRAWN_LOCALLY);
    const kept = portion(count, draw(hash(leaf), most), mix(hash(leaf), 1));
    const sentBack = portion(failed, RETURNED_OF_FAILED, mix(hash(leaf), 2));
    set(ordered, leaf, count + failed, paid + failed * each);
    set(withdrawn, leaf, count - kept, paid - kept * each);
    set(returned, leaf, sentBack, sentBack * each);
  }
  for (const column of [...ordered, ...withdrawn, ...returned]) rollUp(tree, column);
  if (known !== undefined) {
    const put = (step: Step, told: PlaceStep): void => {
      putIn(tree, step[0], places, told[0]);
      putIn(tree, step[1], places, told[1]);
    };
    put(ordered, known.ordered);
    put(withdrawn, known.withdrawn);
    put(returned, known.returned);
  }
  return { ordered, withdrawn, returned };
};
