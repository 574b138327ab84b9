import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openReconciliation, type ReconciliationKit, type Row } from "../../support/reconciliation-kit.ts";

let kit: ReconciliationKit;
beforeAll(async () => {
  kit = await openReconciliation();
}, 60_000);
afterAll(() => kit.stop());

describe("of one village", () => {
  const desa = "33.07.01.2002";
  const tell = (values: Readonly<Record<string, number | null>>, hidden: readonly string[] = []): void => {
    const of = (prefix: RegExp) => ({
      values: Object.fromEntries(Object.entries(values).filter(([id]) => prefix.test(id))),
      hidden: new Set(hidden),
      hiddenOpen: new Set(hidden),
      attributes: {},
    });
    kit.sources.tell({
      "social-welfare 2024": new Map([[desa, of(/ENTITLED|ACTIVE/)]]),
      "disbursement 2024": new Map([[desa, of(/ORDERED|CREDITED|WITHDRAWN|RETURNED/)]]),
      "village-development 2024": new Map([[desa, of(/FUND/)]]),
    });
  };
  const one = async (): Promise<Row> => {
    const [row] = (await kit.reconcile({ within: desa })).nodes;
    if (row === undefined) throw new Error("the village is not there");
    return row;
  };
  const EVEN = {
    PKH_ENTITLED: 1_000,
    PKH_ORDERED_AMOUNT: 1_000,
    PKH_CREDITED_AMOUNT: 1_000,
    PKH_WITHDRAWN_AMOUNT: 1_000,
    PKH_ACTIVE_FAMILIES: 10,
    PKH_CREDITED_FAMILIES: 10,
    VILLAGE_FUND_CEILING: 900,
    VILLAGE_FUND_ADDITIONAL: 100,
    VILLAGE_FUND_TRANSFERRED: 1_000,
    VILLAGE_FUND_REALISED: 1_000,
  };

  test("with even figures it is complete, and the addition counts as set", async () => {
    tell(EVEN);
    const { status, findings, social, village } = await one();
    expect([status, social.status, village.status, findings]).toEqual(["COMPLETE", "COMPLETE", "COMPLETE", []]);
    expect([village.available.amount, village.absorptionPercent, social.creditedPercent]).toEqual([1_000, 100, 100]);
  });

  test("exactly the threshold is not found, one more is, with how much it is", async () => {
    tell({ ...EVEN, PKH_CREDITED_AMOUNT: 990, PKH_WITHDRAWN_AMOUNT: 990 });
    expect((await one()).findings).toEqual([]);
    tell({ ...EVEN, PKH_CREDITED_AMOUNT: 989, PKH_WITHDRAWN_AMOUNT: 989 });
    const { status, findings } = await one();
    expect(status).toBe("PARTIAL");
    expect(findings).toEqual([{ rule: { kind: "CREDITED_BELOW_ORDERED" }, amount: 11, families: null, percent: 1.1 }]);
  });

  test("against zero there is a finding without a percentage", async () => {
    tell({ ...EVEN, PKH_ORDERED_AMOUNT: 0, PKH_ENTITLED: 0, PKH_ACTIVE_FAMILIES: 0 });
    const { findings, social } = await one();
    expect(findings).toEqual([
      { rule: { kind: "CREDITED_ABOVE_ORDERED" }, amount: 1_000, families: null, percent: null },
      { rule: { kind: "FAMILIES_DIFFER" }, amount: null, families: 10, percent: null },
    ]);
    expect(social.creditedPercent).toBeNull();
  });

  test("what is not known is missing, what is hidden is not", async () => {
    tell({ ...EVEN, PKH_ENTITLED: null });
    const missing = await one();
    expect([missing.status, missing.social.entitled.absence?.reason]).toEqual(["MISSING", "NOT_AVAILABLE"]);
    tell(EVEN, ["PKH_ENTITLED"]);
    const hidden = await one();
    expect([hidden.status, hidden.social.entitled.absence?.reason]).toEqual(["HIDDEN", "SUPPRESSED"]);
    expect(hidden.findings).toEqual([]);
  });

  test("a difference that shows is partial, whatever else is hidden", async () => {
    tell({ ...EVEN, PKH_WITHDRAWN_AMOUNT: 900 }, ["PKH_ENTITLED"]);
    expect((await one()).status).toBe("PARTIAL");
  });

  test("amounts of the nation are compared to the last rupiah", async () => {
    const most = 72_000_000_000_000;
    tell({
      ...EVEN,
      PKH_ENTITLED: most,
      PKH_ORDERED_AMOUNT: most,
      PKH_CREDITED_AMOUNT: most + 1,
      PKH_WITHDRAWN_AMOUNT: most + 1,
    });
    const { findings } = await one();
    expect(findings).toEqual([{ rule: { kind: "CREDITED_ABOVE_ORDERED" }, amount: 1, families: null, percent: 0 }]);
  });
});

test("a kelurahan has no village fund: that does not apply, and is not missing", async () => {
  kit.sources.tell({});
  const { nodes } = await kit.reconcile({});
  const kelurahan = nodes.find(({ region }) => region.code.charAt(9) === "1");
  const desa = nodes.find(({ region }) => region.code.charAt(9) === "2");
  expect([kelurahan?.village.status, kelurahan?.village.available.absence?.reason]).toEqual([
    "NOT_APPLICABLE",
    "NOT_APPLICABLE",
  ]);
  expect([desa?.village.status, desa?.village.available.absence?.reason]).toEqual(["MISSING", "NOT_AVAILABLE"]);
});
