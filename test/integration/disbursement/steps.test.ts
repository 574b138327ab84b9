import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { comparePeriods, parsePeriod, periodContains } from "../../../platform/period.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { CREDITED_ONLY, payment, type PaymentFixture, stated } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const disbursementOf = async (code: string, period: string, fields: string): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions([code], `disbursement(period: "${period}") { ${fields} }`);
  expect(errors).toEqual([]);
  return regions[0]?.["disbursement"];
};

/** The payments of 2020: two stages, then by month. */
const PAYMENTS_OF_2020 = ["2020-T1", "2020-T2", "2020-04", "2020-05", "2020-06"] as const;
const ALL_STEPS = `
  ordered { families amount } credited { families amount } withdrawn { families amount } returned { families amount }`;

describe("the steps of payment", () => {
  const rows = PAYMENTS_OF_2020.map((period, place) =>
    payment({
      region_code: "35",
      period,
      credited_families: 90 + place,
      credited_amount: 10 ** place,
      withdrawn_families: 80 - place,
      withdrawn_amount: 10 ** place - 1,
    }),
  );
  const sumOf = (figure: "credited_amount" | "withdrawn_amount", periods: readonly string[]): number =>
    rows.filter(({ period }) => periods.includes(period)).reduce((total, row) => total + Number(row[figure]), 0);

  test.each([
    ["2020", PAYMENTS_OF_2020],
    ["2020-S1", PAYMENTS_OF_2020],
    ["2020-Q2", ["2020-04", "2020-05", "2020-06"]],
    ["2020-T1", ["2020-T1"]],
  ] as const)("in %s: money is summed, families are the last known", async (asked, periods) => {
    await kit.store({ disbursement_rollup: rows });
    const last = rows.find(({ period }) => period === periods.at(-1));
    const fields = "credited { families amount } withdrawn { families amount }";
    expect(await disbursementOf("35", asked, fields)).toEqual({
      credited: { families: last?.credited_families, amount: sumOf("credited_amount", periods) },
      withdrawn: { families: last?.withdrawn_families, amount: sumOf("withdrawn_amount", periods) },
    });
  });

  test("of a count that the last payments leave open give the last one that was known", async () => {
    const gap = { withdrawn_families: null, withdrawn_amount: null };
    const [first, second, third] = ["2020-T1", "2020-T2", "2020-04"].map((period, place) =>
      payment({ region_code: "35", period, withdrawn_families: 40 + place, credited_families: 50 + place }),
    );
    await kit.store({ disbursement_rollup: [first, { ...second, ...gap }, { ...third, ...gap }] as PaymentFixture[] });
    expect(await disbursementOf("35", "2020", "credited { families } withdrawn { families amount }")).toEqual({
      credited: { families: third?.credited_families },
      withdrawn: { families: first?.withdrawn_families, amount: first?.withdrawn_amount },
    });
  });

  test("are each the last known count that is not null, whatever the payments state", async () => {
    const payments = fc.uniqueArray(
      fc.record({
        period: fc.constantFrom("2020", "2020-S2", "2020-T3", "2020-07", ...PAYMENTS_OF_2020),
        families: fc.option(fc.integer({ min: 0, max: 2 ** 31 - 1 })),
      }),
      { selector: ({ period }) => period, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(payments, fc.constantFrom("2020", "2020-S1", "2020-S2"), async (stored, asked) => {
        await kit.store({
          disbursement_rollup: stored.map(({ period, families }) =>
            payment({ region_code: "ID", period, returned_families: families }),
          ),
        });
        const inside = stored
          .map(({ period, families }) => ({ period: parsePeriod(period), families }))
          .filter(({ period }) => periodContains(parsePeriod(asked), period))
          .toSorted((a, b) => comparePeriods(a.period, b.period));
        const last = inside.map(({ families }) => families).findLast((families) => families !== null) ?? null;
        expect(await disbursementOf("ID", asked, "returned { families }")).toEqual({
          returned: inside.length === 0 ? null : { families: last },
        });
      }),
      { numRuns: 25 },
    );
  });

  test("that no source states are null with the reason", async () => {
    await kit.store({});
    const fields = `${ALL_STEPS} provenance detailProvenance asOf sources { id } byPeriod { period }
      byBank { bank { id } } exceptions { kind } stated { amount } absence { reason }`;
    expect(await disbursementOf("35.78", "2020", fields)).toEqual({
      ordered: null,
      credited: null,
      withdrawn: null,
      returned: null,
      provenance: null,
      detailProvenance: null,
      asOf: null,
      sources: [],
      byPeriod: [],
      byBank: [],
      exceptions: [],
      stated: null,
      absence: { reason: "NOT_AVAILABLE" },
    });
  });

  test("of one programme are not those of another", async () => {
    const row = payment({ region_code: "35", period: "2020", programme: "SEMBAKO" });
    await kit.store({ disbursement_rollup: [row] });
    const { regions } = await kit.askRegions(
      ["35"],
      `pkh: disbursement(period: 2020) { programme credited { amount } }
      sembako: disbursement(period: 2020, programme: SEMBAKO) { programme credited { amount } }`,
    );
    expect(regions).toEqual([
      {
        pkh: { programme: "PKH", credited: null },
        sembako: { programme: "SEMBAKO", credited: { amount: row.credited_amount } },
      },
    ]);
  });

  test("are trusted as far as the weakest source of each, and name all sources", async () => {
    const mixed = [
      payment({ region_code: "35", period: "2020-05", source_id: SOURCES.published.id, ...CREDITED_ONLY }),
      payment({ region_code: "35", period: "2020-06", source_id: SOURCES.imported.id }),
    ];
    await kit.store({ disbursement_rollup: mixed });
    const fields = "provenance detailProvenance credited { provenance } ordered { provenance } sources { id }";
    const { regions, sources } = await kit.askRegions(["35"], `disbursement(period: 2020) { ${fields} }`);
    const ids = [SOURCES.published.id, SOURCES.imported.id, SOURCES.synthetic.id];
    expect(regions).toEqual([
      {
        disbursement: {
          provenance: "IMPORTED",
          detailProvenance: "SYNTHETIC",
          credited: { provenance: "IMPORTED" },
          ordered: { provenance: "SYNTHETIC" },
          sources: expect.arrayContaining(ids.map((id) => ({ id }))),
        },
      },
    ]);
    expect(sources).toEqual(ids.toSorted());
  });

  test("of many regions are one statement, in the order asked, duplicates and unknown regions included", async () => {
    const stored = ["11", "35", "53"].map((region_code, place) =>
      payment({ region_code, period: "2021", credited_amount: 700 + place }),
    );
    await kit.store({ disbursement_rollup: stored });
    const asked = ["53", "99", "35", "53", "11", "35"];
    const { regions, statements } = await kit.askRegions(
      asked,
      "code disbursement(period: 2021) { credited { amount } }",
    );
    const amountOf = (code: string) => stored.find(({ region_code }) => region_code === code)?.credited_amount;
    expect(regions).toEqual(
      asked.map((code) => ({
        code,
        disbursement: { credited: amountOf(code) === undefined ? null : { amount: amountOf(code) } },
      })),
    );
    expect(statements.map(({ name, rows: found }) => [name, found])).toEqual([["stepsByRegion", stored.length]]);
  });

  test("are an error, not a rounded amount, where a sum exceeds what a number holds", async () => {
    await kit.store({
      disbursement_rollup: [
        payment({ region_code: "35", period: "2020-05", credited_amount: String(2 ** 53 - 1) }),
        payment({ region_code: "35", period: "2020-06", credited_amount: 1 }),
      ],
    });
    const fields = "code disbursement(period: 2020) { credited { amount } } bankAssignments { bank { id } }";
    const { regions, errors } = await kit.askRegions(["35"], fields);
    expect(regions).toEqual([{ code: "35", disbursement: null, bankAssignments: [] }]);
    expect(errors.map(({ path, extensions }) => [path, extensions])).toEqual([
      [["_entities", 0, "disbursement"], { code: "RUPIAH_OUT_OF_RANGE", details: { value: String(2n ** 53n) } }],
    ]);
  });
});

describe("single payments", () => {
  test("come in the order of time with what each of them states", async () => {
    const rows = PAYMENTS_OF_2020.map((period, place) =>
      payment({ region_code: "35", period, credited_amount: 5 + place, ...(place === 0 ? CREDITED_ONLY : {}) }),
    );
    await kit.store({ disbursement_rollup: rows.toReversed() });
    expect(await disbursementOf("35", "2020", `byPeriod { period ${ALL_STEPS} }`)).toEqual({
      byPeriod: rows.map((row) => ({
        period: row.period,
        ordered: { families: row.ordered_families, amount: row.ordered_amount },
        credited: { families: row.credited_families, amount: row.credited_amount },
        withdrawn: { families: row.withdrawn_families, amount: row.withdrawn_amount },
        returned: { families: row.returned_families, amount: row.returned_amount },
      })),
    });
  });
});

describe("a contradiction between figures is told, with the difference:", () => {
  const good = payment({ region_code: "35", period: "2020-06" });
  const total = Number(good.credited_amount);

  test.each([
    ["none where the figures agree", {}, total, []],
    ["more credited than ordered", { ordered_amount: total - 7 }, total, [["CREDITED_ABOVE_ORDERED", 7]]],
    ["more withdrawn than credited", { withdrawn_amount: total + 9 }, total, [["WITHDRAWN_ABOVE_CREDITED", 9]]],
    ["a stated total above the sum", {}, total + 3, [["STATED_DIFFERS_FROM_SUM", 3]]],
    ["a stated total below the sum", {}, total - 4, [["STATED_DIFFERS_FROM_SUM", 4]]],
    ["none where the publication states no amount", {}, null, []],
    ["none where only the credited figures are known", CREDITED_ONLY, total, []],
  ] as const)("%s", async (_, change, amount, expected) => {
    const statedTotal = stated({ region_code: "35", period: "2020", families: 12, amount });
    await kit.store({ disbursement_rollup: [{ ...good, ...change }], stated_total: [statedTotal] });
    const fields = "exceptions { kind difference period } stated { families amount provenance }";
    expect(await disbursementOf("35", "2020", fields)).toEqual({
      exceptions: expected.map(([kind, difference]) => ({ kind, difference, period: "2020" })),
      stated: { families: statedTotal.families, amount, provenance: SOURCES.published.provenance },
    });
  });

  test("a stated total is for exactly its period", async () => {
    await kit.store({
      disbursement_rollup: [good],
      stated_total: [stated({ region_code: "35", period: "2020-S1", amount: 1 })],
    });
    expect(await disbursementOf("35", "2020", "exceptions { kind } stated { amount }")).toEqual({
      exceptions: [],
      stated: null,
    });
  });
});
