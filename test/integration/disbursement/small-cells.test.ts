import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { BANK, PAYMENT } from "../../../platform/suppression/groups.ts";
import { hiddenBit } from "../../../platform/suppression/hidden-bits.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { BANKS, bankShare, payment } from "./fixtures.ts";

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", role: "analyst", scopes: ["aggregate:read"] };

/** Hidden at the open door only. */
const fromAnybody = (...groups: readonly number[]): number =>
  groups.reduce((bits, group) => bits | hiddenBit(group, 11), 0);

const SUPPRESSED = { reason: "SUPPRESSED" };
const HIDDEN = { families: null, amount: null, absence: SUPPRESSED };
const STEP = "{ families amount absence { reason } }";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const ask = async (fields: string, viewer: Viewer = OPEN_DOOR): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions(["35"], fields, undefined, viewer);
  expect(errors).toEqual([]);
  return regions[0];
};

describe("a hidden step of payment", () => {
  test("has neither families nor amount, in the sum and in the payment, and leaves the others", async () => {
    const row = payment({ region_code: "35", period: "2020-06" });
    await kit.store({ bank: BANKS, disbursement_rollup: [{ ...row, hidden: fromAnybody(PAYMENT.RETURNED) }] });
    const fields = `disbursement(period: 2020) { credited ${STEP} returned ${STEP} absence { reason }
      byPeriod { credited ${STEP} returned ${STEP} } }`;
    const credited = { families: row.credited_families, amount: row.credited_amount, absence: null };
    const returned = { families: row.returned_families, amount: row.returned_amount, absence: null };
    expect(await ask(fields)).toEqual({
      disbursement: { credited, returned: HIDDEN, absence: null, byPeriod: [{ credited, returned: HIDDEN }] },
    });
    expect(await ask(fields, ANALYST)).toEqual({
      disbursement: { credited, returned, absence: null, byPeriod: [{ credited, returned }] },
    });
  });

  test("takes with it what is worked out from it, and the sums it is part of", async () => {
    const hidden = fromAnybody(PAYMENT.CREDITED, PAYMENT.OTHER_STEPS, PAYMENT.RETURNED);
    await kit.store({
      bank: BANKS,
      disbursement_rollup: [
        { ...payment({ region_code: "35", period: "2020-05", credited_amount: 80_000 }), hidden },
        payment({ region_code: "35", period: "2020-06" }),
      ],
      bank_rollup: [
        {
          ...bankShare({ region_code: "35", period: "2020-05", bank_id: "BRI" }),
          hidden: fromAnybody(BANK.SHARES),
        },
        bankShare({ region_code: "35", period: "2020-06", bank_id: "BRI" }),
      ],
    });
    const fields = `disbursement(period: 2020) { ordered ${STEP} credited ${STEP} withdrawn ${STEP} returned ${STEP}
        absence { reason } exceptions { kind } byBank { credited ${STEP} } byPeriod { credited ${STEP} } }
      reconciliation(period: 2020) { credited ${STEP} uncredited unwithdrawn creditedPercent withdrawnPercent status
        absence { reason } }`;
    expect(await ask(fields)).toEqual({
      disbursement: {
        ordered: HIDDEN,
        credited: HIDDEN,
        withdrawn: HIDDEN,
        returned: HIDDEN,
        absence: SUPPRESSED,
        exceptions: [],
        byBank: [{ credited: HIDDEN }],
        byPeriod: [{ credited: HIDDEN }, { credited: { families: 98, amount: 73_500, absence: null } }],
      },
      reconciliation: {
        credited: HIDDEN,
        uncredited: null,
        unwithdrawn: null,
        creditedPercent: null,
        withdrawnPercent: null,
        status: "MISSING",
        absence: SUPPRESSED,
      },
    });
  });

  test("stands in no order that tells which of two hidden ones is larger", async () => {
    const share = (bank_id: string, credited_amount: number, hidden = fromAnybody(BANK.SHARES)) => ({
      ...bankShare({ region_code: "35", period: "2020-06", bank_id, credited_amount }),
      hidden,
    });
    await kit.store({
      bank: BANKS,
      disbursement_rollup: [payment({ region_code: "35", period: "2020-06" })],
      bank_rollup: [share("BRI", 9_000), share("BNI", 1_000), share("POS", 5_000, 0)],
    });
    const fields = "disbursement(period: 2020) { byBank { bank { id } } }";
    const banks = (...ids: readonly string[]) => ({ disbursement: { byBank: ids.map((id) => ({ bank: { id } })) } });
    expect(await ask(fields)).toEqual(banks("POS", "BNI", "BRI"));
    expect(await ask(fields, ANALYST)).toEqual(banks("BRI", "POS", "BNI"));
  });

  test("is hidden in the list of a reconciliation too", async () => {
    await kit
      .db("region")
      .insert({ code: "99", name: "Contoh", level: "PROVINCE", kind: "PROVINSI", parent_code: "ID" });
    await kit.store({
      bank: BANKS,
      disbursement_rollup: [
        {
          ...payment({ region_code: "35", period: "2020-06" }),
          hidden: fromAnybody(PAYMENT.OTHER_STEPS, PAYMENT.RETURNED),
        },
      ],
    });
    const { data } = await kit.ask(
      `{ reconciliation(within: "ID", level: PROVINCE, period: 2020, first: 100) {
        nodes { region { code } ordered ${STEP} credited ${STEP} uncredited } } }`,
    );
    const credited = { families: 98, amount: 73_500, absence: null };
    expect(data).toEqual({
      reconciliation: {
        nodes: expect.arrayContaining([{ region: { code: "35" }, ordered: HIDDEN, credited, uncredited: null }]),
      },
    });
  });
});
